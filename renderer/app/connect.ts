import { listen } from '../services/api';
import { rememberPlace } from '../services/place';
import { enterStudy, loadState } from '../services/study-entry';
import { applyCommits, markSaved, markStopped, useStudyStore } from '../state/study-store';
import { closeTab, useViewStore } from '../state/view-store';
import { runAppCommand } from './app-commands';

/** Starts listening to the main process and asks what is open; the returned function stops listening. */
export function connect(): () => void {
  const stops = [
    listen('study:opened', enterStudy),
    listen('study:changed', ({ commits, history }) => {
      applyCommits(commits, history);
      closeMissingTabs();
    }),
    listen('study:saved', ({ seq, at }) => markSaved(seq, at)),
    listen('study:stopped', markStopped),
    listen('menu:chosen', ({ command }) => runAppCommand(command)),
    useViewStore.subscribe(rememberPlace),
  ];
  void loadState();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Closes the tabs of documents that are gone, as after the undo of an import. */
function closeMissingTabs(): void {
  const { documents } = useStudyStore.getState().study;
  for (const tab of useViewStore.getState().tabs) if (!documents.has(tab)) closeTab(tab);
}
