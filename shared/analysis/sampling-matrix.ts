import { samplingCell, type SamplingColumn } from '../model/sampling';
import type { Study } from '../model/study';
import { attendanceOf, type Attendance } from './attendance';
import { groupRows, type GroupRow } from './group-rows';

/** How many took part against how many were planned. */
export interface SamplingCount {
  /** Different participants who took part. */
  readonly participants: number;
  /** People whom sessions count but nobody can tell apart; somebody in two documents is counted in both. */
  readonly unknown: number;
  /** Documents in which the group is heard by unknown speakers of whom no session says how many they are. */
  readonly unnumbered: number;
  /** Participants planned; null where there is no plan. */
  readonly planned: number | null;
}

/** A group with its counts per column, those of the groups that roll up into it included. */
export interface SamplingRow extends GroupRow {
  /** By column id; every column is there. */
  readonly cells: ReadonlyMap<string, SamplingCount>;
  /** Sums of the cells: somebody who took part at two moments took part twice, as planned. */
  readonly total: SamplingCount;
}

/** The sampling plan beside what came of it. */
export interface SamplingMatrix {
  readonly columns: readonly SamplingColumn[];
  readonly rows: readonly SamplingRow[];
  /** Sums over the rows at the top, by column id. */
  readonly totals: ReadonlyMap<string, SamplingCount>;
  readonly total: SamplingCount;
  /** Documents that count nowhere, because nobody gave them a column. */
  readonly withoutColumn: number;
}

/** How far a cell is: `thin` at half of the plan or less. */
export type SamplingState = 'not-planned' | 'done' | 'close' | 'thin';

/** A column of which half of the plan or less was reached, with what each group at the top still lacks. */
export interface ThinColumn {
  readonly column: SamplingColumn;
  readonly toGo: readonly { readonly group: string; readonly people: number }[];
}

/** The columns of the plan in their order. */
export function columnsInOrder({
  samplingColumns,
}: Pick<Study, 'samplingColumns'>): readonly SamplingColumn[] {
  return [...samplingColumns.values()].sort(
    (a, b) => a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/**
 * Who took part, per group and column, against the plan.
 *
 * A participant counts once in a cell however many of its documents they are in. A group without a number of its own
 * in the plan is planned at the sum of the groups that roll up into it; a number of its own stands above theirs.
 */
export function samplingMatrix(study: Study): SamplingMatrix {
  const columns = columnsInOrder(study);
  const documents = [...study.documents.values()];
  const attendance = new Map(
    columns.map(({ id }) => [
      id,
      documents.filter(({ sampling }) => sampling === id).map((document) => attendanceOf(study, document)),
    ]),
  );
  const planned = planReader(study);
  const rows = groupRows(study).map((row) => {
    const cells = new Map(
      columns.map(({ id }) => [
        id,
        { ...countOf(study, row.within, attendance.get(id) ?? []), planned: planned(row.group.id, id) },
      ]),
    );
    return { ...row, cells, total: sum([...cells.values()]) };
  });
  const tops = rows.filter(({ depth }) => depth === 0);
  const totals = new Map(
    columns.map(({ id }) => [id, sum(tops.flatMap(({ cells }) => cells.get(id) ?? []))]),
  );
  return {
    columns,
    rows,
    totals,
    total: sum([...totals.values()]),
    withoutColumn: documents.filter(({ sampling }) => !study.samplingColumns.has(sampling ?? '')).length,
  };
}

/** People who took part: known participants and those a session counts. */
export function realised({ participants, unknown }: SamplingCount): number {
  return participants + unknown;
}

/** How many are still to be found; 0 where there are enough or where nothing was planned. */
export function toGo(count: SamplingCount): number {
  return Math.max(0, (count.planned ?? 0) - realised(count));
}

/** How far a cell is. A plan of nobody is done. */
export function samplingState(count: SamplingCount): SamplingState {
  if (count.planned === null) return 'not-planned';
  if (realised(count) >= count.planned) return 'done';
  return realised(count) * 2 <= count.planned ? 'thin' : 'close';
}

/** The columns that are far behind: of their places, counted per group so that no group makes up for another, half or less is filled. */
export function thinColumns({ columns, rows }: SamplingMatrix): readonly ThinColumn[] {
  const tops = rows.filter(({ depth }) => depth === 0);
  return columns.flatMap((column) => {
    const open = tops.flatMap(({ group, cells }) => {
      const cell = cells.get(column.id);
      return cell === undefined ? [] : [{ group: group.id, people: toGo(cell), planned: cell.planned ?? 0 }];
    });
    const planned = open.reduce((all, one) => all + one.planned, 0);
    const missing = open.reduce((all, one) => all + one.people, 0);
    if (missing === 0 || missing * 2 < planned) return [];
    return [
      {
        column,
        toGo: open.filter(({ people }) => people > 0).map(({ group, people }) => ({ group, people })),
      },
    ];
  });
}

function countOf(
  study: Study,
  within: ReadonlySet<string>,
  attendance: readonly Attendance[],
): Omit<SamplingCount, 'planned'> {
  const people = new Set<string>();
  let unknown = 0;
  let unnumbered = 0;
  for (const { people: here, unknown: counted, unnumbered: heard } of attendance) {
    for (const id of here) if (within.has(study.participants.get(id)?.group ?? '')) people.add(id);
    for (const [group, count] of counted) if (within.has(group)) unknown += count;
    if ([...heard].some((group) => within.has(group))) unnumbered += 1;
  }
  return { participants: people.size, unknown, unnumbered };
}

/** Reads the plan of a group in a column, rolled up where it has no number of its own. */
function planReader(study: Study): (group: string, column: string) => number | null {
  const rows = groupRows(study);
  const read = (group: string, column: string, seen: ReadonlySet<string>): number | null => {
    const own = study.samplingPlan.get(samplingCell(group, column));
    if (own !== undefined) return own;
    const below = rows.filter((row) => row.group.parent === group && !seen.has(row.group.id));
    const numbers = below.flatMap(
      (row) => read(row.group.id, column, new Set([...seen, row.group.id])) ?? [],
    );
    return numbers.length === 0 ? null : numbers.reduce((all, one) => all + one, 0);
  };
  return (group, column) => read(group, column, new Set([group]));
}

function sum(counts: readonly SamplingCount[]): SamplingCount {
  const add = (field: 'participants' | 'unknown' | 'unnumbered'): number =>
    counts.reduce((all, count) => all + count[field], 0);
  const planned = counts.flatMap((count) => count.planned ?? []);
  return {
    participants: add('participants'),
    unknown: add('unknown'),
    unnumbered: add('unnumbered'),
    planned: planned.length === 0 ? null : planned.reduce((all, one) => all + one, 0),
  };
}
