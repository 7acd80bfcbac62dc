import { refusedFile } from '../../shared/import/refusal';
import type { Result } from '../../shared/lib/result';
import { fail } from '../../shared/lib/result';
import type { ParsedFile } from '../../shared/import/parsed-file';
import { IMPORTER_HEAP_MB } from './import-host';
import type { ImportHost, ProcessEnd } from './import-host';
import type { ImportJob } from './import-job';
import { parseReply } from './parsed-file-schema';

/** Wall clock for one file, in milliseconds; the longest honest transcript takes well under one second. */
export const IMPORT_TIMEOUT_MS = 20_000;

/** How one import is run. */
export interface RunImportOptions {
  readonly host: ImportHost;
  /** Milliseconds; `IMPORT_TIMEOUT_MS` where absent. */
  readonly timeoutMs?: number;
}

/**
 * Reads one file in a process of its own, which is killed afterwards in every case.
 *
 * Whatever goes wrong there (time, memory, crash, a reply that does not hold) becomes one sentence naming the
 * file; nothing of the study is touched here. Never rejects.
 */
export function runImport(job: ImportJob, options: RunImportOptions): Promise<Result<ParsedFile>> {
  const { host, timeoutMs = IMPORT_TIMEOUT_MS } = options;
  return new Promise((resolve) => {
    const settle = (result: Result<ParsedFile>): void => {
      clearTimeout(timer);
      child.kill();
      resolve(result);
    };
    const child = host.start({
      replied: (message) => settle(believed(job.fileName, message)),
      ended: (end) => settle(endedEarly(job.fileName, end)),
    });
    const timer = setTimeout(() => settle(tooSlow(job.fileName, timeoutMs)), timeoutMs);
    child.send(job);
  });
}

function believed(fileName: string, message: unknown): Result<ParsedFile> {
  const parsed = parseReply(message);
  return parsed.reply ?? withDetail(refusedCrash(fileName), parsed.detail);
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

function refusedCrash(fileName: string): Result<never> {
  return refusedFile(fileName, { code: 'import-crash', reason: 'the reader stopped unexpectedly' });
}

function withDetail(result: Result<never>, detail: string): Result<never> {
  return result.ok ? result : fail(result.error.code, result.error.message, detail);
}
