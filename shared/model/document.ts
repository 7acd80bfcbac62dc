import type { TextRange } from '../lib/text-range';
import type { AttributeValues } from './attribute';
import type { Session } from './session';

/** What kind of conversation or paper a document is; the navigator groups by it. */
export type DocumentKind = 'interview' | 'focus-group' | 'report' | 'logbook' | 'other';

/** How literal the text is; it is printed with every quote taken from the document. */
export type Literalness = 'verbatim' | 'edited' | 'summary';

/**
 * One speaker's stretch in a document.
 *
 * `from`/`to` cover the spoken words only: the label and the timestamp are not part of the frozen text.
 * `speaker` is the index in the document's `speakers`, or -1 for text before the first label.
 */
export interface Turn extends TextRange {
  readonly speaker: number;
  /** Seconds from the start of the recording, where the transcript gives a time. */
  readonly at?: number;
}

/**
 * One imported source with frozen text.
 *
 * The words live in a file named by `textHash` (sha256 of its UTF-8 bytes); LF newlines, no BOM, turns
 * separated by one newline. The text never changes: a correction makes a new version.
 */
export interface SourceDocument {
  readonly id: string;
  /** Number in the study, counting up as documents come in and never given again; the 3 of quotation 3:10. */
  readonly number?: number;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly literal: Literalness;
  /** Which of its texts is shown (`TextVersion`); absent for the text as imported. */
  readonly version?: string;
  readonly textHash: string;
  /** Length of the frozen text in UTF-16 units. */
  readonly length: number;
  /** Words in the frozen text, as counted at import. */
  readonly words: number;
  /** Speaker labels in order of first appearance, each once. */
  readonly speakers: readonly string[];
  /** Turns in text order, not overlapping; empty for a document without speakers. */
  readonly turns: readonly Turn[];
  /** ISO date of the conversation, where known. */
  readonly date?: string;
  /** Values of document attributes. */
  readonly attributes?: AttributeValues;
  /** The set of documents it came in with (“Parents T1”); what labels stand for is remembered per set. */
  readonly set?: string;
  /** The column of the sampling plan it counts in. */
  readonly sampling?: string;
  readonly session?: Session;
  readonly media?: Media;
  readonly origin: DocumentOrigin;
}

/** Recordings that can be played. */
export const mediaTypes = ['audio/mpeg', 'audio/mp4', 'audio/wav', 'audio/ogg'] as const;

/** The recording a transcript was made from. The file stays with this copy of the study: voices identify people. */
export interface Media {
  /** File name without folder. */
  readonly name: string;
  /** sha256 of the file. */
  readonly hash: string;
  readonly type: (typeof mediaTypes)[number];
  readonly bytes: number;
}

/** Where the text came from, so that the import can be checked years later. */
export interface DocumentOrigin {
  /** Format id of the importer, e.g. `docx`. */
  readonly format: string;
  /** sha256 of the original file, kept beside the frozen text and never sent to colleagues. */
  readonly originalHash: string;
  /** Encoding found in the file, e.g. `windows-1252`; absent for formats that fix their own. */
  readonly encoding?: string;
}

/** The turn that holds `offset`, by binary search; undefined between turns and in text without speakers. */
export function turnAt(turns: readonly Turn[], offset: number): Turn | undefined {
  let low = 0;
  let high = turns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    if (turn === undefined || (offset >= turn.from && offset < turn.to)) return turn;
    if (offset < turn.from) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}
