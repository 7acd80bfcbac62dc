import type { ImportOptions } from './import-options';
import type { PdfReader } from './pdf-pages';
import type { ReadContent } from './read-content';
import type { Outcome } from './refusal';
import type { TextCodecs } from './text-codecs';

/** What an importer may know besides the bytes. */
export interface ImportContext {
  /** File name without folder; the title is made from it. */
  readonly fileName: string;
  /** What a person decided; nothing where a file is read for the first time. */
  readonly options?: ImportOptions;
  /** Character tables, brought by the process that runs the importer. */
  readonly codecs: TextCodecs;
  /** Brought likewise by the process that reads files of unknown kinds; nobody else has to read a PDF. */
  readonly readPdf?: PdfReader;
}

/**
 * A file format: bytes in, paragraphs with what the format tells of them out, nothing else touched.
 *
 * Labels are looked for afterwards, alike for all formats (`settleSource`). Runs in a killable process with time
 * and memory budgets, so it may trust its caller to stop it; bad input is a value, never an exception.
 */
export interface Importer {
  /** File name of the module and identity in journals. */
  readonly id: string;
  readonly label: string;
  /** Lower-case, without dot. */
  readonly extensions: readonly string[];
  readonly read: (
    bytes: Uint8Array,
    context: ImportContext,
  ) => Outcome<ReadContent> | Promise<Outcome<ReadContent>>;
}
