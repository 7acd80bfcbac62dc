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
import type { AnalysisTable, TableCell as Cell, TableColumn } from '../../analysis/analysis-table';
import { landscapeWidth } from '../code-book/appendix-table';
import { hairline, reportColors, reportStyles } from '../docx/report-styles';

/** A table as wide as a landscape page, its headings on every page. */
export function analysisTableBlock({ columns, rows }: AnalysisTable): Table {
  const widths = widthsOf(columns);
  // A short table is easier to read whole than across two pages.
  const keepNext = rows.length <= SHORT;
  return new Table({
    width: { size: landscapeWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows: [
      row(
        columns.map(({ header, look }) =>
          paragraph(header, { style: reportStyles.tableHead, isNumber: look === 'number', keepNext: true }),
        ),
        widths,
        true,
      ),
      ...rows.map((cells) =>
        row(
          columns.map(({ look }, at) => cellParagraph(cells[at] ?? null, look === 'number', keepNext)),
          widths,
          false,
        ),
      ),
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

/** No table of few columns is stretched so far that the eye loses the row. */
const WIDEST_CHARACTER = 160;

function widthsOf(columns: readonly TableColumn[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const unit = Math.min(WIDEST_CHARACTER, landscapeWidth / total);
  return columns.map(({ width }) => Math.floor(width * unit));
}

/** Rows of a table that is kept on one page. */
const SHORT = 12;

interface Printed {
  readonly style: string;
  readonly isNumber: boolean;
  readonly keepNext: boolean;
  readonly color?: string;
}

function cellParagraph(cell: Cell, isNumber: boolean, keepNext: boolean): Paragraph {
  const isNothing = cell === 0 || cell === null;
  return paragraph(cell === null ? '' : String(cell), {
    style: reportStyles.tableCell,
    isNumber,
    keepNext,
    color: isNothing ? reportColors.muted : reportColors.ink,
  });
}

function paragraph(text: string, { style, isNumber, keepNext, color }: Printed): Paragraph {
  return new Paragraph({
    style,
    keepNext,
    ...(isNumber ? { alignment: AlignmentType.RIGHT } : {}),
    children: [new TextRun({ text, ...(color === undefined ? {} : { color }) })],
  });
}

function row(cells: readonly Paragraph[], widths: readonly number[], header: boolean): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map(
      (cell, place) =>
        new TableCell({
          children: [cell],
          width: { size: widths[place] ?? 0, type: WidthType.DXA },
          margins: { left: place === 0 ? 0 : 80, right: 80 },
          verticalAlign: header ? 'bottom' : 'top',
        }),
    ),
  });
}
