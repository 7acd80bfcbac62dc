/**
 * One line as a page or a hard-wrapped text shows it, before lines are made into paragraphs again.
 *
 * Lengths are in one unit of the file’s choosing, points or characters.
 */
export interface PageLine {
  /** As the file holds it. */
  readonly text: string;
  /** Unique in the file and the same at each reading; names of repairs are made from it. */
  readonly key: string;
  /** What a person is shown: the page counted from 1 where there are pages, else the line. */
  readonly place: number;
  /** Page counted from 1; 0 where the file does not tell its pages apart. */
  readonly page: number;
  /** Edges, counted from the left edge of the column. */
  readonly from: number;
  readonly to: number;
  /** Where the words after a label or in the last cell begin, if that is not where the line begins. */
  readonly hang?: number;
  /** Width of an average letter. */
  readonly letter: number;
  /** Where the lines around this one end at the latest. */
  readonly margin: number;
  /**
   * Distance to the line before in usual line distances: 1 is the next line, more is white in between. Undefined
   * at the top of a page or column, where the distance tells nothing.
   */
  readonly gap?: number;
  /** Size of the letters, 0 where it is not known. */
  readonly size: number;
  /** Which typeface most of the line stands in; '' where it is not known. */
  readonly face: string;
  /** Name of a place at the edge of a page, the same for lines at the same place of other pages; '' within the page. */
  readonly slot: string;
  /** A note at the foot of a page: the sentence before it may go on after it. */
  readonly aside: boolean;
}

/** How a line follows on the one before it. */
export type Joint =
  /** A paragraph of its own. */
  | { readonly kind: 'apart' }
  /** The same paragraph, with a space in between. */
  | { readonly kind: 'spaced' }
  /** The same paragraph with nothing in between: after a hyphen that belongs to the word, before a note’s number. */
  | { readonly kind: 'tight' }
  /** Both halves of one word: the hyphen goes, and `start` replaces as many letters at the start of the line. */
  | { readonly kind: 'mended'; readonly start: string };
