import { compareRanges, type TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import { blockAt } from './line-geometry';
import type { TranscriptLayout } from './transcript-layout';

/** A stretch of text with everything coded on exactly these words. */
export interface Quotation extends TextRange {
  /** In order of code and coder; never empty. */
  readonly codings: readonly Coding[];
}

/** The codings of one document, arranged for reading. */
export interface CodingIndex {
  /** In text order, an enclosing one before what it encloses. */
  readonly sorted: readonly Coding[];
  /** Per block the codings that touch it; the same array as before where nothing changed. */
  readonly byBlock: readonly (readonly Coding[])[];
  readonly quotations: readonly Quotation[];
}

/** The index of a document without codings. */
export const NO_CODINGS: CodingIndex = { sorted: [], byBlock: [], quotations: [] };

const NONE: readonly Coding[] = [];

/**
 * Arranges the codings of a document. Given the index before a change it keeps what did not change, so that
 * only the turns a coding touches are drawn again, and sorting starts from an almost sorted list.
 */
export function indexCodings(
  layout: TranscriptLayout,
  codings: ReadonlyMap<string, Coding>,
  before: CodingIndex = NO_CODINGS,
): CodingIndex {
  const sorted = inTextOrder(codings, before.sorted);
  if (sorted === before.sorted && before.byBlock.length === layout.blocks.length) return before;
  return { sorted, byBlock: perBlock(layout, sorted, before.byBlock), quotations: quotationsOf(sorted) };
}

/** Index of the quotation with exactly this range; -1 where nothing is coded so. */
export function quotationIndex({ quotations }: CodingIndex, range: TextRange | null): number {
  if (range === null) return -1;
  return quotations.findIndex(({ from, to }) => from === range.from && to === range.to);
}

/**
 * The quotation to go to from a range or a place: the next one in text order, or the previous one; undefined at
 * the end. A range that is no quotation itself counts as a place between its neighbours.
 */
export function neighbour(index: CodingIndex, from: TextRange, step: 1 | -1): Quotation | undefined {
  const { quotations } = index;
  if (step === 1) return quotations.find((quotation) => compareRanges(quotation, from) > 0);
  return quotations.findLast((quotation) => compareRanges(quotation, from) < 0);
}

/** The quotations that hold `offset`, the innermost first. */
export function quotationsAt({ quotations }: CodingIndex, offset: number): readonly Quotation[] {
  return quotations
    .filter(({ from, to }) => from <= offset && offset < to)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || b.from - a.from);
}

/** The quotations that share words with a range, itself included where it is one, in text order. */
export function overlapping({ quotations }: CodingIndex, range: TextRange): readonly Quotation[] {
  return quotations.filter(({ from, to }) => from < range.to && range.from < to);
}

function inTextOrder(codings: ReadonlyMap<string, Coding>, before: readonly Coding[]): readonly Coding[] {
  const kept = before.filter((coding) => codings.get(coding.id) === coding);
  const known = new Set(kept);
  const added = [...codings.values()].filter((coding) => !known.has(coding));
  if (added.length === 0 && kept.length === before.length) return before;
  return [...kept, ...added].sort(compareCodings);
}

function compareCodings(a: Coding, b: Coding): number {
  return compareRanges(a, b) || compareText(a.code, b.code) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function perBlock(
  layout: TranscriptLayout,
  sorted: readonly Coding[],
  before: CodingIndex['byBlock'],
): CodingIndex['byBlock'] {
  const lists: Coding[][] = [];
  for (const coding of sorted) {
    const last = blockAt(layout, coding.to - 1);
    for (let block = blockAt(layout, coding.from); block <= last; block += 1)
      (lists[block] ??= []).push(coding);
  }
  return layout.blocks.map((_, block) => {
    const now = lists[block] ?? NONE;
    const old = before[block] ?? NONE;
    return now.length === old.length && now.every((coding, index) => coding === old[index]) ? old : now;
  });
}

function quotationsOf(sorted: readonly Coding[]): readonly Quotation[] {
  const found: { from: number; to: number; codings: Coding[] }[] = [];
  for (const coding of sorted) {
    const last = found.at(-1);
    if (last?.from === coding.from && last.to === coding.to) last.codings.push(coding);
    else found.push({ from: coding.from, to: coding.to, codings: [coding] });
  }
  return found;
}
