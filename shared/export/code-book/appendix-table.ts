import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { page } from '../docx/page-layout';
import { hairline, reportColors, reportStyles } from '../docx/report-styles';
import type { CodeBookRow } from './code-book-content';
import { levelsOf } from './code-book-rows';
import type { CodeBookWords } from './code-book-words';

/** Width of the text of a landscape page, in twentieths of a point. */
export const landscapeWidth = page.size.height - page.margin.left - page.margin.right;

/** Levels that have a column of their own; deeper ones stand indented in the last. */
const LEVEL_COLUMNS = 3;
const LEVEL_WIDTH = 2000;
const COUNT_WIDTH = 1150;

/**
 * The codes as a table: a column for each level up to three, what the code means with its rules and example in one
 * cell, and the counts. A name stands once, as in a table with merged cells; the headings repeat on every page.
 */
export function appendixTable(rows: readonly CodeBookRow[], words: CodeBookWords): Table {
  const levels = Math.min(LEVEL_COLUMNS, levelsOf(rows));
  const meaning = landscapeWidth - levels * LEVEL_WIDTH - 2 * COUNT_WIDTH;
  const widths = [...Array.from({ length: levels }, () => LEVEL_WIDTH), meaning, COUNT_WIDTH, COUNT_WIDTH];
  const heads = [
    ...Array.from({ length: levels }, (_, level) => head(words.level(level + 1), 'left')),
    head(words.definition, 'left'),
    head(words.quotations, 'right'),
    head(words.documents, 'right'),
  ];
  return new Table({
    width: { size: landscapeWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      tableRow(
        heads.map((cell) => [cell]),
        widths,
        true,
      ),
      ...rows.map((row) => tableRow(cellsOf(row, levels, words), widths, false)),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: hairline,
  bottom: hairline,
  insideHorizontal: hairline,
  left: none,
  right: none,
  insideVertical: none,
} as const;

function cellsOf(row: CodeBookRow, levels: number, words: CodeBookWords): readonly (readonly Paragraph[])[] {
  const depth = row.path.length - 1;
  const column = Math.min(depth, levels - 1);
  const name = new Paragraph({
    style: reportStyles.tableCell,
    indent: { left: (depth - column) * 160 },
    children: [
      new TextRun({
        text: row.path.at(-1) ?? '',
        ...(depth === 0 ? { style: reportStyles.total } : {}),
      }),
    ],
  });
  const places = Array.from({ length: levels }, (_, level) => [level === column ? name : cell('')]);
  return [...places, meaningOf(row, words), [count(row.quotations)], [count(row.documents)]];
}

function meaningOf(row: CodeBookRow, words: CodeBookWords): readonly Paragraph[] {
  const parts: readonly (readonly [label: string | null, text: string])[] = [
    [null, row.definition],
    [words.whenToUse, row.whenToUse],
    [words.whenNot, row.whenNot],
    [words.example, row.example],
  ];
  const written = parts.filter(([, text]) => text !== '');
  return written.length === 0
    ? [cell('')]
    : written.map(
        ([label, text]) =>
          new Paragraph({
            style: reportStyles.tableCell,
            children: [
              ...(label === null ? [] : [new TextRun({ text: `${label}: `, color: reportColors.muted })]),
              ...linesOf(text),
            ],
          }),
      );
}

/** Lines of a text keep apart. */
function linesOf(text: string): readonly TextRun[] {
  return text.split('\n').map((line, at) => new TextRun(at === 0 ? line : { text: line, break: 1 }));
}

function cell(text: string): Paragraph {
  return new Paragraph({ style: reportStyles.tableCell, children: [new TextRun(text)] });
}

function count(value: number): Paragraph {
  return new Paragraph({
    style: reportStyles.tableCell,
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ text: String(value), color: value === 0 ? reportColors.muted : reportColors.ink }),
    ],
  });
}

function head(text: string, side: 'left' | 'right'): Paragraph {
  return new Paragraph({ style: reportStyles.tableHead, alignment: side, children: [new TextRun(text)] });
}

function tableRow(
  cells: readonly (readonly Paragraph[])[],
  widths: readonly number[],
  header: boolean,
): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map(
      (children, place) =>
        new TableCell({
          children,
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          margins: { left: place === 0 ? 0 : 80, right: 80 },
          verticalAlign: header ? 'bottom' : 'top',
        }),
    ),
  });
}
