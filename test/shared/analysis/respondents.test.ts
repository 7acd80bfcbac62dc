import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respondentTable } from '../../../shared/analysis/respondent-table';
import { safeCounts, type SafeCount } from '../../../shared/analysis/small-cells';
import { allPassages } from '../../../shared/query/passages';
import { respondents, type Heard } from '../../../shared/query/respondents';
import type { AttributeType } from '../../../shared/model/attribute';
import type { StudyBuilder } from '../../support/study-builder';
import { attendedStudy, randomDocuments, studyOf } from './attended-study';

const brief = (count: SafeCount): string =>
  count.kind === 'count' ? String(count.count) : count.kind === 'below' ? `<${count.below}` : '·';

describe('small cells', () => {
  it.each([
    [[3, 9, 20], '<5 · 20'],
    [[3, 2, 20], '<5 <5 20'],
    [[0, 9, 20], '0 9 20'],
    [[4], '<5'],
    [[0, 1, 0], '0 <5 0'],
    [[5, 5, 1], '· 5 <5'],
  ])('prints %j as %s', (counts, printed) => {
    expect(safeCounts(counts).map(brief).join(' ')).toBe(printed);
  });

  it('never leaves a single hidden count beside known ones, and never prints a small one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (counts) => {
        const safe = safeCounts(counts);
        const hidden = safe.filter(({ kind }) => kind !== 'count').length;
        const positive = counts.filter((count) => count > 0).length;
        expect(hidden === 1 && positive > 1).toBe(false);
        safe.forEach((one, at) => {
          if (one.kind === 'count') expect(one.count === 0 || one.count >= 5).toBe(true);
          if (one.kind === 'count') expect(one.count).toBe(counts[at]);
        });
      }),
    );
  });
});

describe('the respondent table', () => {
  const define = (
    builder: StudyBuilder,
    id: string,
    type: AttributeType,
    choices: readonly string[] = [],
  ): void => {
    builder.op({ type: 'attribute:add', attribute: { id, name: id, of: 'participant', type, choices } });
  };
  const fill = (builder: StudyBuilder, id: string, attributes: Record<string, string>): void => {
    builder.op({ type: 'participant:edit', id, edit: { attributes } });
  };

  it('counts who took part by group and value, with choices nobody has and what nobody knows', () => {
    const builder = attendedStudy().participant('p3', 'Leerling 03', 'll');
    define(builder, 'school', 'choice', ['A', 'B', 'C']);
    define(builder, 'eerder', 'yes-no');
    fill(builder, 'p1', { school: 'B', eerder: 'yes' });
    fill(builder, 'p2', { school: 'B' });
    fill(builder, 't1', { school: 'A', eerder: 'no' });
    fill(builder, 'p3', { school: 'C' });
    const { groups, blocks } = respondentTable(builder.state);
    expect(groups.map((row) => [row.group.id, row.participants, row.unknown, row.unnumbered])).toEqual([
      ['ll', 2, 3, 1],
      ['lr', 1, 0, 0],
    ]);
    expect(
      blocks.map(({ attribute, values }) => [
        attribute.id,
        values.map(({ value, counts }) => [value, ...counts]),
      ]),
    ).toEqual([
      [
        'school',
        [
          ['A', 0, 1],
          ['B', 2, 0],
          ['C', 0, 0],
        ],
      ],
      [
        'eerder',
        [
          ['yes', 1, 0],
          ['no', 0, 1],
          [null, 1, 0],
        ],
      ],
    ]);
  });

  it('counts many ages in bands of ten and leaves out what describes single people', () => {
    const builder = attendedStudy();
    define(builder, 'leeftijd', 'number');
    define(builder, 'omschrijving', 'text');
    for (let at = 0; at < 24; at += 1) {
      builder
        .participant(`q${at}`, `Leerling ${at}`, 'll')
        .document(`q${at}`, 'Ja.', ['L'])
        .link(`q${at}`, 'L', `q${at}`, null);
      fill(builder, `q${at}`, { leeftijd: String(8 + at), omschrijving: `leerling nummer ${at}` });
    }
    const { blocks, leftOut } = respondentTable(builder.state);
    expect(blocks.map(({ values }) => values.map(({ value, counts }) => [value, counts[0]]))).toEqual([
      [
        ['0–9', 2],
        ['10–19', 10],
        ['20–29', 10],
        ['30–39', 2],
        [null, 2],
      ],
    ]);
    expect(leftOut.map(({ id }) => id)).toEqual(['omschrijving']);
  });

  it('adds up: the values of an attribute make the participants of the group', () => {
    fc.assert(
      fc.property(
        randomDocuments,
        fc.array(fc.constantFrom('A', 'B', ''), { minLength: 5, maxLength: 5 }),
        (documents, schools) => {
          const builder = studyOf(documents);
          define(builder, 'school', 'choice', ['A', 'B']);
          schools.forEach((school, at) => {
            if (school !== '') fill(builder, `p${at}`, { school });
          });
          const { groups, blocks } = respondentTable(builder.state);
          const sums = groups.map((_, at) =>
            (blocks[0]?.values ?? []).reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
          );
          expect(sums).toEqual(groups.map(({ participants }) => participants));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('voices behind quotes', () => {
  const heard = fc.record({
    document: fc.constantFrom('d1', 'd2', 'd3'),
    who: fc.constantFrom<Heard['who']>(
      { speaker: 'Leerling 01', participant: { id: 'p1' } },
      { speaker: 'Leerling 02', participant: { id: 'p2' } },
      { speaker: 'Speaker 2' },
      { speaker: 'No speaker' },
      { speaker: 'Geen spreker' },
    ),
  });
  const asking: Heard = { document: 'd1', who: { speaker: 'Leraar', participant: { id: 't1' }, asks: true } };

  it('says in how many documents unknown speakers are, since nobody knows how many they are', () => {
    const builder = attendedStudy().code('a', 'A').coding('k1', 'fg1', 'Vet', 'a', 'noor');
    builder.coding('k2', 'fg2', 'Saai', 'a', 'noor').coding('k3', 'fg2', 'Ja', 'a', 'noor');
    builder.coding('k4', 'fg1', 'Hoe was het', 'a', 'noor').coding('k5', 'fg2', 'En toen', 'a', 'noor');
    expect(respondents(allPassages(builder.state))).toEqual({
      ...{ quotes: 4, participants: 2, unknownIn: 1, unknownQuotes: 1, asking: 1 },
    });
  });

  it('are the same whoever asks in between, and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(heard), fc.nat(4), (list, questions) => {
        const { asking: _, ...before } = respondents(list);
        const mixed = [...Array.from({ length: questions }, () => asking), ...[...list].reverse()];
        expect(respondents(mixed)).toEqual({ ...before, asking: questions });
      }),
    );
  });
});
