import type { SpeakerOptions } from '../import-options';
import type { LabelMeaning } from '../../model/label-meaning';

/** A participant to be made with the documents; `links` of files name it by its key. */
export interface NewParticipant {
  readonly key: string;
  readonly pseudonym: string;
  readonly group: string;
  readonly role: string;
}

/** How one file is to be read, and whom its speakers stand for once it is. */
export interface FileOutcome {
  /** For reading the file again before it is added; pattern left to whoever holds it. */
  readonly speakers: SpeakerOptions;
  /** By speaker of the file read that way; speakers nobody decided about are left out. */
  readonly links: readonly {
    readonly speaker: string;
    /** Participant id or key of a new one. */
    readonly participant: string | null;
    readonly group: string | null;
  }[];
}

/** What a review comes to: the parts of the payload of `add-documents` that are about speakers. */
export interface ReviewOutcome {
  readonly files: ReadonlyMap<string, FileOutcome>;
  readonly participants: readonly NewParticipant[];
  /** What to remember per document set, for the next import into it. */
  readonly labels: readonly {
    readonly set: string;
    readonly labels: readonly { readonly label: string; readonly meaning: LabelMeaning }[];
  }[];
}
