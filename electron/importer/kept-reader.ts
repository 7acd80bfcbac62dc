import type { ParsedFile } from '../../shared/import/parsed-file';
import { refusedFile } from '../../shared/import/refusal';
import { fail } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import { IMPORTER_HEAP_MB } from './import-host';
import type { ImportHost, ImportProcess, ProcessEnd } from './import-host';
import type { ImportJob } from './import-job';
import { parseReply } from './parsed-file-schema';

/** Wall clock for one file, in milliseconds; the longest honest transcript takes well under one second. */
export const IMPORT_TIMEOUT_MS = 20_000;

/** How long a process without work is kept for the next file, in milliseconds. */
const IDLE_MS = 10_000;

/** How files are read. */
export interface ReaderOptions {
  readonly host: ImportHost;
  /** Milliseconds for one file; `IMPORT_TIMEOUT_MS` where absent. */
  readonly timeoutMs?: number;
  /** Milliseconds; `IDLE_MS` where absent. */
  readonly idleMs?: number;
}

interface Waiting {
  readonly job: ImportJob;
  readonly settle: (result: Result<ParsedFile>) => void;
}

/**
 * Reads files one after the other in a process that is kept between them and replaced when a file goes wrong there.
 *
 * Time, memory, a crash or a reply that does not hold become one sentence naming the file, and cost no other file
 * anything: a process that ends under a later file than its first is replaced and that file is given a second try,
 * so that none is refused for what another left behind. Nothing of the study is touched. Never rejects.
 */
export class KeptReader {
  private process: ImportProcess | null = null;
  /** Files that the process has answered. */
  private answered = 0;
  private waiting: Waiting | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ReaderOptions) {}

  /** Reads a file once those asked for before it are done. */
  read(job: ImportJob): Promise<Result<ParsedFile>> {
    const run = this.turn.then(() => this.readNow(job));
    this.turn = run;
    return run;
  }

  /** Ends the process at once; a file that it was reading is refused as stopped. */
  stop(): void {
    const stopped = this.waiting;
    this.drop();
    if (stopped !== null) stopped.settle(stoppedFile(stopped.job.fileName));
  }

  private readNow(job: ImportJob): Promise<Result<ParsedFile>> {
    return new Promise((resolve) => {
      clearTimeout(this.timer);
      const settle = (result: Result<ParsedFile>): void => {
        clearTimeout(this.timer);
        this.waiting = null;
        if (this.process !== null) this.restUntilNext();
        resolve(result);
      };
      this.waiting = { job, settle };
      const { timeoutMs = IMPORT_TIMEOUT_MS } = this.options;
      this.timer = setTimeout(() => {
        this.drop();
        settle(tooSlow(job.fileName, timeoutMs));
      }, timeoutMs);
      this.send(job);
    });
  }

  private send(job: ImportJob): void {
    if (this.process === null) this.start();
    this.process?.send(job);
  }

  private start(): void {
    this.answered = 0;
    // Told of by its process alone: what an earlier one still says is no longer heard.
    let started: ImportProcess | null = null;
    const isCurrent = (): boolean => started === null || started === this.process;
    started = this.options.host.start({
      replied: (message) => {
        if (isCurrent()) this.onReply(message);
      },
      ended: (end) => {
        if (isCurrent()) this.onEnd(end);
      },
    });
    this.process = started;
  }

  private onReply(message: unknown): void {
    const { waiting } = this;
    // A process that speaks unasked is not to be trusted with the next file.
    if (waiting === null) return this.drop();
    const parsed = parseReply(message);
    this.answered += 1;
    if (parsed.reply === undefined) this.drop();
    waiting.settle(parsed.reply ?? withDetail(refusedCrash(waiting.job.fileName), parsed.detail));
  }

  private onEnd(end: ProcessEnd): void {
    const { waiting, answered } = this;
    this.process = null;
    if (waiting === null) return;
    if (answered > 0) this.send(waiting.job);
    else waiting.settle(endedEarly(waiting.job.fileName, end));
  }

  private restUntilNext(): void {
    this.timer = setTimeout(() => this.drop(), this.options.idleMs ?? IDLE_MS);
    // A command line that is done need not wait for it.
    this.timer.unref();
  }

  private drop(): void {
    clearTimeout(this.timer);
    const { process } = this;
    this.process = null;
    process?.kill();
  }
}

function endedEarly(fileName: string, { outOfMemory, detail }: ProcessEnd): Result<ParsedFile> {
  if (!outOfMemory) return withDetail(refusedCrash(fileName), detail);
  const reason = `reading it takes more than ${IMPORTER_HEAP_MB} MB of memory`;
  return withDetail(refusedFile(fileName, { code: 'import-memory', reason }), detail);
}

function tooSlow(fileName: string, timeoutMs: number): Result<ParsedFile> {
  const reason = `reading it takes longer than ${timeoutMs / 1_000} seconds`;
  return refusedFile(fileName, { code: 'import-timeout', reason });
}

function stoppedFile(fileName: string): Result<never> {
  return refusedFile(fileName, { code: 'import-stopped', reason: 'the import was stopped' });
}

function refusedCrash(fileName: string): Result<never> {
  return refusedFile(fileName, { code: 'import-crash', reason: 'the reader stopped unexpectedly' });
}

function withDetail(result: Result<never>, detail: string): Result<never> {
  return result.ok ? result : fail(result.error.code, result.error.message, detail);
}
