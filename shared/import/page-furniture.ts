import type { PageLine } from './page-line';
import { opensTurn } from './page-start';
import type { RepairKind } from './repair';

/** Line by line what it is where it belongs to the page and not to the text. */
export type Furniture = ReadonlyMap<PageLine, RepairKind>;

const NUMBER =
  /^\W*(?:pagina|page|blz\.?|pag\.?|p\.)?\s*(\d{1,4}|[ivxl]{1,7})(?:\s*(?:van|of|uit|\/)\s*\d{1,4})?\W*$/iu;
const NUMBER_BEFORE = /^\d{1,4}\s*[|–—-]?\s+/;
const NUMBER_BEHIND =
  /(?:\s+[|–—-]?\s*|\s*[|–—-]\s*)(?:pagina |page |p\. ?)?\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?$/i;
const LONGEST_HEAD = 160;
/** Lines of text that lie at least between two page numbers in a text that has lost its page ends. */
const FEWEST_BETWEEN = 15;
const FEWEST_NUMBERS = 4;
const MOST_UNEVEN = 2.5;

/**
 * Finds page numbers and running heads: lines that stand at the same place at the edge of several pages and say the
 * same, or count along. Where pages are not told apart, only numbers that count up by one through the text.
 */
export function findFurniture(lines: readonly PageLine[]): Furniture {
  const pages = new Set(lines.map(({ page }) => page)).size;
  if (pages <= 1) return lines[0]?.page === 0 ? numbersInText(lines) : new Map();
  const found = new Map<PageLine, RepairKind>();
  for (const same of groups(lines, numberKey)) {
    if (isOften(same, pages)) for (const line of same) found.set(line, 'page-number');
  }
  for (const same of groups(lines, headKey)) {
    if (isOften(same, pages)) for (const line of same) if (!found.has(line)) found.set(line, 'running-head');
  }
  return found;
}

/** At the edge, a number that is always as far from the page's own count. */
function numberKey({ slot, text, page }: PageLine): string | undefined {
  const value = slot === '' || text.length > LONGEST_HEAD ? undefined : pageNumber(text);
  return value === undefined ? undefined : `${slot} ${value - page}`;
}

/** The words of a line at the edge without the page’s number before or behind them. */
function headKey({ slot, text }: PageLine): string | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  if (slot === '' || words.length > LONGEST_HEAD || opensTurn(text)) return undefined;
  const bare = words.replace(NUMBER_BEFORE, '').replace(NUMBER_BEHIND, '');
  return /\p{L}/u.test(bare) ? `${slot} ${bare.toLowerCase()}` : undefined;
}

function groups(
  lines: readonly PageLine[],
  keyOf: (line: PageLine) => string | undefined,
): readonly (readonly PageLine[])[] {
  const byKey = new Map<string, PageLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === undefined) continue;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [line]);
    else group.push(line);
  }
  return [...byKey.values()];
}

/** Three pages make a habit; of fewer than four pages, two do. */
function isOften(same: readonly PageLine[], pages: number): boolean {
  return new Set(same.map(({ page }) => page)).size >= (pages < 4 ? 2 : 3);
}

function pageNumber(text: string): number | undefined {
  const digits = NUMBER.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  return /^\d/.test(digits) ? Number(digits) : roman(digits.toLowerCase());
}

/** @example roman('xiv') === 14 */
function roman(numeral: string): number {
  const values = [...numeral].map((letter) => ({ i: 1, v: 5, x: 10, l: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The longest row of numbers that count up by one at like distances. */
function numbersInText(lines: readonly PageLine[]): Furniture {
  const rows = new Map<number, readonly number[]>();
  let longest: readonly number[] = [];
  lines.forEach(({ text }, at) => {
    if (!/^\s*\d{1,3}\s*$/.test(text)) return;
    const before = rows.get(Number(text) - 1) ?? [];
    const row = at - (before.at(-1) ?? at) >= FEWEST_BETWEEN ? [...before, at] : [at];
    if (row.length >= (rows.get(Number(text))?.length ?? 0)) rows.set(Number(text), row);
    if (row.length > longest.length) longest = row;
  });
  if (longest.length < FEWEST_NUMBERS || !isRegular(longest)) return new Map();
  return new Map(longest.flatMap((at) => (lines[at] === undefined ? [] : [[lines[at], 'page-number']])));
}

/** Pages of one text hold about as many lines; numbers of notes and tables come as they like. */
function isRegular(row: readonly number[]): boolean {
  const distances = row.slice(1).map((at, index) => at - (row[index] ?? 0));
  return Math.max(...distances) <= MOST_UNEVEN * Math.min(...distances);
}
