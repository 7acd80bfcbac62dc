import type { CommandReceipt, HistoryState } from '../../shared/ipc/messages';
import type { AppError } from '../../shared/lib/result';
import type { Commit } from '../../shared/model/commit';

/** What a session tells whoever shows it. */
export interface SessionListener {
  /** A commit was made and can be shown; it is not on disk yet. */
  readonly committed: (commit: Commit, history: HistoryState) => void;
  /** Everything up to the receipt's seq is on disk. */
  readonly saved: (receipt: CommandReceipt) => void;
  /** What was shown is no longer so: the past changed by a merge, or unsaved commits fell away. */
  readonly reloaded: (reason: AppError | null) => void;
}

/** Listens to nothing, until somebody shows the study. */
export const nobody: SessionListener = {
  committed: () => undefined,
  saved: () => undefined,
  reloaded: () => undefined,
};
