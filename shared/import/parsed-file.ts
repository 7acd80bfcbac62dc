import type { Turn } from '../model/document';
import type { FoundLabel, ShownLine } from './found-label';
import type { ImportChoice } from './import-options';
import type { Repair } from './repair';
import type { SheetCells, TableReview } from './table-review';

/** Words that come with codes from their file: a range of the frozen text and the paths of the codes. */
export interface GivenCodes {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly (readonly string[])[];
}

/** What an importer makes of a source: the frozen text to be and its turns, before it gets an identity. */
export interface ParsedSource {
  readonly title: string;
  readonly text: string;
  readonly speakers: readonly string[];
  readonly turns: readonly Turn[];
  readonly format: string;
  readonly encoding?: string;
  /** What a person should know about this import, in full sentences; may be empty. */
  readonly notes: readonly string[];
  readonly date?: string;
  /** What columns of its table say of it, by heading. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly given?: readonly GivenCodes[];
  /** Labels by number of turns, most first. */
  readonly labels: readonly FoundLabel[];
  /** The first lines as they stand in the file, at most `MOST_SHOWN_LINES`. */
  readonly shown: readonly ShownLine[];
}

/** Lines of a source that are shown before it is added. */
export const MOST_SHOWN_LINES = 3_000;

/** A file that was read: its sources, and what a person may have otherwise. */
export interface ParsedFile {
  /** At least one, more where a table holds several conversations; none where the mapping of a table finds no words. */
  readonly sources: readonly ParsedSource[];
  readonly choices: readonly ImportChoice[];
  readonly repairs: readonly Repair[];
  readonly table?: TableReview;
  /** The sheets as they are, where nothing else was asked for. */
  readonly cells?: readonly SheetCells[];
}
