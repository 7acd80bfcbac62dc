import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import type { Outcome } from './refusal';
import { stretchText } from './serial-date';
import { columnCount, countRow, GRID_LIMITS } from './table-grid';
import type { CellCount, GridSheet, MergedCells } from './table-grid';
import { attributeOf } from './xml-text';

/** A cell while its paragraphs are read. */
interface OpenCell {
  readonly repeated: number;
  readonly value: string | undefined;
  readonly columns: number;
  readonly rows: number;
  readonly paragraphs: string[];
}

/** Gathers one sheet from the tags of an OpenDocument table. */
export class OdsSheetReader {
  private readonly rows: (readonly string[])[] = [];
  private readonly merged: MergedCells[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private row: string[] = [];
  private column = 0;
  private rowRepeated = 1;
  private rowHidden = false;
  private columnsSeen = 0;
  private cell: OpenCell | undefined;
  /** Within a paragraph of the cell; comments and drawings have paragraphs of their own, which are not the cell's. */
  private inParagraph = false;
  private aside = 0;

  constructor(
    private readonly name: string,
    private readonly hidden: boolean,
    private readonly count: CellCount,
  ) {}

  open(tag: SaxesTagNS): void {
    const { local } = tag;
    if (local === 'annotation' || local === 'shapes' || local === 'frame') this.aside += 1;
    if (this.aside > 0) return;
    if (local === 'table-column') this.openColumn(tag);
    if (local === 'table-row') this.openRow(tag);
    if (local === 'table-cell' || local === 'covered-table-cell') this.openCell(tag);
    if (this.cell === undefined) return;
    if (local === 'p') {
      this.inParagraph = true;
      this.cell.paragraphs.push('');
    }
    if (local === 'line-break') this.text('\n');
    if (local === 'tab') this.text('\t');
    if (local === 's') this.text(' '.repeat(Math.min(100, numberOf(tag, 'c'))));
  }

  text(text: string): void {
    const { cell } = this;
    if (cell === undefined || !this.inParagraph || this.aside > 0) return;
    cell.paragraphs.push((cell.paragraphs.pop() ?? '') + text);
  }

  /** A refusal where a row goes beyond what a table may hold. */
  close({ local }: SaxesTagNS): Outcome<null> {
    if (local === 'annotation' || local === 'shapes' || local === 'frame') this.aside -= 1;
    if (this.aside > 0) return ok(null);
    if (local === 'p') this.inParagraph = false;
    if (local === 'table-cell' || local === 'covered-table-cell') this.closeCell();
    return local === 'table-row' ? this.closeRow() : ok(null);
  }

  /** The sheet without its empty end. */
  sheet(): GridSheet {
    while (this.rows.at(-1)?.length === 0) this.rows.pop();
    const { name, hidden, rows, merged } = this;
    const sheet = {
      name,
      hidden,
      rows,
      merged,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
    const width = columnCount(sheet);
    return {
      ...sheet,
      hiddenRows: new Set([...this.hiddenRows].filter((row) => row < rows.length)),
      hiddenColumns: new Set([...this.hiddenColumns].filter((column) => column < width)),
    };
  }

  private openColumn(tag: SaxesTagNS): void {
    const repeated = numberOf(tag, 'number-columns-repeated');
    const end = Math.min(GRID_LIMITS.columns, this.columnsSeen + repeated);
    if (isHidden(tag)) for (let at = this.columnsSeen; at < end; at += 1) this.hiddenColumns.add(at);
    this.columnsSeen = end;
  }

  private openRow(tag: SaxesTagNS): void {
    this.row = [];
    this.column = 0;
    this.rowRepeated = numberOf(tag, 'number-rows-repeated');
    this.rowHidden = isHidden(tag);
  }

  private openCell(tag: SaxesTagNS): void {
    this.cell = {
      repeated: numberOf(tag, 'number-columns-repeated'),
      value: shownValue(tag),
      columns: numberOf(tag, 'number-columns-spanned'),
      rows: numberOf(tag, 'number-rows-spanned'),
      paragraphs: [],
    };
  }

  private closeCell(): void {
    const { cell, column } = this;
    this.cell = undefined;
    if (cell === undefined) return;
    const text = (cell.value ?? cell.paragraphs.join('\n')).trim();
    this.column = Math.min(GRID_LIMITS.columns + 1, column + cell.repeated);
    if ((cell.columns > 1 || cell.rows > 1) && this.merged.length < GRID_LIMITS.merged) {
      const [top, left] = [this.rows.length, column];
      this.merged.push({ top, left, bottom: top + cell.rows - 1, right: left + cell.columns - 1 });
    }
    if (text === '') return;
    while (this.row.length < column) this.row.push('');
    while (this.row.length < this.column) this.row.push(text);
  }

  private closeRow(): Outcome<null> {
    const { row } = this;
    // An empty row that is repeated to the end of the sheet is no row; one between others is kept to count by.
    const times = row.length === 0 ? Math.min(this.rowRepeated, 1_000) : this.rowRepeated;
    for (let time = 0; time < times; time += 1) {
      if (this.rowHidden && this.rows.length < GRID_LIMITS.rows) this.hiddenRows.add(this.rows.length);
      const counted = row.length === 0 ? ok(null) : countRow(this.count, row, this.rows.length);
      if (!counted.ok) return counted;
      this.rows.push(row);
    }
    return ok(null);
  }
}

/** Dates and times in ISO form; undefined for what is shown as its paragraphs have it. */
function shownValue(tag: SaxesTagNS): string | undefined {
  const type = attributeOf(tag, 'value-type');
  if (type === 'date') {
    const [day = '', time = ''] = (attributeOf(tag, 'date-value') ?? '').split('T');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
    const clock = time.replace(/[.,]\d+Z?$/, '').replace(/:00$/, '');
    return clock === '' || clock === '00:00' ? day : `${day} ${clock}`;
  }
  if (type !== 'time') return undefined;
  const parts = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(attributeOf(tag, 'time-value') ?? '');
  if (parts === null) return undefined;
  return stretchText(Number(parts[1]) * 3_600 + Number(parts[2]) * 60 + Number(parts[3]));
}

function isHidden(tag: SaxesTagNS): boolean {
  const visibility = attributeOf(tag, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** A count of at least 1. */
function numberOf(tag: SaxesTagNS, name: string): number {
  const value = Number(attributeOf(tag, name) ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 10_000_000) : 1;
}
