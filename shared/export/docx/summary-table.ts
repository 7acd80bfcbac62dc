import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { TextRun, WidthType } from 'docx';
import { quoteVoices } from '../count-voices';
import type { VoiceCount, VoiceGroup } from '../count-voices';
import type { ExportContent } from '../exporter';
import type { ReportWords } from '../report-words';
import type { CodeSection, ThemeSummary } from '../theme-summary';
import { textWidth } from './page-layout';
import { hairline, reportColors, reportStyles } from './report-styles';

const groupsPerTable = 6;
const widestCountColumn = 1560;
const narrowestCodeColumn = 2500;

/**
 * Codes x stakeholder groups, "quotes / participants" in each cell, zeros included.
 *
 * With more than six groups the columns go on in a second table, because a page in portrait holds no more.
 * Where a group's name does not fit its column all columns are headed by monograms, explained below.
 */
export function summaryTables(summary: ThemeSummary, content: ExportContent): readonly (Paragraph | Table)[] {
  const parts = chunk(summary.groups, groupsPerTable);
  const tables = parts.map((groups) => summaryTable(groups, summary, content));
  const spaced = tables.flatMap((table, place) => (place === 0 ? [table] : [new Paragraph(''), table]));
  const legend = parts.every((groups) => namesFit(groups)) ? [] : [legendLine(summary.groups)];
  return [...spaced, ...legend];
}

function summaryTable(groups: readonly VoiceGroup[], summary: ThemeSummary, content: ExportContent): Table {
  const countWidth = countColumnWidth(groups);
  const codeWidth = textWidth - countWidth * (groups.length + 1);
  const widths = [codeWidth, ...groups.map(() => countWidth), countWidth];
  const { words } = content;
  const people = content.groups.reduce((sum, group) => sum + group.participants, 0);
  const heads = [...groups, { name: words.allGroups, participants: people }].map((group) =>
    headText(group, namesFit(groups), words),
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    rows: [
      tableRow([headCell(words.code, 'left'), ...heads.map((text) => headCell(text, 'right'))], widths, true),
      ...summary.sections.map((section) => tableRow(codeCells(section, groups), widths)),
      tableRow(totalCells(summary, groups, content), widths),
    ],
  });
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const tableBorders = {
  top: hairline,
  bottom: hairline,
  insideHorizontal: hairline,
  left: noBorder,
  right: noBorder,
  insideVertical: noBorder,
} as const;

function codeCells(section: CodeSection, groups: readonly VoiceGroup[]): readonly Paragraph[] {
  const name = new Paragraph({
    style: reportStyles.tableCell,
    indent: { left: section.depth * 200 },
    children: [new TextRun(section.label), ...parentRuns(section)],
  });
  const total = { quotes: section.quotes.length, participants: quoteVoices(section.quotes).participants };
  return [name, ...countsOf(section.counts, groups), countParagraph(total)];
}

/** In the narrow column the code above is enough to tell two of one name apart; the headings give whole paths. */
function parentRuns({ above, recurs }: CodeSection): readonly TextRun[] {
  const parent = above.at(-1);
  if (!recurs || parent === undefined) return [];
  return [new TextRun({ text: ` (${parent})`, style: reportStyles.codePath })];
}

function totalCells(
  summary: ThemeSummary,
  groups: readonly VoiceGroup[],
  { quotes, words }: ExportContent,
): readonly Paragraph[] {
  const name = new Paragraph({
    style: reportStyles.tableCell,
    children: [new TextRun({ text: words.allQuotes, style: reportStyles.total })],
  });
  const total = { quotes: quotes.length, participants: quoteVoices(quotes).participants };
  return [name, ...countsOf(summary.totals, groups), countParagraph(total)];
}

function countsOf(counts: readonly VoiceCount[], groups: readonly VoiceGroup[]): readonly Paragraph[] {
  return counts
    .filter((count) => groups.includes(count.group))
    .map(({ quotes, unknownQuotes, participants }) =>
      countParagraph({ quotes: quotes + unknownQuotes, participants }),
    );
}

function countParagraph({ quotes, participants }: Pick<VoiceCount, 'quotes' | 'participants'>): Paragraph {
  const text = `${String(quotes)} / ${String(participants)}`;
  return new Paragraph({
    style: reportStyles.tableCell,
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ text, color: quotes === 0 ? reportColors.muted : reportColors.ink })],
  });
}

function headCell(text: string, side: 'left' | 'right'): Paragraph {
  return new Paragraph({ style: reportStyles.tableHead, alignment: side, children: [new TextRun(text)] });
}

function tableRow(cells: readonly Paragraph[], widths: readonly number[], header = false): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map(
      (cell, place) =>
        new TableCell({
          children: [cell],
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          margins: { left: place === 0 ? 0 : 80, right: place === 0 ? 80 : 40 },
          verticalAlign: header ? 'bottom' : 'top',
        }),
    ),
  });
}

function countColumnWidth(groups: readonly VoiceGroup[]): number {
  return Math.min(widestCountColumn, Math.floor((textWidth - narrowestCodeColumn) / (groups.length + 1)));
}

/** A bold letter of 8 points takes 95 twentieths of a point on average; a little is left to be sure. */
function namesFit(groups: readonly VoiceGroup[]): boolean {
  const letters = Math.floor((countColumnWidth(groups) - 120) / 95);
  return groups.every((group) => group.name.split(/\s+/).every((word) => word.length <= letters));
}

function headText(
  group: Pick<VoiceGroup, 'name' | 'participants'> & { monogram?: string },
  fits: boolean,
  words: ReportWords,
): string {
  return words.groupWithSize(fits ? group.name : (group.monogram ?? group.name), group.participants);
}

function legendLine(groups: readonly VoiceGroup[]): Paragraph {
  const text = groups.map((group) => `${group.monogram} ${group.name}`).join('; ');
  return new Paragraph({ style: reportStyles.note, children: [new TextRun(text)] });
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const parts = Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
  return parts.length === 0 ? [[]] : parts;
}
