import { create } from 'zustand';
import type { MergeOffer } from '../../../shared/ipc/messages';
import { i18n } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { request } from '../../services/api';
import { useStudyStore } from '../../state/study-store';
import { showToast } from '../../state/view-store';

/** What stands between choosing a package and merging it. */
export interface MergeStore {
  readonly offer: MergeOffer | null;
  /** A request is out; buttons wait. */
  readonly busy: boolean;
  /** Why the last package could not be read or merged, or null. */
  readonly problem: string | null;
}

/** View state of merging. */
export const useMergeStore = create<MergeStore>()(() => ({ offer: null, busy: false, problem: null }));

/** Forgets an offer that belongs to another study; main forgets its own when a study closes. */
export function forgetOnOtherStudy(): () => void {
  return useStudyStore.subscribe(({ opening }, before) => {
    if (opening?.id !== before.opening?.id) useMergeStore.setState({ offer: null, problem: null });
  });
}

/** Writes a package for a colleague. */
export async function sendPackage(): Promise<void> {
  const sent = await waiting(() => request('package:send'));
  if (!sent.ok) useMergeStore.setState({ problem: sent.error.message });
  else if (sent.value !== null) showToast(i18n.t('merge:wrote', { name: sent.value.name }), false);
}

/** Asks for a package and shows what merging it would do. */
export async function choosePackage(): Promise<void> {
  const chosen = await waiting(() => request('merge:choose'));
  if (!chosen.ok) useMergeStore.setState({ problem: chosen.error.message });
  else if (chosen.value !== null) useMergeStore.setState({ offer: chosen.value });
}

/** Carries the offered merge out; one undo takes all of it back. */
export async function applyMerge(id: string): Promise<void> {
  const merged = await waiting(() => request('merge:apply', { id }));
  if (!merged.ok) {
    useMergeStore.setState({ problem: merged.error.message });
    return;
  }
  useMergeStore.setState({ offer: null });
  showToast(said(merged.value.label), true);
}

/** Puts the package aside; nothing has changed. */
export async function discardMerge(id: string): Promise<void> {
  useMergeStore.setState({ offer: null, problem: null });
  await request('merge:discard', { id });
}

async function waiting<T>(ask: () => Promise<T>): Promise<T> {
  useMergeStore.setState({ busy: true, problem: null });
  try {
    return await ask();
  } finally {
    useMergeStore.setState({ busy: false });
  }
}
