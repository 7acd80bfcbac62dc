import type { Commit } from '../../shared/model/commit';
import type { Events } from '../../shared/ipc/contract';
import type { Desk, OpenStudy } from './desk';
import { forWindow } from './ipc/for-window';

/** Tells the window something, if there is one. */
export type Send = <C extends keyof Events>(channel: C, payload: Events[C]) => void;

/**
 * Passes on what happens to a study, for as long as it is the open one.
 *
 * A command may still be reading a text when its study is closed; what it then does or fails to do must not be
 * painted into the study that is shown next.
 */
export function tellOfStudy(open: OpenStudy, desk: Pick<Desk, 'open' | 'describe'>, send: Send): void {
  const isShown = (): boolean => desk.open === open;
  let waiting: Commit[] = [];
  // Of many acts taken back at once the window is told once, as it draws once for each telling.
  const tellCommits = (): void => {
    const commits = waiting;
    waiting = [];
    if (isShown()) send('study:changed', { commits, history: open.session.history });
  };
  open.session.listener = {
    committed: (commit) => {
      if (waiting.length === 0) queueMicrotask(tellCommits);
      waiting.push(commit);
    },
    saved: (receipt) => {
      if (isShown()) send('study:saved', receipt);
    },
    reloaded: (reason) => {
      if (!isShown()) return;
      send('study:opened', desk.describe(open));
      // A full disk refuses one act and may take the next; the refused act's own answer says so.
      const isStopped = open.session.store.mode.kind === 'read-only';
      if (reason !== null && isStopped) send('study:stopped', forWindow(reason));
    },
  };
}
