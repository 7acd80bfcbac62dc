import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  composeCorrection,
  type CorrectedText,
  type CorrectedTurn,
  type Correction,
  type SpokenText,
} from '../../../shared/anchoring/compose-correction';

/** A text of one turn per line, `label: words`. */
function spoken(lines: readonly string[]): SpokenText {
  const speakers: string[] = [];
  let from = 0;
  const turns = lines.map((line) => {
    const [label = '', words = ''] = line.split(': ');
    if (!speakers.includes(label)) speakers.push(label);
    const turn = { from, to: from + words.length, speaker: speakers.indexOf(label) };
    from = turn.to + 1;
    return turn;
  });
  return { text: lines.map((line) => line.split(': ')[1] ?? '').join('\n'), speakers, turns };
}

/** A text as `spoken` takes it. */
function read({ text, speakers, turns }: SpokenText): readonly string[] {
  return turns.map(({ from, to, speaker }) => `${speakers[speaker] ?? '?'}: ${text.slice(from, to)}`);
}

/** The corrected text, of a stretch that is whole turns. */
function corrected(text: SpokenText, correction: Correction): CorrectedText {
  const after = composeCorrection(text, correction);
  if (after === undefined) throw new Error('no whole turns');
  return after;
}

const before = spoken(['IV: Hoe was het?', 'Deniz: Kuod. Maar vet.', 'Hakima: Ja.']);
const [, second, third] = before.turns;

describe('composeCorrection', () => {
  test.each<[string, readonly CorrectedTurn[], readonly string[], readonly string[]]>([
    [
      'a word',
      [{ speaker: 'Deniz', text: 'Koud. Maar vet.' }],
      ['IV: Hoe was het?', 'Deniz: Koud. Maar vet.', 'Hakima: Ja.'],
      ['IV', 'Deniz', 'Hakima'],
    ],
    [
      'a speaker nobody else is, who takes the place of one who says nothing any more',
      [{ speaker: 'Tygo', text: 'Kuod. Maar vet.' }],
      ['IV: Hoe was het?', 'Tygo: Kuod. Maar vet.', 'Hakima: Ja.'],
      ['IV', 'Hakima', 'Tygo'],
    ],
    [
      'a turn split in two',
      [
        { speaker: 'Deniz', text: 'Kuod.' },
        { speaker: 'Hakima', text: 'Maar vet.' },
      ],
      ['IV: Hoe was het?', 'Deniz: Kuod.', 'Hakima: Maar vet.', 'Hakima: Ja.'],
      ['IV', 'Deniz', 'Hakima'],
    ],
    [
      'a turn without words taken out',
      [{ speaker: 'Deniz', text: ' ' }],
      ['IV: Hoe was het?', 'Hakima: Ja.'],
      ['IV', 'Hakima'],
    ],
  ])('%s', (_what, turns, expected, speakers) => {
    const range = { from: second?.from ?? 0, to: second?.to ?? 0 };
    const after = corrected(before, { ...range, turns });
    expect({ turns: read(after), speakers: after.speakers }).toEqual({ turns: expected, speakers });
  });

  test('joins turns, and brings line ends of any kind to one newline', () => {
    const range = { from: second?.from ?? 0, to: third?.to ?? 0 };
    const turns = [{ speaker: 'Deniz', at: 12, text: 'Koud. \r\nMaar vet. Ja.' }];
    const after = corrected(before, { ...range, turns });
    expect(read(after)).toEqual(['IV: Hoe was het?', 'Deniz: Koud.\nMaar vet. Ja.']);
    expect(after.turns.at(-1)?.at).toBe(12);
  });

  test('has no answer for a stretch that is not whole turns', () => {
    expect(composeCorrection(before, { from: 3, to: 9, turns: [] })).toBeUndefined();
  });

  test('in a text without turns a line is written anew', () => {
    const report = { text: 'Kop\nHet was kuod.\nEinde', speakers: [], turns: [] };
    const after = corrected(report, { from: 4, to: 17, turns: [{ speaker: null, text: 'Het was koud.' }] });
    expect(after).toEqual({
      text: 'Kop\nHet was koud.\nEinde',
      speakers: [],
      turns: [],
      edits: [{ from: 13, to: 15, length: 2 }],
    });
  });

  test('whatever is written, the other turns stay exactly as they are', () => {
    const words = fc.constantFrom('', 'Koud', 'Koud. Maar vet.', 'a\nb', ' 😀 ');
    const turn = fc.record({ speaker: fc.constantFrom('Deniz', 'IV', 'Tygo', null), text: words });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 4 }), (turns) => {
        const range = { from: second?.from ?? 0, to: second?.to ?? 0 };
        const after = corrected(before, { ...range, turns });
        expect([read(after)[0], read(after).at(-1)]).toEqual(['IV: Hoe was het?', 'Hakima: Ja.']);
        const covered = after.turns.map(({ from, to }) => after.text.slice(from, to)).join('\n');
        expect(covered).toBe(after.text);
      }),
    );
  });
});
