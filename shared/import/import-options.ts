import type { TableMapping } from './table-review';

/**
 * Something a format can do in two ways, with the way that was taken: comments kept or left out, tracked changes
 * accepted or shown as they were, hidden rows read or not.
 */
export interface ImportChoice {
  /** Lower-case words with hyphens, unique within the format. */
  readonly id: string;
  /** What switching it on does, as a short phrase: “Keep comments as text”. */
  readonly label: string;
  readonly on: boolean;
  /** How many places in this file it concerns. */
  readonly count: number;
}

/** What a person decided about the labels of a file; labels are as written, without the colon. */
export interface SpeakerOptions {
  /** A regular expression of one's own; its first group is the label, a group named `at` the time. */
  readonly pattern?: string;
  /** Labels that are no speakers: their lines stay as they are. */
  readonly text?: readonly string[];
  /** Labels that are speakers although they were not taken for one. */
  readonly speakers?: readonly string[];
  /** Label by label the one it is a variant of: `{ 'Yasmina B.': 'YASMINA' }`. */
  readonly join?: Readonly<Record<string, string>>;
}

/** How a person wants a file to be read; whatever is left out is found by looking at the file. */
export interface ImportOptions {
  /** Encoding chosen over the one found, for plain text. */
  readonly encoding?: string;
  /** `ImportChoice` ids that are not as the format would have it. */
  readonly choices?: Readonly<Record<string, boolean>>;
  /** Ids of repairs that are not to be made. */
  readonly unrepaired?: readonly string[];
  /** What holds for every source of the file. */
  readonly speakers?: SpeakerOptions;
  /**
   * What holds for one source only, by its index in the read file, added to `speakers`: the same label in another
   * conversation of a workbook may be somebody else.
   */
  readonly bySource?: Readonly<Record<string, SpeakerOptions>>;
  readonly table?: TableMapping;
  /** Reads a table as its cells and makes no conversations of it, as for a register of participants. */
  readonly cells?: boolean;
}
