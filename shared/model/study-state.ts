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
import type { Study } from './study';
import type { DocumentTexts } from './text-version';

/**
 * The fold's own, writable view of a study. Nobody but the fold imports it to write.
 *
 * Besides what `Study` shows it keeps what was taken away, so that everything can come back.
 */
export interface StudyState extends Study {
  revision: number;
  name: string;
  lamport: number;
  lastDocument: number;
  readonly coders: Map<string, Coder>;
  readonly documents: Map<string, SourceDocument>;
  readonly groups: Map<string, StakeholderGroup>;
  readonly participants: Map<string, Participant>;
  readonly attributes: Map<string, Attribute>;
  readonly removedAttributes: Map<string, Attribute>;
  readonly samplingColumns: Map<string, SamplingColumn>;
  readonly samplingPlan: Map<string, number>;
  readonly contacts: Map<string, Contact>;
  readonly labels: Map<string, Map<string, LabelMeaning>>;
  readonly codes: Map<string, Code>;
  readonly codeStates: Map<string, CodeState>;
  readonly formerNames: Map<string, readonly string[]>;
  readonly codings: Map<string, Map<string, Coding>>;
  readonly codingDocuments: Map<string, string>;
  readonly codeCounts: Map<string, number>;
  readonly archivedWith: Map<string, string[]>;
  readonly speakers: Map<string, Map<string, SpeakerLink>>;
  readonly voices: Map<string, Map<string, PassageVoice>>;
  readonly notes: Map<string, Map<string, QuotationNote>>;
  readonly memos: Map<string, Memo>;
  readonly removedMemos: Map<string, Memo>;
  readonly codeGroups: Map<string, CodeGroup>;
  readonly codeBooks: Map<string, CodeBookVersion>;
  readonly lastQuotation: Map<string, number>;
  /** Codes somebody archived; one of these that is still used counts as kept alive. */
  readonly archivedCodes: Set<string>;
  /** Where a merged code went; chains are followed to their end. */
  readonly mergedInto: Map<string, string>;
  /** Codings taken away, by id, with the code they were made with. */
  readonly removedCodings: Map<string, Coding>;
  readonly shelvedCodings: Map<string, Map<string, Coding>>;
  readonly adriftCodings: Map<string, Map<string, Coding>>;
  readonly texts: Map<string, DocumentTexts>;
  readonly voiceHomes: Map<string, Map<string, PassageVoice>>;
  readonly noteHomes: Map<string, Map<string, QuotationNote>>;
  readonly madeWith: Map<string, string>;
  /** Living codings by the code they were made with. */
  readonly codingsMadeWith: Map<string, Set<string>>;
  /** Children by parent id ('' at the top), merged codes left out. */
  readonly children: Map<string, Set<string>>;
}

/** A study in which nothing has happened yet. */
export function emptyStudy(): StudyState {
  return {
    revision: 0,
    name: '',
    lamport: 0,
    lastDocument: 0,
    coders: new Map(),
    documents: new Map(),
    groups: new Map(),
    participants: new Map(),
    attributes: new Map(),
    removedAttributes: new Map(),
    samplingColumns: new Map(),
    samplingPlan: new Map(),
    contacts: new Map(),
    labels: new Map(),
    codes: new Map(),
    codeStates: new Map(),
    formerNames: new Map(),
    codings: new Map(),
    codingDocuments: new Map(),
    codeCounts: new Map(),
    archivedWith: new Map(),
    speakers: new Map(),
    voices: new Map(),
    notes: new Map(),
    memos: new Map(),
    removedMemos: new Map(),
    codeGroups: new Map(),
    codeBooks: new Map(),
    lastQuotation: new Map(),
    archivedCodes: new Set(),
    mergedInto: new Map(),
    removedCodings: new Map(),
    shelvedCodings: new Map(),
    adriftCodings: new Map(),
    texts: new Map(),
    voiceHomes: new Map(),
    noteHomes: new Map(),
    madeWith: new Map(),
    codingsMadeWith: new Map(),
    children: new Map(),
  };
}

/** The code that `id` now stands for, following merges to their end; an unknown id stands for itself. */
export function resolveCode(state: StudyState, id: string): string {
  let current = id;
  for (let next = state.mergedInto.get(current); next !== undefined; next = state.mergedInto.get(current)) {
    current = next;
  }
  return current;
}

/** The map or set under `key`, made when missing. */
export function entry<V>(table: Map<string, V>, key: string, make: () => V): V {
  const found = table.get(key);
  if (found !== undefined) return found;
  const made = make();
  table.set(key, made);
  return made;
}
