import { useStudyStore } from './study-store';

/**
 * Waits until the window shows a commit, which the answer to a command can outrun: a large one comes in parts.
 * It does not wait for a study that is no longer the open one.
 */
export function whenShown(seq: number): Promise<void> {
  const { opening } = useStudyStore.getState();
  const isOver = (): boolean => {
    const now = useStudyStore.getState();
    return now.shownSeq >= seq || now.opening !== opening;
  };
  if (isOver()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useStudyStore.subscribe(() => {
      if (!isOver()) return;
      stop();
      resolve();
    });
  });
}
