import type { Adjustment } from '../../../shared/anchoring/adjust-range';

/** What a key means while reading, besides the commands whose keys can be chosen. */
export type ReaderAction =
  | { readonly kind: 'adjust'; readonly adjustment: Adjustment }
  | { readonly kind: 'resize'; readonly adjustment: Adjustment }
  | { readonly kind: 'caret'; readonly move: CaretMove; readonly extend: boolean }
  | { readonly kind: 'palette'; readonly typed: string }
  | { readonly kind: 'recent'; readonly place: number }
  | { readonly kind: 'select-turn' }
  | { readonly kind: 'escape' };

/** Where the caret goes. */
export type CaretMove =
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'up'
  | 'down'
  | 'page-up'
  | 'page-down'
  | 'turn-up'
  | 'turn-down'
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end';

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The physical key, because Alt and Shift change what `key` says on many layouts. */
  readonly code: string;
}

/** What is there to act on. */
export interface KeyContext {
  /** Words are selected. */
  readonly selected: boolean;
  /** A caret or a selection stands somewhere. */
  readonly placed: boolean;
  /** A quotation is the active one. */
  readonly active: boolean;
}

const moves: Readonly<Record<string, CaretMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'line-start',
  End: 'line-end',
};

const widerMoves: Readonly<Partial<Record<CaretMove, CaretMove>>> = {
  left: 'word-left',
  right: 'word-right',
  up: 'turn-up',
  down: 'turn-down',
  'line-start': 'text-start',
  'line-end': 'text-end',
};

/** The same move with Ctrl: words instead of characters, turns instead of lines, the text instead of the line. */
export function widerMove(move: CaretMove): CaretMove {
  return widerMoves[move] ?? move;
}

/** The action of a key, or null where the key is not the reader's. */
export function readerAction(press: KeyPress, context: KeyContext): ReaderAction | null {
  const command = press.ctrlKey || press.metaKey;
  const adjustment = adjustmentOf(press);
  if (adjustment !== null) return command ? null : bracketAction(adjustment, context);
  if (moves[press.key] !== undefined) return caretAction(press, context);
  if (press.altKey) return recentAction(press, context);
  return command ? null : plainAction(press, context);
}

/** The change of a selection that a bracket key asks for; with Alt its start, with Shift by sentence. */
export function adjustmentOf(press: KeyPress): Adjustment | null {
  const shrink = press.key === '[' || press.key === '{' || press.code === 'BracketLeft';
  const expand = press.key === ']' || press.key === '}' || press.code === 'BracketRight';
  if (!shrink && !expand) return null;
  return {
    end: press.altKey ? 'start' : 'end',
    way: shrink ? 'shrink' : 'expand',
    by: press.shiftKey ? 'sentence' : 'word',
  };
}

/** The place of Alt+1..9 in the recent codes, from 0; null for another key. */
export function recentPlace(press: KeyPress): number | null {
  const digit = /^Digit([1-9])$/.exec(press.code)?.[1] ?? /^[1-9]$/.exec(press.key)?.[0];
  return press.altKey && !press.ctrlKey && digit !== undefined ? Number(digit) - 1 : null;
}

/** Brackets move an end of the selection, and without one an end of the active quotation. */
function bracketAction(adjustment: Adjustment, { selected, active }: KeyContext): ReaderAction | null {
  if (selected) return { kind: 'adjust', adjustment };
  return active ? { kind: 'resize', adjustment } : null;
}

function caretAction(press: KeyPress, context: KeyContext): ReaderAction | null {
  const move = moves[press.key];
  if (move === undefined || press.altKey || (!context.placed && !press.shiftKey)) return null;
  const wider = press.ctrlKey || press.metaKey;
  // Between tabs, which the window hears.
  if (wider && (move === 'page-up' || move === 'page-down')) return null;
  return { kind: 'caret', move: wider ? widerMove(move) : move, extend: press.shiftKey };
}

function recentAction(press: KeyPress, { selected, active }: KeyContext): ReaderAction | null {
  const place = recentPlace(press);
  return place === null || !(selected || active) ? null : { kind: 'recent', place };
}

function plainAction(press: KeyPress, { selected, placed }: KeyContext): ReaderAction | null {
  switch (press.key) {
    case 'Escape':
      return { kind: 'escape' };
    case 'Enter':
      return selected ? { kind: 'palette', typed: '' } : { kind: 'select-turn' };
    case ' ':
      return placed ? { kind: 'caret', move: 'word-right', extend: true } : null;
    default:
      return selected && /^[\p{L}\p{N}]$/u.test(press.key) ? { kind: 'palette', typed: press.key } : null;
  }
}
