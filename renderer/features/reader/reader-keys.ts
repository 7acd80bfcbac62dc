import type { Adjustment } from '../../../shared/anchoring/adjust-range';

/** What a key means while reading. */
export type ReaderAction =
  | { readonly kind: 'quotation'; readonly step: 1 | -1 }
  | { readonly kind: 'turn'; readonly step: 1 | -1 }
  | { readonly kind: 'select-turn' }
  | { readonly kind: 'adjust'; readonly adjustment: Adjustment }
  | { readonly kind: 'caret'; readonly move: CaretMove; readonly extend: boolean }
  | { readonly kind: 'palette'; readonly typed: string }
  | { readonly kind: 'recent'; readonly place: number }
  | { readonly kind: 'in-vivo' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'highlights' }
  | { readonly kind: 'inspector' }
  | { readonly kind: 'escape' };

/** Where the caret goes. */
export type CaretMove =
  'left' | 'right' | 'word-left' | 'word-right' | 'up' | 'down' | 'line-start' | 'line-end';

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
}

const letters: Readonly<Record<string, ReaderAction>> = {
  j: { kind: 'quotation', step: 1 },
  k: { kind: 'quotation', step: -1 },
  n: { kind: 'turn', step: 1 },
  p: { kind: 'turn', step: -1 },
  t: { kind: 'select-turn' },
  c: { kind: 'palette', typed: '' },
  x: { kind: 'remove' },
  h: { kind: 'highlights' },
  i: { kind: 'inspector' },
};

const moves: Readonly<Record<string, CaretMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'line-start',
  End: 'line-end',
};

/** The action of a key, or null where the key is not the reader's. */
export function readerAction(press: KeyPress, context: KeyContext): ReaderAction | null {
  const command = press.ctrlKey || press.metaKey;
  const adjustment = adjustmentOf(press);
  if (adjustment !== null) return command || !context.selected ? null : { kind: 'adjust', adjustment };
  if (moves[press.key] !== undefined) return caretAction(press, context);
  if (press.altKey) return recentAction(press, context);
  if (command) return press.key.toLowerCase() === 'i' && context.selected ? { kind: 'in-vivo' } : null;
  return plainAction(press, context);
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

function caretAction(press: KeyPress, context: KeyContext): ReaderAction | null {
  const move = moves[press.key];
  if (move === undefined || press.altKey || (!context.placed && !press.shiftKey)) return null;
  const byWord = press.ctrlKey || press.metaKey;
  const word = move === 'left' ? 'word-left' : move === 'right' ? 'word-right' : move;
  return { kind: 'caret', move: byWord ? word : move, extend: press.shiftKey };
}

function recentAction(press: KeyPress, context: KeyContext): ReaderAction | null {
  const place = recentPlace(press);
  return place === null || !context.selected ? null : { kind: 'recent', place };
}

function plainAction(press: KeyPress, { selected, placed }: KeyContext): ReaderAction | null {
  switch (press.key) {
    case 'Escape':
      return { kind: 'escape' };
    case 'Enter':
      return selected ? { kind: 'palette', typed: '' } : { kind: 'select-turn' };
    case 'Delete':
      return { kind: 'remove' };
    case ' ':
      return placed ? { kind: 'caret', move: 'word-right', extend: true } : null;
    default: {
      const letter = press.shiftKey ? undefined : letters[press.key];
      if (letter !== undefined) return letter;
      return selected && /^[\p{L}\p{N}]$/u.test(press.key) ? { kind: 'palette', typed: press.key } : null;
    }
  }
}
