import type { Result } from '../../shared/lib/result';

/**
 * One acknowledged step in the history of a study. The store knows nothing of it but that it is JSON and that
 * its numbers run 1, 2, 3, … without a gap.
 */
export interface StoredCommit {
  readonly seq: number;
}

/** Checks what came from disk; it fails where a newer program wrote something this one cannot carry along. */
export type ParseCommit<C extends StoredCommit> = (value: unknown) => Result<C>;

/** Proof that a commit is on the medium: what "Saved 14:32" stands for. */
export interface SavedReceipt {
  readonly seq: number;
  /** ISO time of the acknowledgement. */
  readonly at: string;
}
