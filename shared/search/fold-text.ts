import { foldCharacter } from '../anonymise/fold-text';
import type { TextRange } from '../lib/text-range';

/**
 * A text as it is searched: lower case, without accents, one kind of quote, dash and space.
 *
 * Nearly every character folds to one of the same length, so an offset in `text` is an offset in the original.
 * `shifts` says where that is not so (ligatures, decomposed accents, soft hyphens); it is empty for most documents.
 */
export interface FoldedText {
  readonly text: string;
  /** Two numbers a shift, see `Shift`: transcripts with many ellipses have thousands. */
  readonly shifts: Int32Array;
}

/** From `folded` on, a folded offset stands `original - folded` further in the original. */
interface Shift {
  readonly folded: number;
  readonly original: number;
  /** One character of the original became more or fewer units: until the next shift all of them stand for it. */
  readonly single: boolean;
}

const NO_SHIFTS = new Int32Array(0);

const NOT_ASCII = /[^\0-\x7F]/gu;
const doubleQuote = /^[“”„‟«»″＂]$/;
const known = new Map<string, string>();

/**
 * Folds a text for searching; a newline stays one, so that no phrase runs from one turn into the next.
 *
 * @example foldText('Eén ĳs').text === 'een ijs'
 */
export function foldText(original: string): FoldedText {
  const shifts: Shift[] = [];
  let grown = 0;
  const text = original.replace(NOT_ASCII, (character, at: number) => {
    const folded = foldOnce(character);
    if (folded.length !== character.length) {
      if (folded.length > 0) addShift(shifts, { folded: at + grown, original: at, single: true });
      grown += folded.length - character.length;
      const after = at + character.length;
      addShift(shifts, { folded: after + grown, original: after, single: false });
    }
    return folded;
  });
  const folded = text.toLowerCase().replaceAll('\t', ' ').replaceAll('`', "'");
  return { text: folded, shifts: shifts.length === 0 ? NO_SHIFTS : packShifts(shifts) };
}

/** The stretch of the original that a stretch of the folded text stands for, with the accents that hang on its end. */
export function originalRange({ shifts }: FoldedText, range: TextRange): TextRange {
  if (shifts.length === 0) return range;
  return { from: originalStart(shifts, range.from), to: originalEnd(shifts, range.to) };
}

/** Folds one character, once for all its occurrences. */
function foldOnce(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = doubleQuote.test(character) ? '"' : (foldCharacter(character, 'see-through') ?? '');
  known.set(character, folded);
  return folded;
}

/** A later shift at the same place replaces the one before: what lay between them folded to nothing. */
function addShift(shifts: Shift[], shift: Shift): void {
  if (shifts.at(-1)?.folded === shift.folded) shifts.pop();
  shifts.push(shift);
}

function packShifts(shifts: readonly Shift[]): Int32Array {
  const packed = new Int32Array(shifts.length * 2);
  for (const [index, { folded, original, single }] of shifts.entries()) {
    packed.set([folded, original * 2 + (single ? 1 : 0)], index * 2);
  }
  return packed;
}

function shiftAt(shifts: Int32Array, index: number): Shift | undefined {
  const folded = shifts[index * 2];
  const rest = shifts[index * 2 + 1];
  if (folded === undefined || rest === undefined) return undefined;
  return { folded, original: rest >> 1, single: rest % 2 === 1 };
}

function originalStart(shifts: Int32Array, offset: number): number {
  const shift = shiftAt(shifts, lastUpTo(shifts, offset));
  if (shift === undefined) return offset;
  return shift.single ? shift.original : shift.original + offset - shift.folded;
}

function originalEnd(shifts: Int32Array, offset: number): number {
  const index = lastUpTo(shifts, offset);
  const shift = shiftAt(shifts, index);
  if (shift === undefined) return offset;
  // Inside one character of the original: the whole of it belongs to the stretch.
  if (shift.single && offset > shift.folded) return shiftAt(shifts, index + 1)?.original ?? offset;
  return shift.original + offset - shift.folded;
}

/** Index of the last shift at or before `offset`; -1 where there is none. */
function lastUpTo(shifts: Int32Array, offset: number): number {
  let low = 0;
  let high = shifts.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle * 2] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
