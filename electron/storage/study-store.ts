import type { AppError, Result } from '../../shared/lib/result';
import type { CreateHash } from './checksum';
import type { HostProcess } from './host-process';
import type { PackedState } from './packed-state-file';
import type { RecoveryReport } from './recovery-report';
import type { SourceFiles } from './source-files';
import type { ParseCommit, SavedReceipt, StoredCommit } from './stored-commit';
import type { StudyHeader } from './study-header';

/** Whether commits are taken; turns to read-only for good when the disk fails or another takes the study over. */
export type StoreMode =
  { readonly kind: 'writable' } | { readonly kind: 'read-only'; readonly reason: AppError };

/** How a study is opened. */
export interface StoreOptions<C extends StoredCommit> {
  /** Checks every commit read from disk. */
  readonly parseCommit: ParseCommit<C>;
  readonly now: () => Date;
  /** `<user data>/backups`; without it no backups are made. */
  readonly backupsFolder?: string;
  /** `read` takes no lock and writes nothing, so it works while another program holds the study. */
  readonly access?: 'write' | 'read';
  /** Takes the study from the holder that an earlier `study-locked` named. */
  readonly takeOver?: boolean;
  /**
   * How the caller packs what a history amounts to; another for every other way to fold or pack. Without it no
   * packed state is read or written.
   */
  readonly packing?: string;
  /** Commits between two snapshots made in passing; 500 unless told. */
  readonly snapshotEvery?: number;
  /** Hears what failed in passing and lost nothing: a snapshot or backup that could not be made. */
  readonly onNotice?: (problem: AppError) => void;
  /** This process, unless told. */
  readonly host?: HostProcess;
  /** Random lower-case hexadecimal digits and hyphens; a UUID unless told. */
  readonly createNonce?: () => string;
  /** SHA-256 unless told. */
  readonly createHash?: CreateHash;
}

/** A study on disk. */
export interface OpenedStore<C extends StoredCommit> {
  readonly header: StudyHeader;
  /** Every saved commit in the order of `seq`; grows as commits are saved. Parses what nobody asked for yet. */
  readonly commits: readonly C[];
  /** The same without holding up anything else while it parses. */
  allCommits(): Promise<readonly C[]>;
  /** How many commits are saved. */
  readonly count: number;
  /** The saved commit of a number from 1; undefined where there is none. */
  commitAt(seq: number): C | undefined;
  /**
   * What the first commits amount to, as `close` was given it at an earlier closing, where it was found. Answers
   * once, because it is as large as the study.
   */
  takePacked(): PackedState | undefined;
  /** What opening had to repair; never to be kept from the person. */
  readonly recovery: RecoveryReport;
  readonly mode: StoreMode;
  /** Second versions that a sync program left in the folder, as paths inside it; to be offered for merging. */
  readonly conflictCopies: readonly string[];
  /** Names in `data/` of what was set aside as damaged, at this opening or before. */
  readonly damagedFiles: readonly string[];
  /** The documents' texts and original files. */
  readonly sources: SourceFiles;
  /**
   * Saves the next commit. It succeeds only when the commit is on the medium; appending again without waiting
   * is fine and cheaper. A failure means that this and all later unsaved commits are not part of the study; the
   * next one to append continues `commits`.
   */
  append(commit: C): Promise<Result<SavedReceipt>>;
  /** Writes all commits to a new verified snapshot; does nothing where there is nothing new. */
  snapshot(): Promise<Result<void>>;
  /**
   * Saves what is queued, makes a last snapshot and lets go of the study. `pack` is asked then for what all saved
   * commits amount to, if it is not at hand already; it may have no answer.
   */
  close(pack?: () => Uint8Array | undefined): Promise<void>;
}

/** Commits between two snapshots made in passing. */
export const SNAPSHOT_EVERY = 500;
