import { describe, expect, it } from 'vitest';
import { checkReport, type ReportWarning } from '../../../shared/query/check-report';
import { findPassages } from '../../../shared/query/passages';
import { coding, setting, studyOf, textOf } from './small-study';

const person = (id: string, role: string): Parameters<typeof studyOf>[0][number] => ({
  type: 'participant:add',
  participant: { id, pseudonym: id, group: 'll', role, attributes: {} },
});
const study = studyOf([
  ...setting,
  person('p3', 'leerling, klas 3'),
  { type: 'speaker:link', document: 'fg', speaker: 'Sem', link: { participant: 'p3', group: 'll' } },
  {
    type: 'coding:add',
    codings: [
      coding('c1', 'fg', 'Koud, maar wel vet.', 'visit'),
      coding('c2', 'fg', 'wel vet', 'image'),
      coding('c3', 'fg', 'Niemand', 'image'),
      coding('c4', 'fg', 'één kraan', 'image'),
      coding('c5', 'ou', 'Aan tafel.', 'after'),
      coding('c6', 'rp', 'het bezoek', 'visit'),
    ],
  },
  { type: 'quotation:note', document: 'fg', from: 13, to: 32, edit: { wording: 'Koud en nat.' } },
]);

/** Warnings about quotations by number: 0 Koud, maar wel vet · 1 wel vet · 2 Niemand · 3 één kraan · 4 Aan tafel · 5 het bezoek. */
function warnings(...places: readonly number[]): readonly ReportWarning[] {
  const ids = ['fg:13-32', 'fg:24-31', 'fg:58-65', 'fg:42-51', 'ou:24-34', 'rp:17-27'];
  const chosen = places.map((place) => ids[place] ?? '');
  return checkReport(study, findPassages(study, chosen), textOf);
}

describe('checkReport', () => {
  it('says nothing of two quotes by two people who are not alone in their role', () => {
    expect(warnings(1, 3)).toEqual([]);
  });

  it('warns of one person, and of one document where that is all there is', () => {
    expect(warnings(1, 2, 0).filter(({ kind }) => kind.startsWith('one'))).toEqual([
      { kind: 'one-document', document: 'fg' },
      { kind: 'one-participant', participant: 'p1' },
    ]);
  });

  it('warns of a voice that says more than half, and of one group', () => {
    expect(warnings(1, 2, 3)).toEqual([
      { kind: 'one-document', document: 'fg' },
      { kind: 'one-voice', participant: 'p1', quotes: 2 },
      { kind: 'one-group', group: 'll' },
    ]);
  });

  it('finds quotes that share words, wording that drifted, and who can be recognised', () => {
    expect(warnings(5, 1, 0, 4)).toEqual([
      { kind: 'overlap', quote: 'fg:13-32', other: 'fg:24-31' },
      { kind: 'drift', quotes: ['fg:13-32'] },
      { kind: 'singular', quotes: ['ou:24-34'] },
    ]);
  });

  it('does not judge the balance of fewer than three', () => {
    expect(warnings(1, 2)).toEqual([]);
  });
});
