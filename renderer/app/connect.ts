import { i18n } from '../i18n/i18n';
import { listen } from '../services/api';
import { rememberPlace } from '../services/place';
import { enterStudy, loadState } from '../services/study-entry';
import { takeNews } from '../state/import-store';
import { applyCommits, applyPart, markSaved, markStopped, useStudyStore } from '../state/study-store';
import { closeDocument } from '../state/reader-sides';
import { showToast, useViewStore } from '../state/view-store';
import { onMenuChosen } from './menu-choice';

/** Starts listening to the main process and asks what is open; the returned function stops listening. */
export function connect(): () => void {
  const stops = [
    listen('study:opened', enterStudy),
    listen('study:part', ({ seq, ops }) => applyPart(seq, ops)),
    listen('study:changed', ({ commits, history, parts }) => {
      // Before the study itself has come there is nothing to lay a change on; it will hold this one.
      if (useStudyStore.getState().opening === null) return;
      if (applyCommits(commits, history, parts)) closeMissingTabs();
      else void loadState();
    }),
    listen('study:saved', ({ seq, at }) => markSaved(seq, at)),
    listen('study:stopped', markStopped),
    listen('import:news', takeNews),
    listen('menu:chosen', onMenuChosen),
    useViewStore.subscribe(rememberPlace),
    followMistakes(),
  ];
  void loadState();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Closes the tabs of documents that are gone, as after the undo of an import. */
function closeMissingTabs(): void {
  const { documents } = useStudyStore.getState().study;
  const { tabs, other } = useViewStore.getState();
  for (const tab of [...tabs, ...(other?.tabs ?? [])]) if (!documents.has(tab)) closeDocument(tab);
}

/** Says so when something went wrong that nobody caught, instead of leaving a click without an answer. */
function followMistakes(): () => void {
  const tell = (): void => showToast(i18n.t('app:mistake.toast'), false);
  window.addEventListener('unhandledrejection', tell);
  return () => window.removeEventListener('unhandledrejection', tell);
}
