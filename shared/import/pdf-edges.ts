import { findFurniture } from './page-furniture';
import type { PageLine } from './page-line';
import type { PdfLines } from './pdf-lines';

/** Share of the page’s height at its top and bottom where running heads and page numbers stand. */
const EDGE = 0.14;
/** Lines from the edge that may be running heads. */
const EDGE_LINES = 3;

/** Places of running heads and page numbers (`PageLine.slot`) by the page and height they stand at (`edgeKey`). */
export type EdgeRows = ReadonlyMap<string, string>;

/** The name of a height of a page, counted from 1. */
export function edgeKey(page: number, y: number): string {
  return `${page} ${y}`;
}

/** Running heads and page numbers, found over whole rows: columns of one page may stand under the head of two. */
export function furnitureRows(pages: readonly (PdfLines | undefined)[]): EdgeRows {
  const lines = pages.flatMap((page, at) => (page === undefined ? [] : edgeLines(page, at + 1)));
  return new Map(
    [...findFurniture(lines.map(({ line }) => line)).keys()].map((line) => [line.key, line.slot]),
  );
}

/** The rows nearest to the top and the foot of a page; `key` names their page and height. */
function edgeLines({ segments, height }: PdfLines, page: number): readonly { readonly line: PageLine }[] {
  const heights = [...new Set(segments.map(({ y }) => y))].sort((a, b) => a - b);
  const near = [
    ...heights.slice(0, EDGE_LINES).filter((y) => y < height * EDGE),
    ...heights.slice(-EDGE_LINES).filter((y) => y > height * (1 - EDGE)),
  ];
  return near.map((y) => {
    const row = segments.filter((segment) => segment.y === y).sort((a, b) => a.from - b.from);
    const text = row.map((segment) => segment.text).join(' ');
    const size = row[0]?.size ?? 0;
    const line: PageLine = {
      text,
      key: edgeKey(page, y),
      place: page,
      page,
      from: 0,
      to: 0,
      letter: 1,
      margin: 0,
      size,
      face: '',
      slot: `y${Math.round(y / 3)}`,
      aside: false,
    };
    return { line };
  });
}
