import type { Timing } from './measure';

/** One line of the budget table. */
export interface BenchRow {
  readonly work: string;
  readonly timing: Timing;
  /** What it may cost, in milliseconds, or in times the limit where `limit` is given. */
  readonly budget: number;
  /** What the same bytes cost the bare machine, in milliseconds. */
  readonly limit?: number;
  /** CPU milliseconds of the best open peer on corpus L. */
  readonly peer?: number;
  readonly unit?: 'ms' | 'MB';
  /** What the budget is held to; the median unless told. */
  readonly judged?: 'median' | 'worst';
}

/** The budget table as text: what was measured, its budget, and the ratios to budget, limit and peer. */
export function resultTable(rows: readonly BenchRow[]): string {
  const cells = [
    ['work', 'median', 'worst', 'runs', 'budget', 'of budget', 'limit', 'x limit', 'peer CPU', 'peer / ours'],
    ...rows.map(cellsOf),
  ];
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return cells.map(line).join('\n');
}

function cellsOf({
  work,
  timing,
  budget,
  limit,
  peer,
  unit = 'ms',
  judged = 'median',
}: BenchRow): readonly string[] {
  const allowed = limit === undefined ? budget : budget * limit;
  return [
    work,
    `${figure(timing.median)} ${unit}`,
    `${figure(timing.worst)} ${unit}`,
    String(timing.runs),
    limit === undefined ? `${budget} ${unit}${judged === 'worst' ? ' at worst' : ''}` : `${budget} x limit`,
    `${Math.round((timing[judged] / allowed) * 100)} %`,
    limit === undefined ? '-' : `${figure(limit)} ms`,
    limit === undefined ? '-' : (timing.median / limit).toFixed(2),
    peer === undefined ? '-' : `${peer} ms`,
    peer === undefined ? '-' : `${(peer / timing.median).toFixed(1)} x`,
  ];
}

function figure(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : String(Math.round(value));
}
