/** What the parent sends to the importer process: one file and nothing of the study. */
export interface ImportJob {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Encoding chosen by a person, for plain text. */
  readonly encoding?: string;
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
  return !('encoding' in message) || typeof message.encoding === 'string';
}
