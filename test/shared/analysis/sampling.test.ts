import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendanceOf } from '../../../shared/analysis/attendance';
import { groupRows } from '../../../shared/analysis/group-rows';
import {
  realised,
  samplingMatrix,
  samplingState,
  thinColumns,
  toGo,
  type SamplingCount,
} from '../../../shared/analysis/sampling-matrix';
import { samplingCell } from '../../../shared/model/sampling';
import { attendedStudy, documentOf, emptySession, randomDocuments, said, studyOf } from './attended-study';

const count = (participants: number, unknown: number, planned: number | null): SamplingCount => ({
  ...{ participants, unknown, unnumbered: 0, planned },
});

describe('who took part in a conversation', () => {
  it('are those who speak or are listed, not who moderates or asks; unknown people as the session counts them', () => {
    const builder = attendedStudy();
    expect(attendanceOf(builder.state, documentOf(builder, 'fg1'))).toEqual({
      people: new Set(['p1', 'p2']),
      silent: new Set(['p2']),
      unknown: new Map([['ll', 3]]),
      unnumbered: new Set(),
    });
  });

  it('falls back to the group where an unknown speaker speaks and no session counts', () => {
    const builder = attendedStudy();
    expect(attendanceOf(builder.state, documentOf(builder, 'fg2'))).toEqual({
      people: new Set(['t1', 'p1']),
      silent: new Set(),
      unknown: new Map(),
      unnumbered: new Set(['ll']),
    });
  });

  it('has nobody left to count where the session says that the unknown speaker is one of the known', () => {
    const builder = attendedStudy();
    said(builder, 'fg2', { session: { ...emptySession, unknown: [{ group: 'll', count: 0 }] } });
    const { unknown, unnumbered } = attendanceOf(builder.state, documentOf(builder, 'fg2'));
    expect([unknown.size, unnumbered.size]).toEqual([0, 0]);
  });

  it('leaves out who withdrew', () => {
    const builder = attendedStudy().op({
      type: 'participant:edit',
      id: 'p1',
      edit: { consent: 'withdrawn' },
    });
    expect([...attendanceOf(builder.state, documentOf(builder, 'int')).people]).toEqual([]);
  });
});

