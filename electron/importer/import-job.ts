import { z } from 'zod';

/** What the parent sends to the importer process: one file and nothing of the study. */
export interface ImportJob {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Encoding chosen by a person, for plain text. */
  readonly encoding?: string;
}

const importJob = z.object({
  fileName: z.string().max(4_096),
  bytes: z.instanceof(Uint8Array),
  encoding: z.string().max(40).exactOptional(),
});

/** A message as a job; throws on anything else, because only the parent's own code sends one. */
export function parseImportJob(message: unknown): ImportJob {
  return importJob.parse(message);
}
