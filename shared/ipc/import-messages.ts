import type { FoundLabel, ShownLine } from '../import/found-label';
import type { ImportChoice, ImportOptions } from '../import/import-options';
import type { Repair } from '../import/repair';
import type { TableReview } from '../import/table-review';

/** One conversation or report of a read file, as far as a person decides about it; its words stay behind. */
export interface ImportSource {
  readonly title: string;
  readonly format: string;
  /** Encoding of plain text as it was read, or null. */
  readonly encoding: string | null;
  readonly words: number;
  readonly turns: number;
  /** Turns with a time. */
  readonly timed: number;
  readonly speakers: readonly string[];
  readonly labels: readonly FoundLabel[];
  /** ISO date, or null where the file does not tell. */
  readonly date: string | null;
  /** What columns say of it, by heading. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Passages that come with codes, and which codes, each path once. */
  readonly given: number;
  readonly givenCodes: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** What was found in a file that can be added. */
export interface FileFacts {
  readonly kind: 'ready';
  /** What it was read with. */
  readonly options: ImportOptions;
  readonly sources: readonly ImportSource[];
  readonly choices: readonly ImportChoice[];
  /** How many places were mended, or could be. */
  readonly repairs: number;
  readonly isTable: boolean;
}

/** What became of a file so far. */
export type FileState =
  | { readonly kind: 'waiting' | 'reading' }
  | FileFacts
  /** `stopped`: not reached before the import was stopped, so it can still be read. */
  | { readonly kind: 'skipped'; readonly reason: string; readonly stopped: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

interface NamedFile {
  /** Names it in requests; two files of one import may have the same name. */
  readonly key: string;
  readonly name: string;
  /** Grows with every change to any file of the import; of two tellings the higher one is the later. */
  readonly revision: number;
}

/** A file of a running import, with what became of it so far. */
export type ImportedFile = FileState & NamedFile;

/** A file that was read and can be added. */
export type ReadyFile = FileFacts & NamedFile;

/** A running import with the files it has; nothing of it is in the study. */
export interface ImportBegun {
  readonly id: string;
  readonly files: readonly ImportedFile[];
}

/** News of one file of a running import. */
export interface ImportNews {
  readonly id: string;
  readonly file: ImportedFile;
}

/** The larger parts of a read file, for who looks at it. */
export interface ImportContents {
  /** The first lines of each source as they stand in the file. */
  readonly shown: readonly (readonly ShownLine[])[];
  readonly repairs: readonly Repair[];
  readonly table: TableReview | null;
}