describe('the sampling matrix', () => {
  it('counts a participant once in a cell and in each column, against the plan', () => {
    const { state } = attendedStudy()
      .op({ type: 'sampling:plan', group: 'll', column: 't1', planned: 12 })
      .op({ type: 'sampling:plan', group: 'll', column: 't0', planned: 1 });
    const matrix = samplingMatrix(state);
    const [pupils, teachers] = matrix.rows;
    expect(matrix.rows.map(({ group }) => group.name)).toEqual(['Leerlingen', 'Leraren']);
    expect([...(pupils?.cells ?? [])]).toEqual([
      ['t0', { participants: 1, unknown: 0, unnumbered: 0, planned: 1 }],
      ['t1', { participants: 2, unknown: 3, unnumbered: 1, planned: 12 }],
    ]);
    expect(pupils?.total).toEqual({ participants: 3, unknown: 3, unnumbered: 1, planned: 13 });
    expect(teachers?.total).toEqual({ participants: 1, unknown: 0, unnumbered: 0, planned: null });
    expect(thinColumns(matrix)).toEqual([
      { column: { id: 't1', name: 'T1 na', position: 1 }, toGo: [{ group: 'll', people: 7 }] },
    ]);
  });

  it('names no column where more than half is there', () => {
    const { state } = attendedStudy().op({ type: 'sampling:plan', group: 'll', column: 't1', planned: 9 });
    expect(thinColumns(samplingMatrix(state))).toEqual([]);
  });

  it('plans a group at the sum of those below it until it has a number of its own', () => {
    const builder = studyOf([]).op({ type: 'sampling:plan', group: 'lr', column: 't0', planned: 4 });
    const planned = (): number | null | undefined =>
      samplingMatrix(builder.state)
        .rows.find(({ group }) => group.id === 'ou')
        ?.cells.get('t0')?.planned;
    expect(planned()).toBe(4);
    builder.op({ type: 'sampling:plan', group: 'ou', column: 't0', planned: 6 });
    expect(planned()).toBe(6);
    expect(builder.state.samplingPlan.get(samplingCell('lr', 't0'))).toBe(4);
  });

  it.each([
    [count(8, 0, 8), 'done', 0],
    [count(5, 4, 8), 'done', 0],
    [count(0, 0, 0), 'done', 0],
    [count(7, 0, 8), 'close', 1],
    [count(4, 0, 8), 'thin', 4],
    [count(3, 1, 8), 'thin', 4],
    [count(3, 1, null), 'not-planned', 0],
  ])('reads %j as %s with %i to go', (cell, state, left) => {
    expect([samplingState(cell), toGo(cell)]).toEqual([state, left]);
  });

  it('rolls up: a group has its own people and those of the groups below it, nobody twice', () => {
    fc.assert(
      fc.property(randomDocuments, (documents) => {
        const { state } = studyOf(documents);
        const { rows } = samplingMatrix(state);
        const of = (id: string, column: string): SamplingCount =>
          rows.find(({ group }) => group.id === id)?.cells.get(column) ?? count(-1, -1, null);
        for (const column of ['t0', 't1']) {
          const there = documents.flatMap(({ sampling }, at) => (sampling === column ? [`d${at}`] : []));
          const school = new Set(
            there.flatMap((id) => [...attendanceOf(state, documentOf(studyOf(documents), id)).people]),
          );
          const own = [...school].filter((id) => state.participants.get(id)?.group === 'ou').length;
          expect(of('ou', column).participants).toBe(own + of('lr', column).participants);
          expect(of('ou', column).unknown).toBeGreaterThanOrEqual(of('lr', column).unknown);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds up: rows at the top make the totals, columns make the total of a row', () => {
    fc.assert(
      fc.property(randomDocuments, (documents) => {
        const { rows, totals, total } = samplingMatrix(studyOf(documents).state);
        const tops = rows.filter(({ depth }) => depth === 0);
        const people = tops.reduce((sum, row) => sum + realised(row.total), 0);
        expect(people).toBe(realised(total));
        expect([...totals.values()].reduce((sum, one) => sum + realised(one), 0)).toBe(realised(total));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which documents came', () => {
    const cells = (documents: Parameters<typeof studyOf>[0]): unknown =>
      samplingMatrix(studyOf(documents).state).rows.map((row) => [row.group.id, [...row.cells]]);
    fc.assert(
      fc.property(randomDocuments, (documents) => {
        expect(cells([...documents].reverse())).toEqual(cells(documents));
      }),
      { numRuns: 60 },
    );
  });

  it('never counts who moderates, however much they say', () => {
    fc.assert(
      fc.property(randomDocuments, (documents) => {
        const led = documents.map((one) => ({ ...one, moderators: ['p0', 'p1'] }));
        const muted = led.map((one) => ({
          ...one,
          links: one.links.map((link) =>
            link.participant === 'p0' || link.participant === 'p1'
              ? { participant: null, group: 'iv' }
              : link,
          ),
        }));
        const totals = (of: Parameters<typeof studyOf>[0]): unknown =>
          samplingMatrix(studyOf(of).state).total;
        expect(totals(led)).toEqual(totals(muted));
      }),
      { numRuns: 60 },
    );
  });
});

describe('rows of groups', () => {
  it('follow one another with the groups that roll up into them, and leave out who asks', () => {
    const { state } = studyOf([]);
    expect(groupRows(state).map(({ group, depth, within }) => [group.id, depth, [...within]])).toEqual([
      ['ll', 0, ['ll']],
      ['ou', 0, ['ou', 'lr']],
      ['lr', 1, ['lr']],
    ]);
  });

  it('do not count through a group that asks: what is below it is a top of its own', () => {
    const { state } = studyOf([])
      .op({ type: 'group:edit', id: 'iv', edit: { parent: 'll' } })
      .op({ type: 'group:edit', id: 'ou', edit: { parent: 'iv' } });
    expect(groupRows(state).map(({ group, depth, within }) => [group.id, depth, [...within]])).toEqual([
      ['ll', 0, ['ll']],
      ['ou', 0, ['ou', 'lr']],
      ['lr', 1, ['lr']],
    ]);
  });

  it('lose no group where two people put two under one another at the same time', () => {
    const { state } = studyOf([]).op({ type: 'group:edit', id: 'ou', edit: { parent: 'lr' } });
    expect(groupRows(state).map(({ group, depth }) => [group.id, depth])).toEqual([
      ['ll', 0],
      ['ou', 0],
      ['lr', 1],
    ]);
  });
});
