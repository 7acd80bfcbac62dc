import { listen } from '../services/api';
import { rememberPlace } from '../services/place';
import { enterStudy, loadState } from '../services/study-entry';
import { applyCommits, markSaved, markStopped } from '../state/study-store';
import { useViewStore } from '../state/view-store';
import { runAppCommand } from './app-commands';

/** Starts listening to the main process and asks what is open; the returned function stops listening. */
export function connect(): () => void {
  const stops = [
    listen('study:opened', enterStudy),
    listen('study:changed', ({ commits, history }) => applyCommits(commits, history)),
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
