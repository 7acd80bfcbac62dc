import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { firstChain } from './checksum';
import { CommitList } from './commit-list';
import { CommitText } from './commit-text';
import type { TextMark } from './commit-text';
import { StudyFailure } from './disk-problem';
import { createFile, ignore, moveDurably } from './durable-file';
import { nextGeneration, snapshotName, temporaryName } from './file-names';
import { recoverStudy } from './recovery';
import type { RecoveredStudy, RecoverySource } from './recovery';
import { encodeSnapshot, verifySnapshotFile } from './snapshot-file';
import type { SnapshotFacts } from './snapshot-file';
import type { StoredCommit } from './stored-commit';

/** What lowdb's `Low` holds for one study. */
export interface StudyData<C extends StoredCommit> {
  readonly commits: CommitList<C>;
}

/** A study in which nothing has happened, before lowdb reads or writes it. */
export function noCommits<C extends StoredCommit>(): StudyData<C> {
  const unread = (): never => {
    throw new Error('an empty history has nothing to parse');
  };
  return { commits: new CommitList<C>(unread) };
}

/** What the adapter needs beside what recovery needs. */
export interface SnapshotTarget<C extends StoredCommit> extends RecoverySource<C> {
  readonly now: () => Date;
  readonly createNonce: () => string;
}

/** A snapshot that was written, read back and found to be whole. */
export interface WrittenSnapshot {
  readonly generation: number;
  readonly facts: SnapshotFacts;
}

/**
 * The adapter between lowdb and the study folder: `read` recovers, `write` makes a verified snapshot.
 *
 * Commits reach the disk through the journal, not through here; the adapter is told of each with `commitSaved`
 * so that a snapshot can be put together from text that exists already.
 */
export class SnapshotAdapter<C extends StoredCommit> implements Adapter<StudyData<C>> {
  private text: CommitText;
  private chain: string;
  private generation = 1;
  private result: RecoveredStudy<C> | undefined;
  private last: WrittenSnapshot | undefined;

  constructor(private readonly target: SnapshotTarget<C>) {
    this.text = CommitText.empty(target.createHash);
    this.chain = firstChain(target.createHash, target.studyId);
  }

  /** What `read` found; undefined before it, or where no history could be read. */
  get recovered(): RecoveredStudy<C> | undefined {
    return this.result;
  }

  /** The last snapshot this adapter wrote; undefined before the first. */
  get written(): WrittenSnapshot | undefined {
    return this.last;
  }

  /** The place in the history after the last commit that is on the medium. */
  get savedMark(): TextMark {
    return this.text.mark;
  }

  /** The chain value after the last commit that is on the medium. */
  get savedChain(): string {
    return this.chain;
  }

  /** Recovers the study; null where there is no history to go on from. */
  async read(): Promise<StudyData<C> | null> {
    this.result = await recoverStudy(this.target);
    if (this.result === undefined) return null;
    this.text = this.result.text;
    this.chain = this.result.chain;
    this.generation = nextGeneration(this.result.names);
    return { commits: this.result.commits };
  }

  /** Takes note of a commit that the journal has made durable and that was added to the data. */
  commitSaved(json: string, chain: string): void {
    this.text.append(json);
    this.chain = chain;
  }

  /** A generation number that nothing on this disk carries; it is used up even if its file never comes about. */
  takeGeneration(): number {
    const taken = this.generation;
    this.generation += 1;
    return taken;
  }

  /**
   * Writes all commits of `data` as the next generation and reads it back.
   *
   * Commits that are saved meanwhile are not part of it; they stay in the log that is being written.
   */
  async write(data: StudyData<C>): Promise<void> {
    const { target } = this;
    const captured = this.text.capture();
    if (captured.count !== data.commits.length) throw new Error('a commit reached lowdb but not the journal');
    const facts: SnapshotFacts = {
      study: target.studyId,
      seq: captured.count,
      chain: this.chain,
      at: target.now().toISOString(),
    };
    const generation = this.takeGeneration();
    const path = join(target.paths.data, snapshotName(generation));
    await this.place(path, encodeSnapshot(facts, captured));
    await assertSound(target, path, facts);
    this.last = { generation, facts };
  }

  private async place(path: string, chunks: readonly Uint8Array[]): Promise<void> {
    const { disk, paths, createNonce } = this.target;
    const temporary = join(paths.data, temporaryName(createNonce()));
    await createFile(disk, temporary, chunks);
    try {
      await moveDurably(disk, temporary, path);
    } catch (error) {
      await disk.remove(temporary).catch(ignore);
      throw error;
    }
  }
}

async function assertSound<C extends StoredCommit>(
  { disk, createHash }: SnapshotTarget<C>,
  path: string,
  written: SnapshotFacts,
): Promise<void> {
  const read = await verifySnapshotFile(disk, path, createHash);
  if (read?.seq === written.seq && read.chain === written.chain) return;
  await disk.remove(path).catch(ignore);
  throw new StudyFailure({
    code: 'snapshot-unsound',
    message:
      'A summary of this study came back from the disk different from what was written. Everything marked as ' +
      'saved is safe in the journal. Check the disk.',
  });
}
