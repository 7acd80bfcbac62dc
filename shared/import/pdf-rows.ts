import { readingOrder } from './pdf-columns';
import type { PdfColumn } from './pdf-columns';
import { edgeKey } from './pdf-edges';
import type { EdgeRows } from './pdf-edges';
import type { PdfLines, PdfSegment } from './pdf-lines';

/** White between cells of a table as a share of the letters’ size, from which on a tab stands for it. */
const TAB = 2.2;

/** Share of the page’s width that text over the whole page reaches at least. */
const LEAST_MEASURE = 0.62;

/** A line of a page before its surroundings are known. */
export interface PdfRow {
  readonly page: number;
  readonly index: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
  readonly face: string;
  readonly hang: number;
  /** Column it stands in: unique in the file, its kind and left edge. */
  readonly column: string;
  readonly kind: PdfColumn['kind'];
  readonly left: number;
  /** Of the longest line of its column. */
  readonly width: number;
  /** Where its lines end at the latest, at least: on a page of short lines none of them is full. */
  readonly leastMargin: number;
  readonly slot: string;
}

/** The rows of a page in reading order: running heads, the text column by column, page numbers. */
export function pageRows(lines: PdfLines, page: number, edges: EdgeRows): readonly PdfRow[] {
  const slotOf = ({ y }: PdfSegment): string => edges.get(edgeKey(page, y)) ?? '';
  const atEdge = lines.segments.filter((segment) => slotOf(segment) !== '');
  const top = atEdge.filter(({ y }) => y < lines.height / 2);
  const foot = atEdge.filter(({ y }) => y >= lines.height / 2);
  const blocks = [
    ...rowsOf(top).map((segments) => ({ segments, kind: 'page' as const })),
    ...readingOrder(lines.segments.filter((segment) => slotOf(segment) === '')),
    ...rowsOf(foot).map((segments) => ({ segments, kind: 'page' as const })),
  ];
  let index = 0;
  return blocks.flatMap(({ segments: block, kind }, order) => {
    const left = Math.min(...block.map(({ from }) => from));
    const starts = cellStarts(block);
    return rowsOf(block).map((segments): PdfRow => {
      index += 1;
      const [first] = segments;
      const main = segments.reduce((most, each) => (each.text.length > most.text.length ? each : most));
      const slot = slotOf(main);
      return {
        page,
        index,
        text: slot === '' ? joinedCells(segments, starts) : segments.map(({ text }) => text).join(' '),
        from: (first?.from ?? 0) - left,
        to: Math.max(...segments.map(({ to }) => to)) - left,
        hang: (segments.at(-1)?.from ?? 0) - left,
        y: main.y,
        size: main.size,
        face: main.face,
        column: `${page}.${order}`,
        kind,
        left,
        width: Math.max(...block.map(({ to }) => to)) - left,
        leastMargin: kind === 'page' ? lines.width * LEAST_MEASURE - left : 0,
        slot,
      };
    });
  });
}

/** Segments of one height in a column are one row. */
function rowsOf(column: readonly PdfSegment[]): readonly (readonly PdfSegment[])[] {
  const rows: PdfSegment[][] = [];
  for (const segment of column) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const near =
      first !== undefined && Math.abs(first.y - segment.y) < 0.45 * Math.max(first.size, segment.size);
    if (row !== undefined && near && segment.from >= (row.at(-1)?.from ?? 0)) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** Places where cells begin: several segments do, with others before them on their line. */
function cellStarts(column: readonly PdfSegment[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rowsOf(column)) {
    for (const { from } of row.slice(1))
      counts.set(Math.round(from), (counts.get(Math.round(from)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([from]) => from));
}

/** Cells of a table with tabs between them; what follows a bullet, a number or a label follows a space. */
function joinedCells(segments: readonly PdfSegment[], starts: ReadonlySet<number>): string {
  return segments.reduce((text, segment, at) => {
    const before = segments[at - 1];
    if (before === undefined) return segment.text;
    const isHead = at === 1 && opensWords(before.text);
    const wide = segment.from - before.to > TAB * Math.max(before.size, segment.size);
    const isCell = !isHead && (wide || starts.has(Math.round(segment.from)));
    return `${text}${isCell ? '\t' : ' '}${segment.text}`;
  }, '');
}

/** Whether what stands in the margin is a bullet, a number, a time or a label. */
function opensWords(text: string): boolean {
  return /^(?:\P{L}{1,3}|\p{L}[.)]|.{1,40}:|[[(]?[\d:.]{4,12}[\])]?)$/u.test(text);
}
