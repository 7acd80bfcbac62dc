import type { ParsedFile } from '../../shared/import/parsed-file';
import type { Result } from '../../shared/lib/result';
import type { ImportJob } from './import-job';
import { KeptReader, type ReaderOptions } from './kept-reader';

/**
 * Reads one file in a process of its own, which is killed afterwards in every case.
 *
 * Whatever goes wrong there becomes one sentence naming the file; see `KeptReader`. Never rejects.
 */
export async function runImport(job: ImportJob, options: ReaderOptions): Promise<Result<ParsedFile>> {
  const reader = new KeptReader(options);
  try {
    return await reader.read(job);
  } finally {
    reader.stop();
  }
}
