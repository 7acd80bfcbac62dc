import type { ImportItem } from '../../../shared/ipc/messages';
import { i18n } from '../../i18n/i18n';
import { readyFiles } from './import-choices';

/** Accounts for every file in one line: how many are ready, skipped and failed, and the words in the ready ones. */
export function planSummary(items: readonly ImportItem[]): string {
  const ready = readyFiles(items);
  const skipped = items.filter((item) => item.kind === 'skipped').length;
  const failed = items.filter((item) => item.kind === 'failed').length;
  const words = ready.reduce((sum, item) => sum + item.words, 0);
  return [
    i18n.t('import:sum.files', { count: items.length }),
    ...(ready.length === items.length ? [] : [i18n.t('import:sum.ready', { count: ready.length })]),
    ...(skipped === 0 ? [] : [i18n.t('import:sum.skipped', { count: skipped })]),
    ...(failed === 0 ? [] : [i18n.t('import:sum.failed', { count: failed })]),
    ...(words === 0 ? [] : [i18n.t('common:words', { count: words })]),
  ].join(', ');
}
