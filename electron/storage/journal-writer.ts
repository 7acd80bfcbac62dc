import type { AppError } from '../../shared/lib/result';
import { diskProblem, StudyFailure, SyncFailed } from './disk-problem';
import { ignore, syncOrStop, writeAll } from './durable-file';
import { encodeEnd } from './journal-record';
import type { OpenLog } from './log-file';

/** A line on its way to the disk, and whom to tell. */
export interface PendingLine {
  readonly line: string;
  /** The chain value after it. */
  readonly chain: string;
  /** Called once, in the order of appending, when the line is on the medium. */
  saved(): void;
  /** Called once where it is not; then every line queued after it fails too, because they build on it. */
  failed(problem: AppError): void;
}

/** What the writer asks and tells the store. */
export interface JournalOwner {
  /** Rejects with a {@link StudyFailure} where another program has taken the study over. */
  assertOurs(): Promise<void>;
  /** Nothing may be written any more until the study is opened anew. */
  stopWriting(problem: AppError): void;
  /** The queue was dropped; the next line has to continue what is on the medium. */
  queueDropped(): void;
}

const FAILED_TO_SAVE = 'The last step could not be saved';

/**
 * Appends lines to the current log, in order, and tells each only when it is on the medium.
 *
 * Lines that arrive while a sync is running share the next one, so a thousand queued commits cost a few syncs.
 */
export class JournalWriter {
  private queue: PendingLine[] = [];
  private tasks: (() => Promise<void>)[] = [];
  private pumping: Promise<void> | undefined;
  private stopped: AppError | undefined;

  constructor(
    private log: OpenLog,
    private readonly owner: JournalOwner,
  ) {}

  /** Queues a line; the outcome comes through its callbacks. */
  append(pending: PendingLine): void {
    this.queue.push(pending);
    this.wake();
  }

  /**
   * Continues in another log once the lines now being written are settled. It is created between two lines, so
   * that its end line tells how far the one before it must reach.
   */
  switchTo(create: (chain: string) => Promise<OpenLog>): Promise<void> {
    return this.between(async () => {
      const previous = this.log;
      this.log = await create(previous.chain);
      await previous.file.close().catch(ignore);
    });
  }

  /** Refuses further lines, settles the queued ones and gives the file back. */
  async close(): Promise<void> {
    await this.between(() => this.log.file.close().catch(ignore));
  }

  /** Waits until everything queued so far is settled. */
  settled(): Promise<void> {
    return this.between(() => Promise.resolve());
  }

  /** Ends all writing, for a reason found outside the journal; the queue fails with it. */
  stop(problem: AppError): void {
    this.stopped ??= problem;
    this.dropQueue(this.stopped);
  }

  private between(task: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.tasks.push(() => task().then(resolve, reject));
      this.wake();
    });
  }

  private wake(): void {
    this.pumping ??= this.pump().finally(() => {
      this.pumping = undefined;
      if (this.queue.length + this.tasks.length > 0) this.wake();
    });
  }

  private async pump(): Promise<void> {
    while (this.queue.length + this.tasks.length > 0) {
      const batch = this.queue.splice(0);
      if (batch.length > 0) await this.save(batch);
      for (const task of this.tasks.splice(0)) await task();
    }
  }

  private async save(batch: readonly PendingLine[]): Promise<void> {
    try {
      if (this.stopped !== undefined) throw new StudyFailure(this.stopped);
      await this.write(batch.map((pending) => pending.line).join(''), batch.at(-1)?.chain ?? '');
    } catch (error) {
      const problem = diskProblem(error, FAILED_TO_SAVE);
      this.refuse(batch, problem, endsWriting(error));
      return;
    }
    for (const pending of batch) pending.saved();
  }

  /**
   * The lock is looked at after the bytes are in the file: whoever takes the study over from then on reads them,
   * and whoever did before makes us say that they were not saved.
   */
  private async write(lines: string, chain: string): Promise<void> {
    const { file, length } = this.log;
    try {
      await writeAll(file, Buffer.from(lines + encodeEnd(chain)), length);
      const ours = this.owner.assertOurs();
      ours.catch(ignore);
      await syncOrStop(() => file.syncData());
      await ours;
    } catch (error) {
      if (!endsWriting(error)) await this.takeBack();
      throw error;
    }
    this.log = { file, length: length + Buffer.byteLength(lines), chain };
  }

  /** Removes a half-written line; a log of which that cannot be said must not be written on. */
  private async takeBack(): Promise<void> {
    const { file, length, chain } = this.log;
    await syncOrStop(() => file.truncate(length));
    // On a disk so full that not even this fits, the log is as good without its end line.
    await writeAll(file, Buffer.from(encodeEnd(chain)), length).catch(ignore);
    await syncOrStop(() => file.syncData());
  }

  private refuse(batch: readonly PendingLine[], problem: AppError, forGood: boolean): void {
    this.queue.unshift(...batch);
    if (!forGood) {
      this.dropQueue(problem);
      return;
    }
    this.stop(problem);
    this.owner.stopWriting(this.stopped ?? problem);
  }

  private dropQueue(problem: AppError): void {
    const dropped = this.queue.splice(0);
    this.owner.queueDropped();
    for (const pending of dropped) pending.failed(problem);
  }
}

/** Whether the file must not be touched any more: its state is unknown, or the study is another's. */
function endsWriting(error: unknown): boolean {
  return error instanceof SyncFailed || error instanceof StudyFailure;
}
