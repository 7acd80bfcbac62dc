import type { Attribute } from './attribute';
import type { Code, CodeState } from './code';
import type { CodeBookVersion } from './code-book';
import type { CodeGroup } from './code-group';
import type { Coder, Coding } from './coding';
import type { SourceDocument } from './document';
import type { LabelMeaning } from './label-meaning';
import type { Memo } from './memo';
import type { Participant, PassageVoice, SpeakerLink, StakeholderGroup } from './participant';
import type { QuotationNote } from './quotation-note';
import type { Contact, SamplingColumn } from './sampling';
import type { DocumentTexts } from './text-version';

/**
 * The current state of a study: the fold of its operations, without anyone's words.
 *
 * Read-only to everybody but the fold. It is updated in place, because copying maps of 250,000 codings
 * for each new one costs a frame; `revision` grows with every change and is what views compare.
 * Iteration order of the maps is order of arrival in the fold.
 */
export interface Study {
  readonly revision: number;
  readonly name: string;
  readonly coders: ReadonlyMap<string, Coder>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly groups: ReadonlyMap<string, StakeholderGroup>;
  readonly participants: ReadonlyMap<string, Participant>;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Attributes taken away, whose values stay and which can come back. */
  readonly removedAttributes: ReadonlyMap<string, Attribute>;
  readonly samplingColumns: ReadonlyMap<string, SamplingColumn>;
  /** Participants planned, by `samplingCell`. */
  readonly samplingPlan: ReadonlyMap<string, number>;
  /** The recruitment log. */
  readonly contacts: ReadonlyMap<string, Contact>;
  /** What labels stand for, by document set and label. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, LabelMeaning>>;
  /** Every code ever added, with its state; `codeStates` says which are in use. */
  readonly codes: ReadonlyMap<string, Code>;
  readonly codeStates: ReadonlyMap<string, CodeState>;
  /** Names a code had before, oldest first; a rename never erases what colleagues knew it by. */
  readonly formerNames: ReadonlyMap<string, readonly string[]>;
  /** Living codings of each document; a document without codings may be absent. */
  readonly codings: ReadonlyMap<string, ReadonlyMap<string, Coding>>;
  /** Document of each living coding. */
  readonly codingDocuments: ReadonlyMap<string, string>;
  /** Codings taken away, which can come back; those aside with a removed document are not among them. */
  readonly removedCodings: ReadonlyMap<string, Coding>;
  /** Codings whose words a correction took away, by document: they are kept, and come back with their words. */
  readonly adriftCodings: ReadonlyMap<string, ReadonlyMap<string, Coding>>;
  /** Texts of documents that were corrected, or taken away. */
  readonly texts: ReadonlyMap<string, DocumentTexts>;
  /** Voices of corrected documents as they were named, by document id and `homeKey`. */
  readonly voiceHomes: ReadonlyMap<string, ReadonlyMap<string, PassageVoice>>;
  /** What was said about quotations of corrected documents where it was said, by document id and `homeKey`. */
  readonly noteHomes: ReadonlyMap<string, ReadonlyMap<string, QuotationNote>>;
  /** Living codings per code, merged codes counted with the code they went into. */
  readonly codeCounts: ReadonlyMap<string, number>;
  /** Codings that went to the archive with a code and come back with it, by code id. */
  readonly archivedWith: ReadonlyMap<string, readonly string[]>;
  /** Link of a speaker label, by document id and label. */
  readonly speakers: ReadonlyMap<string, ReadonlyMap<string, SpeakerLink>>;
  /** Passages whose voice was named one by one, by document id and `passageKey`. */
  readonly voices: ReadonlyMap<string, ReadonlyMap<string, PassageVoice>>;
  /** What is said about quotations, by document id and `passageKey`; the empty note is not among them. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, QuotationNote>>;
  readonly memos: ReadonlyMap<string, Memo>;
  /** Memos taken away, which can come back. */
  readonly removedMemos: ReadonlyMap<string, Memo>;
  readonly codeGroups: ReadonlyMap<string, CodeGroup>;
  /** Kept versions of the code book; `codeBooksInOrder` says which came when. */
  readonly codeBooks: ReadonlyMap<string, CodeBookVersion>;
  /** The code each coding was made with or recoded to, whatever that code was merged into since. */
  readonly madeWith: ReadonlyMap<string, string>;
  /** Codings aside with a document that was taken away, by document. */
  readonly shelvedCodings: ReadonlyMap<string, ReadonlyMap<string, Coding>>;
  /** Highest number of a quotation ever made in a document, by document id. */
  readonly lastQuotation: ReadonlyMap<string, number>;
  /** Highest number of a document ever imported. */
  readonly lastDocument: number;
  /** Highest Lamport number seen; the next operation takes one more. */
  readonly lamport: number;
}
