import type { Result } from '../lib/result';
import type { ParsedSource } from '../model/document';
import type { TextCodecs } from './text-codecs';

/** What an importer may know besides the bytes. */
export interface ImportContext {
  /** File name without folder; the title is made from it. */
  readonly fileName: string;
  /** Encoding chosen by a person over the one found, for plain text. */
  readonly encoding?: string;
  /** Character tables, brought by the process that runs the importer. */
  readonly codecs: TextCodecs;
}

/**
 * A file format: bytes in, frozen text and turns out, nothing else touched.
 *
 * Runs in a killable process with time and memory budgets, so it may trust its caller to stop it; bad
 * input is a value, never an exception.
 */
export interface Importer {
  /** File name of the module and identity in journals. */
  readonly id: string;
  readonly label: string;
  /** Lower-case, without dot. */
  readonly extensions: readonly string[];
  readonly parse: (bytes: Uint8Array, context: ImportContext) => Result<ParsedSource>;
}
