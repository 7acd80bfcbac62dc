import type { ReplyOf } from '../../shared/ipc/contract';
import type { RecentStudy, StudyOpening } from '../../shared/ipc/messages';
import type { Result } from '../../shared/lib/result';
import { forgetTexts } from './document-text';
import { i18n } from '../i18n/i18n';
import { useAppStore } from '../state/app-store';
import { forgetImport } from '../state/import-store';
import { closeStudy, showStudy, useStudyStore } from '../state/study-store';
import { showToast, useViewStore } from '../state/view-store';
import { request } from './api';
import { restorePlace } from './place';
import { findImport } from './start-import';

/** Waits shorter than this are not mentioned; in milliseconds. */
const NOTICED_MS = 300;

/** Shows a study; one that was not shown before opens where it was left, and asks who codes if nobody said. */
export function enterStudy(opening: StudyOpening): void {
  const shownBefore = useStudyStore.getState().opening?.id === opening.id;
  if (!shownBefore) forgetTexts();
  showStudy(opening);
  if (!shownBefore) {
    restorePlace(opening.id, useStudyStore.getState().study);
    void findImport();
  }
  const needsCoder = opening.coder === '' && opening.readOnly === null;
  const kept = shownBefore ? useViewStore.getState().dialog : null;
  useViewStore.setState({ dialog: needsCoder ? { kind: 'coder' } : kept });
  const notices = shownBefore ? {} : { notices: opening.notices };
  useAppStore.setState({ loaded: true, ...notices });
}

/** Closes the study, which is on disk already, and goes back to the list of studies. */
export async function leaveStudy(): Promise<void> {
  const closed = await request('study:close');
  if (!closed.ok) {
    showToast(closed.error.message, false);
    return;
  }
  useViewStore.setState({ dialog: null, search: false, toast: null });
  closeStudy();
  forgetTexts();
  forgetImport();
  await loadState();
}

/** Asks main for version, recent studies and the study that is open, as a fresh or reloaded window must. */
export async function loadState(): Promise<void> {
  const state = await request('app:state');
  if (!state.ok) {
    useAppStore.setState({ loaded: true, failure: state.error.message });
    return;
  }
  const { version, recent, open, refused } = state.value;
  useAppStore.setState({ loaded: true, failure: null, version, recent, refused });
  if (open !== null) enterStudy(open);
}

/** Asks for a study folder and shows it. */
export async function openStudy(): Promise<void> {
  enterOrTell(await request('study:open'));
}

/** Opens a study of the list of recent ones. */
export async function openRecent(id: string): Promise<void> {
  enterOrTell(await waitingFor(i18n.t('services:openingStudy'), request('study:open-recent', { id })));
}

/** Closes the study and opens it again as it is on disk, as after the disk was full. */
export async function reopenStudy(): Promise<void> {
  await leaveStudy();
  const [last] = useAppStore.getState().recent;
  if (last !== undefined && useStudyStore.getState().opening === null) await openRecent(last.id);
}

/** Takes a study off the list of recent ones and says so; its folder is not touched. */
export async function forgetStudy({ id, name }: Pick<RecentStudy, 'id' | 'name'>): Promise<void> {
  const left = await request('study:forget', { id });
  if (!left.ok) return showToast(left.error.message, false);
  useAppStore.setState({ recent: left.value });
  showToast(i18n.t('welcome:forgotten', { name }), false);
}

/** Opens a copy of the sample study. */
export async function openSample(): Promise<void> {
  enterOrTell(await waitingFor(i18n.t('services:openingSample'), request('study:open-sample')));
}

/** Opens the study that was refused although another program holds it. */
export async function takeStudyOver(): Promise<void> {
  enterOrTell(await waitingFor(i18n.t('services:openingStudy'), request('study:take-over')));
}

/** Puts the newest backup in the place of the damaged study that was refused, and opens it. */
export async function restoreStudy(): Promise<void> {
  enterOrTell(await waitingFor(i18n.t('services:restoringStudy'), request('study:restore')));
}

/** A study that does not open says why on the welcome screen, where the ways on are; over an open one, in a toast. */
function enterOrTell(reply: Result<ReplyOf<'study:open'>>): void {
  if (reply.ok) {
    if (reply.value !== null) enterStudy(reply.value);
    return;
  }
  if (useStudyStore.getState().opening === null) void loadState();
  else showToast(reply.error.message, false);
}

/** Says what is being waited for once it takes longer than one notices. */
async function waitingFor<T>(what: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => useAppStore.setState({ waiting: what }), NOTICED_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    useAppStore.setState({ waiting: null });
  }
}
