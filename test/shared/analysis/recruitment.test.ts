import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recruitmentSummary } from '../../../shared/analysis/recruitment';
import { contactOutcomes, type Contact } from '../../../shared/model/sampling';
import { attendedStudy } from './attended-study';

const contact = (id: string, date: string, who: string, more: Partial<Contact>): Contact => ({
  ...{ id, date, who, participant: null, group: 'll', column: null, outcome: 'approached', note: '' },
  ...more,
});

function summary(contacts: readonly Contact[]): ReturnType<typeof recruitmentSummary> {
  const builder = attendedStudy();
  for (const one of contacts) builder.op({ type: 'contact:add', contact: one });
  return recruitmentSummary(builder.state);
}

describe('the recruitment log in numbers', () => {
  it('counts people by the last line about them, once per column, with the response of all approached', () => {
    const { rows, total, withoutGroup } = summary([
      contact('c1', '2026-01-10', 'moeder, school B', { outcome: 'no-answer' }),
      contact('c2', '2026-01-12', 'Moeder, school B ', { outcome: 'took-part' }),
      contact('c3', '2026-01-12', 'vader, school B', { outcome: 'declined' }),
      contact('c4', '2026-01-09', 'vader, school B', { outcome: 'approached' }),
      contact('c5', '2026-01-12', 'Leerling', {
        participant: 'p1',
        group: null,
        column: 't0',
        outcome: 'agreed',
      }),
      contact('c6', '2026-02-12', 'dezelfde', {
        participant: 'p1',
        group: null,
        column: 't1',
        outcome: 'took-part',
      }),
      contact('c7', '2026-02-12', 'iemand', { group: null, outcome: 'cancelled' }),
    ]);
    expect(
      rows.map(({ group, approached, outcomes, response }) => [group.id, approached, outcomes, response]),
    ).toEqual([
      ['ll', 4, { approached: 0, agreed: 1, declined: 1, 'no-answer': 0, cancelled: 0, 'took-part': 2 }, 0.5],
      [
        'lr',
        0,
        { approached: 0, agreed: 0, declined: 0, 'no-answer': 0, cancelled: 0, 'took-part': 0 },
        null,
      ],
    ]);
    expect([withoutGroup.approached, withoutGroup.outcomes.cancelled, total.approached]).toEqual([1, 1, 5]);
  });

  it('puts everybody in one outcome, whatever the order of lines on different days', () => {
    const lines = fc.uniqueArray(
      fc.record({
        day: fc.integer({ min: 10, max: 28 }),
        who: fc.constantFrom('a', 'b', 'c'),
        outcome: fc.constantFrom(...contactOutcomes),
      }),
      { maxLength: 12, selector: ({ day }) => day },
    );
    fc.assert(
      fc.property(lines, (list) => {
        const contacts = list.map(({ day, who, outcome }) =>
          contact(`c${day}`, `2026-01-${day}`, who, { outcome }),
        );
        const { total, rows } = summary(contacts);
        const parts = Object.values(total.outcomes).reduce((sum, count) => sum + count, 0);
        expect(parts).toBe(total.approached);
        expect(rows.reduce((sum, { approached }) => sum + approached, 0)).toBe(total.approached);
        expect(summary([...contacts].reverse()).total).toEqual(total);
      }),
      { numRuns: 60 },
    );
  });
});
