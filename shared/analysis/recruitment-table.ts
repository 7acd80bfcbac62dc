import { contactOutcomes } from '../model/sampling';
import type { Study } from '../model/study';
import { numberColumn, textColumn, type AnalysisTable, type TableCell } from './analysis-table';
import type { AnalysisWords } from './analysis-vocabulary';
import type { OverviewVariant } from './overview-variant';
import { recruitmentSummary, type RecruitmentCount } from './recruitment';
import { safeText } from './sampling-table';
import { safeCounts, SMALLEST_CELL } from './small-cells';

const INDENT = '\u2003';

/** What came of approaching people, per group, with the response and what it is a share of. */
export function recruitmentTable(
  study: Study,
  words: AnalysisWords,
  variant: OverviewVariant,
): AnalysisTable {
  const { rows, withoutGroup, total } = recruitmentSummary(study);
  const line = (name: string, count: RecruitmentCount): readonly TableCell[] => [
    name,
    ...(variant === 'internal' ? exactCells(count, words) : safeCells(count, words)),
  ];
  return {
    title: words.recruitment,
    columns: [
      textColumn(words.group, 30),
      numberColumn(words.approached),
      ...contactOutcomes.map((outcome) => numberColumn(words.outcomes[outcome])),
      numberColumn(words.response, 16),
    ],
    rows: [
      ...rows.map((row) => line(INDENT.repeat(row.depth) + row.group.name, row)),
      ...(withoutGroup.approached > 0 ? [line(words.groupUnknown, withoutGroup)] : []),
      ...(variant === 'internal' ? [line(words.total, total)] : []),
    ],
    notes: [words.recruitmentNote, ...(variant === 'internal' ? [] : [words.smallCellNote(SMALLEST_CELL)])],
  };
}

function exactCells(
  { approached, outcomes, response }: RecruitmentCount,
  words: AnalysisWords,
): readonly TableCell[] {
  return [
    approached,
    ...contactOutcomes.map((outcome) => outcomes[outcome]),
    response === null ? words.notPlanned : words.responseText(response, approached),
  ];
}

/** A share would tell the count it was made of, so it is there only where that count is. */
function safeCells(
  { approached, outcomes, response }: RecruitmentCount,
  words: AnalysisWords,
): readonly TableCell[] {
  const parts = safeCounts(contactOutcomes.map((outcome) => outcomes[outcome]));
  const [all] = safeCounts([approached]);
  const isOpen = parts.at(-1)?.kind === 'count' && all?.kind === 'count' && response !== null;
  return [
    all === undefined ? '' : safeText(all, words),
    ...parts.map((part) => safeText(part, words)),
    isOpen ? words.responseText(response, approached) : words.notPlanned,
  ];
}
