import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textCheck } from '../../../shared/lib/text-check';
import { doubtfulQuotations, touchedQuotations } from '../../../shared/query/doubtful-quotations';
import { diffTexts } from '../../../shared/anchoring/diff-texts';
import { correctedStudy } from '../../support/corrected-study';
import { harbourStudy } from '../../support/study-builder';
import { editsOf } from '../../support/text-changes';

const BEFORE = 'Hoe was het?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.';

/** What is to be looked at after a correction: what happened, which coding, its words now. */
function doubts(after: string): readonly (readonly [string, string, string | null])[] {
  const { state } = correctedStudy(after);
  return doubtfulQuotations(state, 'fg', after).map(({ doubt, codings: [{ id }], range }) => [
    doubt,
    id,
    range === null ? null : after.slice(range.from, range.to),
  ]);
}

describe('doubtfulQuotations', () => {
  it.each<[string, string, readonly (readonly [string, string, string | null])[]]>([
    ['another turn', BEFORE.replace('iets', 'ons iets'), []],
    ['a word beside a quotation', BEFORE.replace('maar', 'en'), []],
    ['a word of a quotation', BEFORE.replace('vet', 'gaaf'), [['changed', 'k2', 'wel gaaf']]],
    ['a word put right at its end', BEFORE.replace('vet', 'vetter'), [['beside', 'k2', 'wel vet']]],
    ['a turn put before it', BEFORE.replace('Koud', 'Ja.\nKoud'), []],
    ['its words taken out', BEFORE.replace('Koud, maar ', 'Maar '), [['gone', 'k1', null]]],
  ])('after %s', (_what, after, expected) => {
    expect(doubts(after)).toEqual(expected);
  });

  it('tells before a correction what it tells after it', () => {
    fc.assert(
      fc.property(editsOf(BEFORE), ({ after }) => {
        fc.pre(after !== BEFORE);
        const { state } = harbourStudy();
        const before = touchedQuotations(state, 'fg', diffTexts(BEFORE, after), after);
        expect(before.map(({ doubt, codings: [{ id }] }) => [doubt, id]).toSorted()).toEqual(
          doubts(after)
            .map(([doubt, id]) => [doubt, id])
            .toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('lists every quotation whose words are not those that were judged, after any two corrections', () => {
    fc.assert(
      fc.property(
        editsOf(BEFORE).chain(({ after }) => editsOf(after).map((second) => [after, second.after] as const)),
        ([first, second]) => {
          fc.pre(first !== BEFORE && second !== first);
          const { state } = correctedStudy(second, correctedStudy(first));
          const listed = new Set(
            doubtfulQuotations(state, 'fg', second).flatMap(({ codings }) => codings.map(({ id }) => id)),
          );
          const wrong = [...(state.codings.get('fg')?.values() ?? [])].filter(
            ({ from, to, check }) => textCheck(second.slice(from, to)) !== check,
          );
          expect(wrong.filter(({ id }) => !listed.has(id))).toEqual([]);
          const adrift = [...(state.adriftCodings.get('fg')?.keys() ?? [])];
          expect(adrift.filter((id) => !listed.has(id))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
