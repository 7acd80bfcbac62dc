import type { ImportOptions } from '../../shared/import/import-options';

/** What the parent sends to the importer process: one file and nothing of the study. */
export interface ImportJob {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What a person decided about this file; made by this program, never by the file. */
  readonly options?: ImportOptions;
}

/**
 * Whether a message is a job.
 *
 * Written out instead of a schema, because the importer process starts anew for every file and loading the
 * schema library would take longer than reading most of them.
 */
export function isImportJob(message: unknown): message is ImportJob {
  if (typeof message !== 'object' || message === null) return false;
  if (!('fileName' in message && typeof message.fileName === 'string')) return false;
  if (!('bytes' in message && message.bytes instanceof Uint8Array)) return false;
  return !('options' in message) || (typeof message.options === 'object' && message.options !== null);
}
