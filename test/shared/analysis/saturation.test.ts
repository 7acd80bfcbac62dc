import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSaturation, saturationCurve, type SaturationPoint } from '../../../shared/analysis/saturation';
import { StudyBuilder } from '../../support/study-builder';
import { said } from './attended-study';

/** Three interviews: coded third, first and second; the moderator's question in the first is coded too. */
function codedStudy(): StudyBuilder {
  const builder = new StudyBuilder()
    .coder('noor', 'Noor')
    .coder('daan', 'Daan')
    .group('ll', 'Leerlingen')
    .group('ou', 'Ouders')
    .group('iv', 'Interviewers', true);
  for (const code of ['a', 'b', 'c', 'd']) builder.code(code, code.toUpperCase());
  for (const id of ['d1', 'd2', 'd3', 'd4']) {
    builder
      .document(id, 'Vraag je?\nLeerling zegt.\nOuder zegt.', ['V', 'L', 'O'])
      .link(id, 'V', null, 'iv')
      .link(id, 'L', null, 'll')
      .link(id, 'O', null, 'ou');
  }
  said(builder, 'd1', { date: '2026-01-01' });
  said(builder, 'd2', { date: '2026-03-01' });
  return builder
    .coding('k1', 'd2', 'Leerling', 'a', 'noor')
    .coding('k2', 'd3', 'Ouder', 'b', 'noor')
    .coding('k3', 'd3', 'Leerling', 'a', 'daan')
    .coding('k4', 'd1', 'Vraag', 'd', 'noor')
    .coding('k5', 'd1', 'Leerling', 'c', 'noor')
    .coding('k6', 'd2', 'zegt', 'b', 'noor');
}

const brief = ({ document, fresh, total }: SaturationPoint): string =>
  `${document} +${fresh.join('')} =${total}`;

describe('the saturation curve', () => {
  it('counts the codes no document before had, in the order of the first coding, without what interviewers say', () => {
    const { points, uncoded } = saturationCurve(codedStudy().state, { group: null, order: 'coded' });
    expect(points.map(brief)).toEqual(['d2 +ab =2', 'd3 + =2', 'd1 +c =3']);
    expect(uncoded).toBe(1);
  });

  it('follows the dates of the conversations, those without one last', () => {
    const { points } = saturationCurve(codedStudy().state, { group: null, order: 'date' });
    expect(points.map(brief)).toEqual(['d1 +c =1', 'd2 +ab =3', 'd3 + =3']);
  });

  it('looks at the words of one group only', () => {
    const { points } = saturationCurve(codedStudy().state, { group: 'ou', order: 'coded' });
    expect(points.map(brief)).toEqual(['d2 + =0', 'd3 +b =1', 'd1 + =1']);
    expect(points.map(({ group }) => group)).toEqual([null, 'ou', null]);
  });

  it('adds up to all codes given, whatever the order', () => {
    const codings = fc.array(
      fc.record({
        document: fc.constantFrom('d1', 'd2', 'd3', 'd4'),
        words: fc.constantFrom('Vraag', 'Leerling', 'Ouder'),
        code: fc.constantFrom('a', 'b', 'c', 'd'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(codings, fc.constantFrom('coded', 'date'), (list, order) => {
        const builder = codedStudy();
        list.forEach(({ document, words, code }, at) =>
          builder.coding(`r${at}`, document, words, code, 'daan'),
        );
        const { points } = saturationCurve(builder.state, { group: null, order });
        const given = [...builder.state.codings.values()]
          .flatMap((some) => [...some.values()])
          .filter(({ from }) => from > 0)
          .map(({ code }) => code);
        expect(points.at(-1)?.total).toBe(new Set(given).size);
        expect(points.flatMap(({ fresh }) => fresh).sort()).toEqual([...new Set(given)].sort());
      }),
      { numRuns: 50 },
    );
  });
});

describe('what may be said of saturation', () => {
  const curve = (...fresh: readonly number[]): { points: readonly SaturationPoint[] } => ({
    points: fresh.map((count, at) => ({
      ...{ document: `d${at}`, group: null, total: 0 },
      fresh: Array.from({ length: count }, (_, code) => `${at}-${code}`),
    })),
  });

  it.each([
    [[], { kind: 'nothing' }],
    [[3, 0, 0, 0, 0], { kind: 'early', documents: 5 }],
    [[3, 2, 1, 1, 0, 0], { kind: 'near', quiet: 2 }],
    [[3, 2, 0, 0, 0, 0], { kind: 'near', quiet: 4 }],
    [[3, 2, 1, 1, 3, 0], { kind: 'not-yet', last: 0, before: 3 }],
    [[0, 0, 0, 0, 0, 1], { kind: 'not-yet', last: 1, before: 0 }],
    [[0, 0, 0, 0, 0, 0], { kind: 'near', quiet: 6 }],
  ])('reads %j', (fresh, reading) => {
    expect(readSaturation(curve(...fresh))).toEqual(reading);
  });
});
