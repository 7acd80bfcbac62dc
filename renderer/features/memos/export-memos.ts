import { i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import { showToast } from '../../state/view-store';
import { useMemosStore } from './memos-store';

/** Writes the memos that the filter shows to a file the person chooses, without the names the key file knows. */
export async function exportMemos(format: 'memos-docx' | 'memos-csv'): Promise<void> {
  const written = await request('memos:save', { format, filter: useMemosStore.getState().filter });
  if (!written.ok) showToast(written.error.message, false);
  else if (written.value !== null) {
    showToast(i18n.t('memos:wrote', { count: written.value.quotes, name: written.value.name }), false);
  }
}
