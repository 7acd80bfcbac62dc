import type { PageLine } from './page-line';
import { furnitureRows } from './pdf-edges';
import { readSegments } from './pdf-lines';
import type { PdfPage } from './pdf-pages';
import { pageRows } from './pdf-rows';
import type { PdfRow } from './pdf-rows';

/** The lines of all pages in the order they are read. */
export interface PdfText {
  readonly lines: readonly PageLine[];
  /** Pages on which no letters stand, counted from 1. */
  readonly wordless: readonly number[];
  /** Words that were left out because they stand at an angle. */
  readonly slanted: number;
}

/** Points by which notes at the foot of a page are smaller than the text. */
const SMALLER = 0.7;
/** Key of all columns that stand beside another. */
const COLUMN = 'column';
const NEARLY = 1.03;
const NOTE = /^\s*(?:\d{1,3}[.)]?|\*{1,3}|[†‡])(?:\s|(?=\p{L}))/u;

/** The text of pages, undefined for those that could not be read. */
export function readPdfText(pages: readonly (PdfPage | undefined)[]): PdfText {
  const read = pages.map((page) => (page === undefined ? undefined : readSegments(page)));
  const edges = furnitureRows(read);
  const rows = read.flatMap((lines, at) => (lines === undefined ? [] : pageRows(lines, at + 1, edges)));
  const body = usualSize(rows);
  const margins = columnMargins(rows);
  const lines = rows.map((row, at) => lineOf(row, rows, at, margins));
  return {
    lines: withNotes(lines, rows, body),
    wordless: read.flatMap((page, index) => (page?.segments.length === 0 ? [index + 1] : [])),
    slanted: read.reduce((sum, page) => sum + (page?.slanted ?? 0), 0),
  };
}

/** The size most letters have. */
function usualSize(rows: readonly PdfRow[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of rows) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}

/** How far lines run in columns of one kind that begin at the same place: a column of few short lines is not full. */
function columnMargins(rows: readonly PdfRow[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number[]>();
  for (const row of rows) {
    const key = columnKey(row);
    const known = ends.get(key);
    if (known === undefined) ends.set(key, [row.to]);
    else known.push(row.to);
  }
  return new Map(
    [...ends].map(([key, values]) => [
      key,
      values.sort((a, b) => a - b)[Math.floor(values.length * 0.97)] ?? 0,
    ]),
  );
}

/** A last page may have one column only, and nothing on it tells that it is one. */
function marginOf(row: PdfRow, margins: ReadonlyMap<string, number>): number {
  const column = margins.get(COLUMN) ?? 0;
  if (row.kind === 'page' && row.width <= column * NEARLY) return column;
  return Math.max(margins.get(columnKey(row)) ?? 0, row.leastMargin);
}

function columnKey({ left, kind }: PdfRow): string {
  return kind === 'page' ? `page@${Math.round(left / 8)}` : COLUMN;
}

function lineOf(
  row: PdfRow,
  rows: readonly PdfRow[],
  at: number,
  margins: ReadonlyMap<string, number>,
): PageLine {
  const { text, page, index, from, to, hang, size, face, slot } = row;
  return {
    text,
    key: `${page}.${index}`,
    place: page,
    page,
    from,
    to,
    ...(hang === from ? {} : { hang }),
    letter: text.length === 0 ? size / 2 : Math.min(size, (to - from) / text.length),
    margin: Math.max(marginOf(row, margins), to),
    ...gapOf(rows, at),
    size,
    face,
    slot,
    aside: false,
  };
}

/** The distance to the row above; none at the top of a column, and any between columns and what runs over them. */
function gapOf(rows: readonly PdfRow[], at: number): Pick<PageLine, 'gap'> {
  const [before, row] = [rows[at - 1], rows[at]];
  if (row === undefined || before?.page !== row.page) return {};
  if (before.column === row.column) return { gap: (row.y - before.y) / usualPitch(rows, at) };
  return before.kind === row.kind || before.slot !== '' ? {} : { gap: Infinity };
}

/** Rows around one by which the usual distance of its lines is judged. */
const NEIGHBOURS = 30;

/** The distance of lines within paragraphs around a row: a small one among those there are. */
function usualPitch(rows: readonly PdfRow[], at: number): number {
  const size = rows[at]?.size ?? 1;
  const distances: number[] = [];
  for (let near = Math.max(1, at - NEIGHBOURS); near <= at + NEIGHBOURS && near < rows.length; near += 1) {
    const [above, row] = [rows[near - 1], rows[near]];
    if (row === undefined || above?.column !== row.column) continue;
    const distance = row.y - above.y;
    if (Math.abs(row.size - size) < 1 && distance > 0.8 * size && distance < 4 * size)
      distances.push(distance);
  }
  return distances.sort((a, b) => a - b)[Math.floor(distances.length * 0.2)] ?? size * 1.2;
}

/** Marks the notes at the foot of pages: smaller letters from some line down, the first with a number or a star. */
function withNotes(lines: readonly PageLine[], rows: readonly PdfRow[], body: number): readonly PageLine[] {
  const notes = new Set<number>();
  const text = lines.map((_, at) => at).filter((at) => lines[at]?.slot === '');
  text.forEach((at, index) => {
    if (lines[text[index + 1] ?? -1]?.page === lines[at]?.page) return;
    for (let note = firstNote(lines, rows, at, body); note <= at; note += 1) notes.add(note);
  });
  // Some programs print the number of a note hard against its first word.
  const spaced = (text: string): string => text.replace(/^(\d{1,3})(?=\p{L})/u, '$1 ');
  return lines.map((line, at) => (notes.has(at) ? { ...line, text: spaced(line.text), aside: true } : line));
}

function firstNote(lines: readonly PageLine[], rows: readonly PdfRow[], last: number, body: number): number {
  const column = rows[last]?.column;
  let first = last + 1;
  for (let at = last; at >= 0 && rows[at]?.column === column; at -= 1) {
    const { size = body, text = '' } = lines[at] ?? {};
    if (size > body - SMALLER) break;
    if (NOTE.test(text)) first = at;
  }
  return first;
}
