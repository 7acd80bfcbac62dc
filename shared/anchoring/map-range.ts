import type { TextRange } from '../lib/text-range';
import type { TextEdit } from './text-edit';

/** Edits with what the text has grown before each of them, so that a range is mapped in logarithmic time. */
export interface EditMap {
  readonly edits: readonly TextEdit[];
  /** One more than there are edits: how far what stands before `edits[i]` and after the edit before it has moved. */
  readonly shifts: readonly number[];
}

/** What edits did to a range: words of it were changed, or something changed right at one of its ends. */
export interface Touched {
  readonly start: boolean;
  readonly inside: boolean;
  readonly end: boolean;
}

/** A range in the newer text; undefined where nothing of its words is left there. */
export type MappedRange = (TextRange & { readonly touched: Touched }) | undefined;

/** The range was touched nowhere: its words are the same. */
export const UNTOUCHED: Touched = { start: false, inside: false, end: false };

/** Prepares edits for mapping many ranges. */
export function editMap(edits: readonly TextEdit[]): EditMap {
  const shifts = [0];
  for (const { from, to, length } of edits) shifts.push((shifts.at(-1) ?? 0) + length - (to - from));
  return { edits, shifts };
}

/**
 * Where a range of the older text lies in the newer one.
 *
 * A range that no edit touches keeps its exact words. An edit within it stays within it. What is inserted right at an
 * end stays outside, and that end counts as touched. An edit across an end takes the end along to its own far side, so
 * that no word falls out unseen. A range replaced exactly, as a whole, becomes what replaced it; one that is deleted,
 * or replaced together with more than itself, is gone.
 *
 * @example mapRange(editMap([{ from: 4, to: 8, length: 6 }]), { from: 9, to: 12 }) // { from: 11, to: 14, … }
 */
export function mapRange({ edits, shifts }: EditMap, { from, to }: TextRange): MappedRange {
  let at = countBefore(edits, (edit) => edit.to < from);
  let [start, inside, end] = [false, false, false];
  let newFrom = from + (shifts[at] ?? 0);
  let newTo: number | undefined;
  for (let edit = edits[at]; edit !== undefined && edit.from <= to; edit = edits[(at += 1)]) {
    const shift = shifts[at] ?? 0;
    if (edit.from >= to) {
      end ||= edit.from === edit.to;
      break;
    } else if (edit.to <= from) {
      start ||= edit.from === edit.to;
      newFrom = from + (shifts[at + 1] ?? 0);
    } else {
      const [isBefore, isAfter] = [edit.from < from, edit.to > to];
      const isWhole = edit.from <= from && edit.to >= to;
      if (isWhole && (isBefore || isAfter || edit.length === 0)) return undefined;
      if (isBefore) [start, newFrom] = [true, edit.from + shift];
      if (isAfter) [end, newTo] = [true, edit.from + shift + edit.length];
      if (!isBefore && !isAfter) inside = true;
    }
  }
  newTo ??= to + (shifts[at] ?? 0);
  return newFrom < newTo ? { from: newFrom, to: newTo, touched: { start, inside, end } } : undefined;
}

/** The range of a turn: what is added at either end of it belongs to it, for a line end keeps turns apart. */
export function mapTurn({ edits, shifts }: EditMap, { from, to }: TextRange): TextRange {
  const before = countBefore(edits, (edit) => edit.to < from || (edit.to === from && edit.from < from));
  const within = countBefore(edits, (edit) => edit.to <= to);
  return { from: from + (shifts[before] ?? 0), to: to + (shifts[within] ?? 0) };
}

/** Both: what happened on the way to a range and what happened after. */
export function bothTouched(a: Touched, b: Touched): Touched {
  return { start: a.start || b.start, inside: a.inside || b.inside, end: a.end || b.end };
}

/** How many edits at the start of the list pass a test that none passes after the first that does not. */
function countBefore(edits: readonly TextEdit[], test: (edit: TextEdit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && test(edit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
