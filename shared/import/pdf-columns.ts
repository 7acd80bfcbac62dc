import type { PdfSegment } from './pdf-lines';

/** Segments that are read together from top to bottom. */
export interface PdfColumn {
  readonly segments: readonly PdfSegment[];
  /** `page` for text over the whole width, `column` for one beside another. */
  readonly kind: 'page' | 'column';
}

/** Lines a column has at least on either side of the white between columns. */
const FEWEST_LINES = 4;
/** Share of its column that the lines of running text fill on average; cells of a table do not. */
const FILLED = 0.55;
/** Letters a line of a column has on average; labels beside what is said have fewer. */
const FEWEST_LETTERS = 18;
/** Share of the page that the narrower side takes at least. */
const NARROWEST = 0.22;
/** Places that are tried, those where most lines begin first. */
const MOST_TRIED = 8;

/**
 * The order in which a page is read: across, and where two or more columns of running text stand side by side,
 * column by column. Lines that run over both columns, as headings do, come between what is above and below them.
 */
export function readingOrder(segments: readonly PdfSegment[]): readonly PdfColumn[] {
  return columnsOf(segments, 'page');
}

function columnsOf(segments: readonly PdfSegment[], kind: 'page' | 'column'): readonly PdfColumn[] {
  const split = bestSplit(segments);
  if (split === undefined) return segments.length === 0 ? [] : [{ segments, kind }];
  return split.flatMap((part) =>
    part.side ? columnsOf(part.segments, 'column') : [{ segments: part.segments, kind }],
  );
}

interface Part {
  /** One side of the white between columns, rather than lines across it. */
  readonly side: boolean;
  readonly segments: PdfSegment[];
}

function bestSplit(segments: readonly PdfSegment[]): readonly Part[] | undefined {
  if (segments.length < 2 * FEWEST_LINES) return undefined;
  let best: { readonly parts: readonly Part[]; readonly inside: number } | undefined;
  for (const at of candidates(segments)) {
    const parts = splitAt(segments, at);
    const inside = parts.filter(({ side }) => side).reduce((sum, part) => sum + part.segments.length, 0);
    if (inside > (best?.inside ?? 0)) best = { parts, inside };
  }
  return best?.parts;
}

/** Places where several lines begin, with white before them: the left edges of columns further to the right. */
function candidates(segments: readonly PdfSegment[]): readonly number[] {
  const starts = new Map<number, number>();
  for (const { from } of segments) starts.set(Math.round(from), (starts.get(Math.round(from)) ?? 0) + 1);
  return [...starts]
    .filter(([, count]) => count >= FEWEST_LINES - 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TRIED)
    .map(([from]) => from - 3);
}

/** The page in bands: lines across the place, and between them what stands left and right of it. */
function splitAt(segments: readonly PdfSegment[], at: number): readonly Part[] {
  const parts: Part[] = [];
  let band: PdfSegment[] = [];
  const close = (): void => {
    const left = band.filter(({ to }) => to <= at);
    const right = band.filter(({ from }) => from >= at);
    if (areColumns(left, right)) parts.push({ side: true, segments: left }, { side: true, segments: right });
    else if (band.length > 0) across(parts).push(...band);
    band = [];
  };
  for (const segment of segments) {
    if (segment.to <= at || segment.from >= at) {
      band.push(segment);
      continue;
    }
    close();
    across(parts).push(segment);
  }
  close();
  return parts;
}

/** The lines across that are being collected. */
function across(parts: Part[]): PdfSegment[] {
  const last = parts.at(-1);
  if (last !== undefined && !last.side) return last.segments;
  const opened: Part = { side: false, segments: [] };
  parts.push(opened);
  return opened.segments;
}

function areColumns(left: readonly PdfSegment[], right: readonly PdfSegment[]): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  const [one, other] = [extent(left), extent(right)];
  const whole = one.width + other.width;
  return Math.min(one.width, other.width) >= whole * NARROWEST && isText(one) && isText(other);
}

interface Extent {
  readonly width: number;
  /** Share of the width that a line takes on average. */
  readonly filled: number;
  /** Letters of a line on average. */
  readonly letters: number;
}

function isText({ filled, letters }: Extent): boolean {
  return filled >= FILLED && letters >= FEWEST_LETTERS;
}

function extent(segments: readonly PdfSegment[]): Extent {
  const from = Math.min(...segments.map((segment) => segment.from));
  const width = Math.max(...segments.map((segment) => segment.to)) - from;
  const average = segments.reduce((sum, segment) => sum + segment.to - segment.from, 0) / segments.length;
  const letters = segments.reduce((sum, { text }) => sum + text.length, 0) / segments.length;
  return { width, filled: width === 0 ? 0 : average / width, letters };
}
