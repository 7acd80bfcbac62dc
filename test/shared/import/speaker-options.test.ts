import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines } from '../../../shared/import/clean-lines';
import { deal } from './deal';
import { transcripts } from './transcript-arbitrary';

const LABELS = ['Anna', 'ANNA', 'Bram', 'Let op', 'R1', 'leerling 3', 'Yasmina B.', '–'] as const;
const label = fc.constantFrom(...LABELS);
const words = fc
  .array(fc.constantFrom('ja', 'nee', 'Ik', '10:30', '[lacht]', '#1', '12', 'e.d.', '👍🏽'), { maxLength: 5 })
  .map((all) => `nou ${all.join(' ')}`.trimEnd());
const clock = fc.constantFrom(
  '[00:00:05]',
  '(12:31)',
  '#00:12:31-5#',
  '00:12:31',
  `12'31"`,
  '{0:12:31}',
  '12:31',
);
const line = fc
  .record({ form: fc.nat({ max: 10 }), label, words, clock })
  .map(({ form, label, words, clock }) => {
    const forms = [
      `${label}: ${words}`,
      `${label} ${clock}: ${words}`,
      `${clock} ${label}: ${words}`,
      `@${label}: ${words}`,
      `[${label}] ${words}`,
      `{${label}} ${words}`,
      `- ${words}`,
      `${label} ${clock}`,
      clock,
      `${words} ${clock}`,
      `${clock} ${words}`,
    ];
    return forms[form] ?? words;
  });
/** Lines in all layouts at once, as no file has them: nothing may get lost all the same. */
const mixed = fc.array(line, { minLength: 1, maxLength: 30 });
const options = fc.record(
  {
    text: fc.subarray([...LABELS]),
    speakers: fc.subarray([...LABELS]),
    join: fc.dictionary(fc.constantFrom(...LABELS), fc.constantFrom(...LABELS, 'Anna de Wit')),
  },
  { requiredKeys: [] },
);

/** Letters and digits in order, so that signs and spaces of labels do not count. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever a person decides about labels', () => {
  it('keeps every word of the lines in the text, unless it is a label or a time', () => {
    fc.assert(
      fc.property(mixed, options, (lines, asked) => {
        const { text } = deal(lines.join('\n'), asked);
        const known = new Set(text.split(/\s+/u));
        const spokenWords = lines.join(' ').split(/\s+/u);
        const lost = spokenWords.filter(
          (word) =>
            ['nou', 'ja', 'nee', 'Ik', 'e.d.', '👍🏽', '#1', '[lacht]'].includes(word) && !known.has(word),
        );
        expect(lost).toEqual([]);
        expect(text.split(/\s+/u).filter((word) => word === 'nou').length).toBe(
          spokenWords.filter((word) => word === 'nou').length,
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('covers the text with ordered, disjoint turns, one newline between two', () => {
    fc.assert(
      fc.property(mixed, options, (lines, asked) => {
        const { text, turns, speakers } = deal(lines.join('\n'), asked);
        const pieces = turns.map(({ from, to }) => text.slice(from, to));
        expect(turns.length === 0 ? text : pieces.join('\n')).toBe(text);
        expect(turns.every(({ from, to, speaker }) => from < to && speaker < speakers.length)).toBe(true);
        expect(new Set(speakers).size).toBe(speakers.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses no turn and moves no word by joining labels', () => {
    fc.assert(
      fc.property(transcripts, fc.constantFrom('R1', 'M.', 'Fátima'), ({ raw }, joined) => {
        const lines = cleanLines(raw, 1_000).map((text) => ({ text }));
        const [before, after] = [deal(lines), deal(lines, { join: { [joined]: 'Moderator' } })];
        const places = (dealt: typeof before): readonly unknown[] =>
          dealt.turns.map(({ speaker, from, to, at }) => {
            const name = dealt.speakers[speaker];
            return { name: name === joined ? 'Moderator' : name, from, to, at };
          });
        expect(after.text).toBe(before.text);
        expect(places(after)).toEqual(places(before));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the lines of a dismissed label back as they stood', () => {
    fc.assert(
      fc.property(
        transcripts,
        fc.constantFrom('R1', 'M.', 'Moderator', 'Leerling 3'),
        ({ raw }, dismissed) => {
          const lines = cleanLines(raw, 1_000);
          const { text, speakers } = deal(
            lines.map((line) => ({ text: line })),
            { text: [dismissed] },
          );
          const own = deal(lines.map((line) => ({ text: line }))).shown.filter(
            (line) => line.label?.label === dismissed,
          );
          const kept = new Set(text.split('\n'));
          expect(own.filter((line) => !kept.has(line.text))).toEqual([]);
          expect(speakers).not.toContain(dismissed);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('marks each label in the lines shown where it stands', () => {
    fc.assert(
      fc.property(mixed, (lines) => {
        for (const { text, label: mark } of deal(lines.join('\n')).shown) {
          if (mark !== undefined) expect(letters(text.slice(mark.from, mark.to))).toBe(letters(mark.label));
        }
      }),
      { numRuns: 500 },
    );
  });
});
