import { i18n } from '../i18n/i18n';
import { useStudyStore } from '../state/study-store';
import { showToast, useViewStore } from '../state/view-store';
import { request } from './api';

/** Asks for files, has them read and shows what was found; adds nothing. Any view may call it. */
export async function startImport(): Promise<void> {
  if (useStudyStore.getState().save.kind === 'stopped') {
    showToast(i18n.t('services:cannotImport'), false);
    return;
  }
  const plan = await request('import:choose');
  if (!plan.ok) showToast(plan.error.message, false);
  else if (plan.value !== null) useViewStore.setState({ dialog: { kind: 'import', plan: plan.value } });
}
