import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editMap, mapRange, mapTurn } from '../../../shared/anchoring/map-range';
import { applyEdits, invertEdits, type TextEdit } from '../../../shared/anchoring/text-edit';
import { overlaps, type TextRange } from '../../../shared/lib/text-range';
import { rangeIn, someEdits, type Edited } from '../../support/text-changes';

/** `text` with the change between brackets, `[was>is]`, as the edit it stands for. */
function change(marked: string): { edits: readonly TextEdit[]; before: string; after: string } {
  const edits: TextEdit[] = [];
  let before = '';
  let after = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const [, was, is] = /^\[([^>]*)>([^>]*)\]$/.exec(part) ?? [];
    if (was !== undefined && is !== undefined) {
      edits.push({ from: before.length, to: before.length + was.length, length: is.length });
    }
    before += was ?? part;
    after += is ?? part;
  }
  return { edits, before, after };
}

describe('mapRange', () => {
  test.each<[string, string, string | null, string]>([
    ['het was [kuod>koud] hier', 'was kuod hier', 'was koud hier', 'inside'],
    ['het was [kuod>koud] hier', 'kuod', 'koud', 'inside'],
    ['[hte>het] was koud', 'was koud', 'was koud', ''],
    ['het was koud[>, echt] hier', 'was koud', 'was koud', 'end'],
    ['het [>echt ]was koud', 'was koud', 'was koud', 'start'],
    ['het was k[uo>ou]d', 'kuod', 'koud', 'inside'],
    ['het [was >]koud', 'was koud', 'koud', 'inside'],
    ['het [was koud>]', 'was koud', null, ''],
    ['het [was >][koud>]', 'was koud', null, ''],
    ['[het was koud>nu is alles anders]', 'was', null, ''],
    ['het [was koud>vroor] hier', 'koud hier', 'vroor hier', 'start'],
    ['het [was koud>vroor] hier', 'het was', 'het vroor', 'end'],
    ['het was koud[,>.]', 'koud', 'koud', ''],
    ['[a>bb]c[d>ee]', 'c', 'c', ''],
  ])('%j: %j becomes %j, touched %s', (marked, words, expected, touched) => {
    const { edits, before, after } = change(marked);
    const from = before.indexOf(words);
    const found = mapRange(editMap(edits), { from, to: from + words.length });
    expect(found === undefined ? null : after.slice(found.from, found.to)).toBe(expected);
    const flags = Object.entries(found?.touched ?? {}).filter(([, is]) => is);
    expect(flags.map(([flag]) => flag).join(' ')).toBe(touched);
  });

  test('words that no edit touches stay exactly as they are, whatever else changes', () => {
    let untouched = 0;
    eachRange(({ before, after, edits }, range) => {
      if (edits.some((edit) => meets(edit, range))) return;
      untouched += 1;
      const found = mapRange(editMap(edits), range);
      expect(found?.touched).toEqual({
        start: isInserted(edits, range.from),
        inside: false,
        end: isInserted(edits, range.to),
      });
      expect(after.slice(found?.from, found?.to)).toBe(before.slice(range.from, range.to));
    });
    expect(untouched).toBeGreaterThan(300);
  });

  test('words that were edited are as edited, and nothing else', () => {
    let edited = 0;
    eachRange(({ before, edits, words, after }, range) => {
      const across = edits.some(
        (edit) => meets(edit, range) && (edit.from < range.from || edit.to > range.to),
      );
      const found = mapRange(editMap(edits), range);
      if (across) return;
      const own = edits.flatMap((edit, index) =>
        meets(edit, range) ? [{ edit, words: words[index] ?? '' }] : [],
      );
      if (own.length > 0) edited += 1;
      const expected = applyEdits(
        before.slice(range.from, range.to),
        own.map(({ edit }) => ({ ...edit, from: edit.from - range.from, to: edit.to - range.from })),
        own.map((one) => one.words),
      );
      expect(found === undefined ? '' : after.slice(found.from, found.to)).toBe(expected);
    });
    expect(edited).toBeGreaterThan(300);
  });

  test('a range that an edit crosses keeps every word of it that is left', () => {
    eachRange(({ edits, after }, range) => {
      const found = mapRange(editMap(edits), range);
      if (found === undefined) return;
      const { shifts } = editMap(edits);
      for (let at = range.from; at < range.to; at += 1) {
        if (edits.some((edit) => edit.from <= at && at < edit.to)) continue;
        const moved = at + (shifts[edits.filter((edit) => edit.to <= at).length] ?? 0);
        expect(found.from <= moved && moved < found.to && moved < after.length).toBe(true);
      }
    });
  });

  test('there and back is the same range, unless its ends were crossed or began or ended with what went', () => {
    let same = 0;
    eachRange(({ edits }, range) => {
      if (
        edits.some((edit) => edit.from !== edit.to && (crosses(edit, range.from) || crosses(edit, range.to)))
      )
        return;
      const there = mapRange(editMap(edits), range);
      if (there === undefined) return;
      same += 1;
      const back = mapRange(editMap(invertEdits(edits)), there);
      expect({ from: back?.from, to: back?.to }).toEqual(range);
    });
    expect(same).toBeGreaterThan(500);
  });
});

test('a turn grows by what is added at either end of it, and its neighbours do not', () => {
  const { edits, before, after } = change('Koud[>, zei hij].\n[>Maar ]wel vet[>!]\nJa.');
  const turns = ['Koud.', 'wel vet', 'Ja.'].map((words) => {
    const from = before.indexOf(words);
    const found = mapTurn(editMap(edits), { from, to: from + words.length });
    return after.slice(found.from, found.to);
  });
  expect(turns).toEqual(['Koud, zei hij.', 'Maar wel vet!', 'Ja.']);
});

function eachRange(check: (edited: Edited, range: TextRange) => void): void {
  const cases = someEdits.chain((edited) => rangeIn(edited.before).map((range) => ({ edited, range })));
  fc.assert(
    fc.property(cases, ({ edited, range }) => check(edited, range)),
    { numRuns: 2_000 },
  );
}

/** Whether an edit changes words of a range; what is inserted right at its end does not. */
function meets(edit: TextEdit, range: TextRange): boolean {
  return edit.from === edit.to ? range.from < edit.from && edit.from < range.to : overlaps(edit, range);
}

function isInserted(edits: readonly TextEdit[], offset: number): boolean {
  return edits.some(({ from, to }) => from === offset && to === offset);
}

/** Whether an end of a range lies in what an edit took away, or right where it begins or ends. */
function crosses({ from, to }: TextEdit, offset: number): boolean {
  return from <= offset && offset <= to;
}
