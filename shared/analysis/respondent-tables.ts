import { attributesOf, type Attribute } from '../model/attribute';
import type { Study } from '../model/study';
import { numberColumn, textColumn, type AnalysisTable, type TableCell } from './analysis-table';
import type { AnalysisWords } from './analysis-vocabulary';
import { attendanceOf } from './attendance';
import type { OverviewVariant } from './overview-variant';
import { respondentTable, type RespondentBlock, type RespondentTable } from './respondent-table';
import { columnsInOrder } from './sampling-matrix';
import { safeText } from './sampling-table';
import { safeCounts, SMALLEST_CELL } from './small-cells';

/** Participants who took part by group and attribute, as a table; small counts hidden in the anonymous variant. */
export function respondentCountTable(
  study: Study,
  words: AnalysisWords,
  variant: OverviewVariant,
): AnalysisTable {
  const table = respondentTable(study);
  const { groups, blocks, leftOut } = table;
  const size = (people: number): string => {
    const [safe] = variant === 'internal' ? [] : safeCounts([people]);
    return safe === undefined ? String(people) : safeText(safe, words);
  };
  return {
    title: words.respondents,
    columns: [
      textColumn(words.attribute, 22),
      textColumn(words.value, 24),
      ...groups.map(({ group, participants }) =>
        numberColumn(words.groupWithCount(group.name, size(participants)), 16),
      ),
    ],
    rows: blocks.flatMap((block) => blockRows(block, words, variant)),
    notes: [
      words.respondentNote,
      ...unknownNotes(table, words),
      ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut.map(({ name }) => name))]),
      ...(variant === 'internal' ? [] : [words.smallCellNote(SMALLEST_CELL)]),
    ],
  };
}

/** Every participant with what the register knows and when they took part; for the team only. */
export function participantTable(study: Study, words: AnalysisWords): AnalysisTable {
  const attributes = attributesOf(study, 'participant');
  const columns = columnsInOrder(study);
  const there = new Map<string, { readonly columns: Set<string>; documents: number }>();
  for (const document of study.documents.values()) {
    for (const id of attendanceOf(study, document).people) {
      const known = there.get(id) ?? { columns: new Set<string>(), documents: 0 };
      known.columns.add(document.sampling ?? '');
      known.documents += 1;
      there.set(id, known);
    }
  }
  const people = [...study.participants.values()].filter(
    ({ group }) => study.groups.get(group)?.asks !== true,
  );
  return {
    title: words.participantList,
    columns: [
      textColumn(words.pseudonym, 22),
      textColumn(words.group, 26),
      textColumn(words.role, 30),
      ...attributes.map(({ name }) => textColumn(name, 14)),
      ...columns.map(({ name }) => textColumn(name, 12)),
      numberColumn(words.documents, 15),
      textColumn(words.consent, 16),
    ],
    rows: people.map(({ id, pseudonym, group, role, attributes: values, consent }) => [
      pseudonym,
      study.groups.get(group)?.name ?? '',
      role,
      ...attributes.map((attribute) => valueText(attribute, values[attribute.id] ?? '', words)),
      ...columns.map((column) => (there.get(id)?.columns.has(column.id) === true ? words.tookPart : '')),
      there.get(id)?.documents ?? 0,
      consent === undefined ? '' : words.consents[consent],
    ]),
    notes: [],
  };
}

function blockRows(
  { attribute, values }: RespondentBlock,
  words: AnalysisWords,
  variant: OverviewVariant,
): readonly (readonly TableCell[])[] {
  const [first] = values;
  const columns = (first?.counts ?? []).map((_, at) => values.map(({ counts }) => counts[at] ?? 0));
  const safe = columns.map((counts) => safeCounts(counts));
  return values.map(({ value, counts }, row) => [
    row === 0 ? attribute.name : '',
    value === null ? words.notKnown : valueText(attribute, value, words),
    ...counts.map((count, at): TableCell => {
      const shown = variant === 'internal' ? undefined : safe[at]?.[row];
      return shown === undefined || shown.kind === 'count' ? count : safeText(shown, words);
    }),
  ]);
}

function valueText({ type }: Attribute, value: string, words: AnalysisWords): string {
  if (type !== 'yes-no') return value;
  return value === 'yes' ? words.yes : value === 'no' ? words.no : value;
}

function unknownNotes({ groups }: RespondentTable, words: AnalysisWords): readonly string[] {
  return groups.flatMap(({ group, unknown, unnumbered }) => [
    ...(unknown > 0 ? [words.countedUnknown(group.name, unknown)] : []),
    ...(unnumbered > 0 ? [words.heardUnknown(group.name, unnumbered)] : []),
  ]);
}
