import type { ImportChoice } from './import-options';
import type { Repair } from './repair';
import type { SheetCells, TableReview } from './table-review';

/**
 * One paragraph of a source as its format gives it, before labels are looked for.
 *
 * `text` may hold line breaks of any kind; each becomes a line of its own and only the first keeps the rest.
 */
export interface SourceLine {
  readonly text: string;
  /**
   * Who says it where the file's structure tells: a table column, a voice tag. No label is then looked for.
   * '' for words that nobody says, such as the question above an answer: they are in a turn without a speaker.
   */
  readonly speaker?: string;
  /** Seconds from the start of the recording, where the structure tells. */
  readonly at?: number;
  /** UTF-16 units at the start of `text` that stand in bold: a label without a colon may be among them. */
  readonly bold?: number;
  /** Codes that a heading or column gives to these words, as paths from the top of the tree. */
  readonly codes?: readonly (readonly string[])[];
}

/** One conversation, report or set of answers as its file holds it; a table file may hold many. */
export interface SourceContent {
  /** Where left out, the file's name without its extension. */
  readonly title?: string;
  /** ISO date of the conversation. */
  readonly date?: string;
  /** What columns say of the document, by column heading. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lines: readonly SourceLine[];
}

/** What the reader of a format makes of a file. */
export interface ReadContent {
  /** At least one, but for a table whose mapping finds no words. */
  readonly sources: readonly SourceContent[];
  /** Encoding of a plain text file as it was read. */
  readonly encoding?: string;
  /** What a person should know about this file, in full sentences. */
  readonly notes: readonly string[];
  /** What a person may want otherwise; the file is read again with the answer. */
  readonly choices?: readonly ImportChoice[];
  /** What was mended in the text, each with its way back. */
  readonly repairs?: readonly Repair[];
  /** Rows and columns with the use made of them, for a file that is a table. */
  readonly table?: TableReview;
  /** The sheets as they are, where `ImportOptions.cells` asked for nothing else; there are no sources then. */
  readonly cells?: readonly SheetCells[];
}
