import type { Study } from '../model/study';
import { numberColumn, textColumn, type AnalysisTable, type TableCell } from './analysis-table';
import type { AnalysisWords } from './analysis-vocabulary';
import type { OverviewVariant } from './overview-variant';
import {
  realised,
  samplingMatrix,
  thinColumns,
  type SamplingCount,
  type SamplingRow,
} from './sampling-matrix';
import { safeCounts, SMALLEST_CELL } from './small-cells';

/** Spaces before the name of a group for each group it rolls up into. */
const INDENT = '\u2003';

/** The sampling plan against what came of it as a table: “18 of 20” in each cell. */
export function samplingTable(study: Study, words: AnalysisWords, variant: OverviewVariant): AnalysisTable {
  const matrix = samplingMatrix(study);
  const { columns, rows, totals, total, withoutColumn } = matrix;
  const thin = thinColumns(matrix).map(({ column, toGo }) =>
    words.thin(
      column.name,
      toGo.map(({ group, people }) => [study.groups.get(group)?.name ?? '', people]),
    ),
  );
  const all = columns.flatMap(({ id }) => totals.get(id) ?? []);
  return {
    title: words.sampling,
    columns: [
      textColumn(words.group, 30),
      ...columns.map(({ name }) => numberColumn(name)),
      numberColumn(words.total),
    ],
    rows: [
      ...rows.map((row) => [INDENT.repeat(row.depth) + row.group.name, ...cellsOf(row, words, variant)]),
      // A total over groups would give away a single hidden one.
      ...(variant === 'internal'
        ? [[words.total, ...[...all, total].map((one) => cellText(one, words))]]
        : []),
    ],
    notes: [
      words.samplingNote,
      ...(total.unnumbered > 0 ? [words.unknownNote(total.unnumbered)] : []),
      ...(withoutColumn > 0 ? [words.withoutColumn(withoutColumn)] : []),
      ...(variant === 'internal' ? thin : [words.smallCellNote(SMALLEST_CELL)]),
    ],
  };
}

function cellsOf(row: SamplingRow, words: AnalysisWords, variant: OverviewVariant): readonly TableCell[] {
  const counts = [...row.cells.values()];
  if (variant === 'internal') return [...counts, row.total].map((count) => cellText(count, words));
  const safe = safeCounts(counts.map(realised));
  const cells = safe.map((count, at) => {
    const text = safeText(count, words);
    return text === '0' && counts[at]?.planned === null
      ? words.notPlanned
      : withPlan(text, counts[at], words);
  });
  const [total] = safeCounts([realised(row.total)]);
  return [...cells, withPlan(total === undefined ? '' : safeText(total, words), row.total, words)];
}

function cellText(count: SamplingCount, words: AnalysisWords): TableCell {
  const people = realised(count);
  if (count.planned === null) return people === 0 ? words.notPlanned : people;
  return words.ofPlanned(String(people), count.planned);
}

function withPlan(realisedText: string, count: SamplingCount | undefined, words: AnalysisWords): string {
  const planned = count?.planned ?? null;
  return planned === null ? realisedText : words.ofPlanned(realisedText, planned);
}

/** A count as it is printed where small ones are hidden. */
export function safeText(count: ReturnType<typeof safeCounts>[number], words: AnalysisWords): string {
  if (count.kind === 'count') return String(count.count);
  return count.kind === 'below' ? words.below(count.below) : words.open;
}
