import type { PdfPage, PdfPiece } from './pdf-pages';

/** Letters of a page that stand on one line without a wide gap, in points from the upper left corner. */
export interface PdfSegment {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Of the line the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly face: string;
}

/** A page as lines of letters, with the words that stand at an angle left out. */
export interface PdfLines {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly PdfSegment[];
  /** Words at another angle than the page’s own: stamps, watermarks, the side of a picture. */
  readonly slanted: number;
}

/** Share of the letters’ size by which pieces of one line may stand above or below it: raised numbers do. */
const RAISED = 0.45;
/** White between two pieces, as a share of the size, from which on there is a space and from which on a new segment. */
const SPACE = 0.16;
const CELL = 1.6;
const TURNED_PAGE = 0.6;
/** How much larger letters are than a raised number before them: the number of a note, not of a date. */
const MARK = 1.2;

/** Puts the letters of a page together in lines; a page printed on its side is turned first. */
export function readSegments(page: PdfPage): PdfLines {
  const seen = page.pieces.filter(({ text, size }) => text !== '' && size > 0);
  const angle = pageAngle(seen);
  const upright = seen.filter((piece) => piece.angle === angle).map((piece) => turned(piece, angle, page));
  const slanted = seen.filter((piece) => piece.angle !== angle && piece.text.trim() !== '').length;
  const [width, height] = angle % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  return { width, height, slanted, segments: onLines(upright).flatMap(segmentsOf) };
}

/** The angle most letters stand at; it is that of the page only if it is a right one. */
function pageAngle(pieces: readonly PdfPiece[]): number {
  const letters = new Map<number, number>();
  let all = 0;
  for (const { angle, text } of pieces) {
    letters.set(angle, (letters.get(angle) ?? 0) + text.length);
    all += text.length;
  }
  const turnedTo = [90, 180, 270].find((angle) => (letters.get(angle) ?? 0) > all * TURNED_PAGE);
  return turnedTo ?? 0;
}

/** A piece of a page lying on its side, as if the page lay upright. */
function turned(piece: PdfPiece, angle: number, { width, height }: PdfPage): PdfPiece {
  const { x, y } = piece;
  if (angle === 90) return { ...piece, x: y, y: width - x };
  if (angle === 180) return { ...piece, x: width - x, y: height - y };
  return angle === 270 ? { ...piece, x: height - y, y: x } : piece;
}

/** Pieces that stand on one line each, lines from top to bottom, pieces from left to right. */
function onLines(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows
      .slice(-3)
      .find(({ y, size }) => Math.abs(y - piece.y) <= RAISED * Math.max(size, piece.size));
    if (row === undefined) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    }
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x));
}

function segmentsOf(row: readonly PdfPiece[]): readonly PdfSegment[] {
  const segments: PdfPiece[][] = [];
  let end = -Infinity;
  let last: PdfPiece | undefined;
  for (const piece of row) {
    // Some programs print letters twice, a hair apart, to make them bold.
    if (last?.text === piece.text && Math.abs(piece.x - last.x) < 0.1 * piece.size) continue;
    const open = segments.at(-1);
    if (open === undefined || piece.x - end > CELL * piece.size) segments.push([piece]);
    else open.push(piece);
    end = Math.max(end, piece.x + piece.width);
    last = piece;
  }
  return segments.map(segmentOf);
}

function segmentOf(pieces: readonly PdfPiece[]): PdfSegment {
  let text = '';
  let end = pieces[0]?.x ?? 0;
  for (const piece of pieces) {
    const apart = piece.x - end > SPACE * piece.size;
    const spaced = text === '' || /\s$/.test(text) || /^\s/.test(piece.text);
    const afterMark = /^\d{1,3}$/.test(text) && piece.size > (pieces[0]?.size ?? 0) * MARK;
    text += `${(apart || afterMark) && !spaced ? ' ' : ''}${piece.text}`;
    end = Math.max(end, piece.x + piece.width);
  }
  const most = longest(pieces);
  const from = pieces[0]?.x ?? 0;
  return { text: readable(text), from, to: end, y: most.y, size: most.size, face: most.face };
}

/** The piece of the typeface and size that most letters stand in. */
function longest(pieces: readonly PdfPiece[]): PdfPiece {
  const letters = new Map<string, { count: number; piece: PdfPiece }>();
  for (const piece of pieces) {
    const key = `${piece.face} ${piece.size.toFixed(1)}`;
    const known = letters.get(key);
    if (known === undefined) letters.set(key, { count: piece.text.length, piece });
    else known.count += piece.text.length;
  }
  const [most] = [...letters.values()].sort((a, b) => b.count - a.count);
  if (most === undefined) throw new Error('a segment without pieces');
  return most.piece;
}

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/** Letters that a typeface draws as one, as the letters they are; spaces of all widths and none as plain ones. */
function readable(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, ' ')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .trim();
}
