import type { CaretMove, KeyPress } from '../reader-keys';
import { adjustmentOf, recentPlace } from '../reader-keys';
import type { Adjustment } from '../../../../shared/anchoring/adjust-range';

/** What a key means in the palette's field; other keys type. */
export type PaletteAction =
  | { readonly kind: 'move'; readonly step: 1 | -1 }
  | { readonly kind: 'apply'; readonly keep: boolean }
  | { readonly kind: 'new' }
  | { readonly kind: 'in-vivo' }
  | { readonly kind: 'recent'; readonly place: number }
  | { readonly kind: 'adjust'; readonly adjustment: Adjustment }
  | { readonly kind: 'extend'; readonly move: CaretMove }
  | { readonly kind: 'close' };

const extensions: Readonly<Record<string, CaretMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'line-start',
  End: 'line-end',
};

/**
 * The action of a key in the palette. Brackets change the selection, not the query. Shift with an arrow does so
 * only while nothing is typed, because there it selects in the query otherwise.
 */
export function paletteAction(press: KeyPress, query: string): PaletteAction | null {
  const command = press.ctrlKey || press.metaKey;
  const place = recentPlace(press);
  if (place !== null) return { kind: 'recent', place };
  const adjustment = command ? null : adjustmentOf(press);
  if (adjustment !== null) return { kind: 'adjust', adjustment };
  if (command && press.key.toLowerCase() === 'i') return { kind: 'in-vivo' };
  const extension = press.shiftKey && query === '' ? extensions[press.key] : undefined;
  if (extension !== undefined) return { kind: 'extend', move: command ? byWord(extension) : extension };
  switch (press.key) {
    case 'ArrowDown':
      return { kind: 'move', step: 1 };
    case 'ArrowUp':
      return { kind: 'move', step: -1 };
    case 'Enter':
      return command ? { kind: 'new' } : { kind: 'apply', keep: false };
    case 'Tab':
      return press.shiftKey ? null : { kind: 'apply', keep: true };
    case 'Escape':
      return { kind: 'close' };
    default:
      return null;
  }
}

function byWord(move: CaretMove): CaretMove {
  return move === 'left' ? 'word-left' : move === 'right' ? 'word-right' : move;
}
