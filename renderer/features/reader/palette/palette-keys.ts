import type { CaretMove, KeyPress } from '../reader-keys';
import { adjustmentOf, recentPlace, widerMove } from '../reader-keys';
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
  | { readonly kind: 'unit'; readonly way: 'grow' | 'shrink' }
  | { readonly kind: 'take-off' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'close' };

const extensions: Readonly<Record<string, CaretMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'line-start',
  End: 'line-end',
};

/**
 * The action of a key in the palette. Brackets change the selection, not the query. Shift with an arrow does so
 * only while nothing is typed, because there it selects in the query otherwise. While nothing is typed Backspace
 * takes the last code off the words again, and Ctrl+Z undoes the last act.
 */
export function paletteAction(press: KeyPress, query: string): PaletteAction | null {
  const command = press.ctrlKey || press.metaKey;
  const place = recentPlace(press);
  if (place !== null) return { kind: 'recent', place };
  const bracket = adjustmentOf(press);
  if (bracket !== null && command) return { kind: 'unit', way: bracket.way === 'expand' ? 'grow' : 'shrink' };
  if (bracket !== null) return { kind: 'adjust', adjustment: bracket };
  if (command && press.key.toLowerCase() === 'i') return { kind: 'in-vivo' };
  if (query === '' && command && press.key.toLowerCase() === 'z')
    return press.shiftKey ? null : { kind: 'undo' };
  const extension = press.shiftKey && query === '' ? extensions[press.key] : undefined;
  if (extension !== undefined) return { kind: 'extend', move: command ? widerMove(extension) : extension };
  switch (press.key) {
    case 'ArrowDown':
      return { kind: 'move', step: 1 };
    case 'ArrowUp':
      return { kind: 'move', step: -1 };
    case 'Enter':
      return command ? { kind: 'new' } : { kind: 'apply', keep: false };
    case 'Tab':
      return press.shiftKey ? null : { kind: 'apply', keep: true };
    case 'Backspace':
      return query === '' ? { kind: 'take-off' } : null;
    case 'Escape':
      return { kind: 'close' };
    default:
      return null;
  }
}
