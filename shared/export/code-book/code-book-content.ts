import type { Code } from '../../model/code';
import type { Anonymiser } from '../exporter';
import type { CodeBookLanguage } from './code-book-words';

/** Formats a code book can be exported in; each is also the ending of its file. */
export const codeBookFormats = ['docx', 'xlsx', 'csv'] as const;

/** A format of a code book. */
export type CodeBookFormat = (typeof codeBookFormats)[number];

/** How often a code itself is used. */
export interface CodeBookUsage {
  readonly quotations: number;
  readonly documents: number;
}

/** A code book to be exported. */
export interface CodeBookInput {
  readonly studyName: string;
  /** Name of the kept version, null for the codes of today. */
  readonly version: string | null;
  /** ISO time of the export; its date is printed as it stands. */
  readonly at: string;
  readonly language: CodeBookLanguage;
  /** The codes from the top of the tree down. */
  readonly codes: readonly Code[];
  readonly usage: ReadonlyMap<string, CodeBookUsage>;
  readonly anonymise: Anonymiser;
}

/** A code book of which every word went through the anonymiser; `renderCodeBook` is the one place that makes it. */
export interface CodeBookContent {
  readonly studyName: string;
  readonly version: string | null;
  readonly at: string;
  readonly language: CodeBookLanguage;
  readonly rows: readonly CodeBookRow[];
  readonly pseudonymised: true;
}

/** One code as a line of the table. */
export interface CodeBookRow {
  /** Names from the top of the tree down to the code itself. */
  readonly path: readonly string[];
  readonly definition: string;
  readonly whenToUse: string;
  readonly whenNot: string;
  readonly example: string;
  readonly aliases: readonly string[];
  readonly origin: Code['origin'];
  readonly quotations: number;
  readonly documents: number;
}
