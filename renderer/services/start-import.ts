import { useStudyStore } from '../state/study-store';
import { showToast, useViewStore } from '../state/view-store';
import { request } from './api';

/** Asks for files, has them read and shows what was found; adds nothing. Any view may call it. */
export async function startImport(): Promise<void> {
  if (useStudyStore.getState().save.kind === 'stopped') {
    showToast('This study cannot be changed now, so nothing can be imported.', false);
    return;
  }
  const plan = await request('import:choose');
  if (!plan.ok) showToast(plan.error.message, false);
  else if (plan.value !== null) useViewStore.setState({ dialog: { kind: 'import', plan: plan.value } });
}
