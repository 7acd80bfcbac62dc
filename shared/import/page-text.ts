import type { ImportChoice, ImportOptions } from './import-options';
import { endsInHyphen } from './page-hyphen';
import type { PageLine } from './page-line';
import { repairPages } from './page-repairs';
import type { SourceLine } from './read-content';
import type { Repair } from './repair';

/** A text whose lines were broken by a page, made into paragraphs again. */
export interface RepairedText {
  readonly lines: readonly SourceLine[];
  readonly repairs: readonly Repair[];
  /** Whether most lines go on in the next. */
  readonly wrapped: boolean;
  /** Whether the text looks taken from pages: it is wrapped, and words are broken or pages end in it. */
  readonly likely: boolean;
}

/** Id of the choice that switches all these repairs on or off. */
export const PAGE_REPAIRS = 'page-repairs';

/** Lines of text beyond which nobody would look repairs over; such a text stays as it is. */
const MOST_LINES = 80_000;
const FEWEST_LINES = 8;
/** Letters of a line that fits on no page: a text with such lines has its paragraphs whole. */
const LONGEST_LINE = 400;
/** Share of lines that go on in the next, from which on lines are broken by width. */
const WRAPPED_SHARE = 0.35;
/** Lines around one by which its measure and usual distance are judged. */
const NEIGHBOURS = 12;
const EDGE_LINES = 3;
/** Letters of the narrowest measure: shorter lines were ended by somebody. */
const LEAST_MEASURE = 32;
/** Share of the text’s measure below which lines in a row are a table or verse, not a narrow column. */
const LEAST_MARGIN = 0.7;
const PAGE_END = '\f';

/**
 * Repairs plain text that was taken from pages or broken at a fixed width.
 *
 * @param unrepaired ids of repairs not to be made
 */
export function repairWrappedText(text: string, unrepaired: readonly string[] = []): RepairedText {
  const found = readLines(text);
  if (!mayBeWrapped(found)) return { lines: [{ text }], repairs: [], wrapped: false, likely: false };
  const lines = measured(found);
  const { lines: paragraphs, repairs } = repairPages(lines, new Set(unrepaired));
  const joined = repairs.filter(({ kind }) => kind === 'line-end').length;
  const leftOut = repairs.filter(({ after }) => after === '').length;
  const wrapped = joined >= (lines.length - leftOut) * WRAPPED_SHARE;
  const fromPages =
    text.includes(PAGE_END) || repairs.some(({ before }) => endsInHyphen(before.split('\n')[0] ?? ''));
  return { lines: paragraphs, repairs, wrapped, likely: wrapped && fromPages };
}

/** What a plain text reader does with a text: its lines, mended where it looks taken from pages or a person says so. */
export function readPageText(
  text: string,
  options: ImportOptions = {},
): {
  readonly lines: readonly SourceLine[];
  readonly repairs?: readonly Repair[];
  readonly choices?: readonly ImportChoice[];
} {
  const repaired = repairWrappedText(text, options.unrepaired);
  const chosen = options.choices?.[PAGE_REPAIRS];
  if (!repaired.wrapped && chosen !== true) return { lines: [{ text }] };
  const on = chosen ?? repaired.likely;
  const choices = [
    {
      id: PAGE_REPAIRS,
      label: 'Mend words and lines broken by the page',
      on,
      count: repaired.repairs.length,
    },
  ];
  return on ? { lines: repaired.lines, repairs: repaired.repairs, choices } : { lines: [{ text }], choices };
}

interface FoundLine {
  readonly text: string;
  /** Counted from 1 in the file; a page end ends a line. */
  readonly number: number;
  readonly page: number;
  /** Empty lines above it. */
  readonly above: number;
  readonly opensPage: boolean;
}

/** Lines with words, with the pages they stand on where form feeds tell. */
function readLines(text: string): readonly FoundLine[] {
  const found: FoundLine[] = [];
  const hasPages = text.includes(PAGE_END);
  let number = 0;
  text.split(PAGE_END).forEach((pageText, index) => {
    let above = 0;
    let opensPage = true;
    for (const line of pageText.replace(/^\uFEFF/, '').split(/\r\n|[\r\n\v\u0085\u2028\u2029]/)) {
      number += 1;
      if (line.trim() === '') {
        above += 1;
        continue;
      }
      found.push({ text: line, number, page: hasPages ? index + 1 : 0, above, opensPage });
      above = 0;
      opensPage = false;
    }
  });
  return found;
}

/** Whether there are lines enough to judge by and none that no page is wide enough for. */
function mayBeWrapped(found: readonly FoundLine[]): boolean {
  const many = found.length >= FEWEST_LINES && found.length <= MOST_LINES;
  return many && found.every(({ text }) => text.length <= LONGEST_LINE);
}

/** Lines with measure and distance as those around them tell, and their places at the edges of pages. */
function measured(found: readonly FoundLine[]): readonly PageLine[] {
  const lengths = found.map(({ text }) => text.trimEnd().length);
  const gaps = found.map(({ above }) => above);
  const least = LEAST_MARGIN * ([...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0);
  return found.map((line, at) => {
    const near = (values: readonly number[]): readonly number[] =>
      values.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    const usual = median(near(gaps));
    return {
      text: line.text,
      key: `l${line.number}`,
      place: line.page === 0 ? line.number : line.page,
      page: line.page,
      from: line.text.length - line.text.trimStart().length,
      to: lengths[at] ?? 0,
      letter: 1,
      margin: Math.max(LEAST_MEASURE, least, ...near(lengths)),
      ...(line.opensPage ? {} : { gap: (line.above + 1) / (usual + 1) }),
      size: 0,
      face: '',
      slot: slotOf(found, at),
      aside: false,
    };
  });
}

/** The first and last lines of a page by their count from its edge: `t0` is the first, `b0` the last. */
function slotOf(found: readonly FoundLine[], at: number): string {
  const page = found[at]?.page ?? 0;
  if (page === 0) return '';
  for (let edge = 0; edge < EDGE_LINES; edge += 1) {
    if (found[at - edge - 1]?.page !== page) return `t${edge}`;
    if (found[at + edge + 1]?.page !== page) return `b${edge}`;
  }
  return '';
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
