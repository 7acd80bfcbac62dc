import type { Commit } from '../../shared/model/commit';
import type { Events } from '../../shared/ipc/contract';
import type { Desk, OpenStudy } from './desk';
import { forWindow } from './ipc/for-window';
import { isLarge, partsOf, SlowLine } from './tell-in-parts';

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
  const line = new SlowLine();
  let waiting: Commit[] = [];
  const changed = (commits: readonly Commit[], parts: number): void => {
    if (isShown()) send('study:changed', { commits, history: open.session.history, parts });
  };
  const tellLarge = (commit: Commit): void => {
    const parts = partsOf(commit);
    line.slowly([
      ...parts.map((ops) => () => {
        if (isShown()) send('study:part', { seq: commit.seq, ops });
      }),
      () => changed([{ ...commit, ops: [], inverse: [] }], parts.length),
    ]);
  };
  // Of many acts taken back at once the window is told once, as it draws once for each telling.
  const tellCommits = (): void => {
    let together: Commit[] = [];
    const tellTogether = (): void => {
      const commits = together;
      together = [];
      if (commits.length > 0) line.next(() => changed(commits, 0));
    };
    for (const commit of waiting) {
      if (!isLarge(commit)) together.push(commit);
      else {
        tellTogether();
        tellLarge(commit);
      }
    }
    waiting = [];
    tellTogether();
  };
  open.session.listener = {
    committed: (commit) => {
      if (waiting.length === 0) queueMicrotask(tellCommits);
      waiting.push(commit);
    },
    saved: (receipt) =>
      line.next(() => {
        if (isShown()) send('study:saved', receipt);
      }),
    reloaded: (reason) => {
      line.clear();
      if (!isShown()) return;
      send('study:opened', desk.describe(open));
      // A full disk refuses one act and may take the next; the refused act's own answer says so.
      const isStopped = open.session.store.mode.kind === 'read-only';
      if (reason !== null && isStopped) send('study:stopped', forWindow(reason));
    },
  };
}
