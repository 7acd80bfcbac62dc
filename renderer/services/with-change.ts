import { useStudyStore } from '../state/study-store';

/** Milliseconds after which what waits is shown, whatever became of the change. */
const LATEST = 120;

let waiting: (() => void) | null = null;
let stopWaiting: (() => void) | null = null;

/**
 * Shows what belongs to a command (the palette closes, the words are the active quotation) together with the change
 * that the command makes: one frame with both instead of two. A further key or press must call `showNow` first, so
 * that it meets the window as it is meant to be.
 */
export function withNextChange(show: () => void): void {
  showNow();
  const timer = setTimeout(showNow, LATEST);
  const unsubscribe = useStudyStore.subscribe((now, before) => {
    if (now.revision !== before.revision) showNow();
  });
  waiting = show;
  stopWaiting = () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Shows at once what waits for a change; false where nothing did. */
export function showNow(): boolean {
  const show = waiting;
  if (show === null) return false;
  stopWaiting?.();
  waiting = null;
  stopWaiting = null;
  show();
  return true;
}
