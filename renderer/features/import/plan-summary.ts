import type { ImportItem } from '../../../shared/ipc/messages';
import { counted } from '../../services/count-text';
import { readyFiles } from './import-choices';

/** Accounts for every file in one line: how many are ready, skipped and failed, and the words in the ready ones. */
export function planSummary(items: readonly ImportItem[]): string {
  const ready = readyFiles(items);
  const skipped = items.filter((item) => item.kind === 'skipped').length;
  const failed = items.filter((item) => item.kind === 'failed').length;
  const words = ready.reduce((sum, item) => sum + item.words, 0);
  return [
    counted(items.length, 'file'),
    ...(ready.length === items.length ? [] : [`${ready.length} ready`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(words === 0 ? [] : [counted(words, 'word')]),
  ].join(', ');
}
