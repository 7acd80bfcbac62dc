import type { Attribute } from './attribute';
import type { Code, CodeState } from './code';
import type { CodeBookVersion } from './code-book';
import type { CodeGroup } from './code-group';
import { valences, type Coder, type Coding } from './coding';
import type { SourceDocument } from './document';
import type { LabelMeaning } from './label-meaning';
import type { Memo } from './memo';
import type { Participant, PassageVoice, SpeakerLink, StakeholderGroup } from './participant';
import type { QuotationNote } from './quotation-note';
import type { Contact, SamplingColumn } from './sampling';
import { emptyStudy, entry, type StudyState } from './study-state';
import type { DocumentTexts } from './text-version';

/** Names the layout below; a packed state of another layout is not read but made anew from the history. */
export const PACK_LAYOUT = 4;

/** Whether a packed coding shows, was taken away, was put aside with its document, or lost its words. */
const LIVING = 0;
const REMOVED = 1;
const SHELVED = 2;
const ADRIFT = 3;

/** Codings as columns: one array per field, ids of other tables as places in `names`. */
interface CodingColumns {
  readonly id: string[];
  readonly kind: number[];
  readonly document: number[];
  readonly from: number[];
  readonly to: number[];
  readonly code: number[];
  readonly made: number[];
  readonly coder: number[];
  readonly check: string[];
  /** Place in `valences` counted from 1; 0 for none. */
  readonly valence: number[];
  /** 0 for none. */
  readonly number: number[];
  /** Place in `names`; -1 for none. */
  readonly book: number[];
  /** Place in `names`; -1 for the text as imported. */
  readonly text: number[];
  /** Home; -1 where it is the range itself. */
  readonly homeFrom: number[];
  readonly homeTo: number[];
}

interface PackedStudy {
  readonly revision: number;
  readonly name: string;
  readonly lamport: number;
  readonly coders: readonly (readonly [string, Coder])[];
  readonly documents: readonly (readonly [string, SourceDocument])[];
  readonly groups: readonly (readonly [string, StakeholderGroup])[];
  readonly participants: readonly (readonly [string, Participant])[];
  readonly attributes: readonly (readonly [string, Attribute])[];
  readonly removedAttributes: readonly (readonly [string, Attribute])[];
  readonly samplingColumns: readonly (readonly [string, SamplingColumn])[];
  readonly samplingPlan: readonly (readonly [string, number])[];
  readonly contacts: readonly (readonly [string, Contact])[];
  readonly labels: readonly (readonly [string, readonly (readonly [string, LabelMeaning])[]])[];
  readonly codes: readonly (readonly [string, Code])[];
  readonly codeStates: readonly (readonly [string, CodeState])[];
  readonly formerNames: readonly (readonly [string, readonly string[]])[];
  readonly archivedCodes: readonly string[];
  readonly archivedWith: readonly (readonly [string, readonly string[]])[];
  readonly mergedInto: readonly (readonly [string, string])[];
  readonly speakers: readonly (readonly [string, readonly (readonly [string, SpeakerLink])[]])[];
  readonly voices: readonly (readonly [string, readonly (readonly [string, PassageVoice])[]])[];
  readonly notes: readonly (readonly [string, readonly (readonly [string, QuotationNote])[]])[];
  readonly voiceHomes: readonly (readonly [string, readonly (readonly [string, PassageVoice])[]])[];
  readonly noteHomes: readonly (readonly [string, readonly (readonly [string, QuotationNote])[]])[];
  readonly texts: readonly (readonly [string, DocumentTexts])[];
  readonly memos: readonly (readonly [string, Memo])[];
  readonly removedMemos: readonly (readonly [string, Memo])[];
  readonly codeGroups: readonly (readonly [string, CodeGroup])[];
  readonly codeBooks: readonly (readonly [string, CodeBookVersion])[];
  readonly lastQuotation: readonly (readonly [string, number])[];
  readonly lastDocument: number;
  readonly names: readonly string[];
  readonly codings: CodingColumns;
}

/**
 * A folded study as one JSON text, for the window: a tenth of its history, and nothing to fold on arrival.
 *
 * `unpackStudy` gives back a study that goes on folding exactly as this one would.
 */
export function packStudy(state: StudyState): string {
  const names = new Names();
  const packed: PackedStudy = {
    revision: state.revision,
    name: state.name,
    lamport: state.lamport,
    coders: [...state.coders],
    documents: [...state.documents],
    groups: [...state.groups],
    participants: [...state.participants],
    attributes: [...state.attributes],
    removedAttributes: [...state.removedAttributes],
    samplingColumns: [...state.samplingColumns],
    samplingPlan: [...state.samplingPlan],
    contacts: [...state.contacts],
    labels: [...state.labels].map(([set, labels]) => [set, [...labels]]),
    codes: [...state.codes],
    codeStates: [...state.codeStates],
    formerNames: [...state.formerNames],
    archivedCodes: [...state.archivedCodes],
    archivedWith: [...state.archivedWith],
    mergedInto: [...state.mergedInto],
    speakers: [...state.speakers].map(([document, links]) => [document, [...links]]),
    voices: [...state.voices].map(([document, voices]) => [document, [...voices]]),
    notes: [...state.notes].map(([document, notes]) => [document, [...notes]]),
    voiceHomes: [...state.voiceHomes].map(([document, voices]) => [document, [...voices]]),
    noteHomes: [...state.noteHomes].map(([document, notes]) => [document, [...notes]]),
    texts: [...state.texts],
    memos: [...state.memos],
    removedMemos: [...state.removedMemos],
    codeGroups: [...state.codeGroups],
    codeBooks: [...state.codeBooks],
    lastQuotation: [...state.lastQuotation],
    lastDocument: state.lastDocument,
    codings: packCodings(state, names),
    names: names.list,
  };
  return JSON.stringify(packed);
}

/** The study a text of `packStudy` holds. The text must come from this program: it is not checked. */
export function unpackStudy(text: string): StudyState {
  // Written by `packStudy` in the main process of this same program.
  const packed = JSON.parse(text) as PackedStudy;
  const state: StudyState = {
    ...emptyStudy(),
    revision: packed.revision,
    name: packed.name,
    lamport: packed.lamport,
    coders: new Map(packed.coders),
    documents: new Map(packed.documents),
    groups: new Map(packed.groups),
    participants: new Map(packed.participants),
    attributes: new Map(packed.attributes),
    removedAttributes: new Map(packed.removedAttributes),
    samplingColumns: new Map(packed.samplingColumns),
    samplingPlan: new Map(packed.samplingPlan),
    contacts: new Map(packed.contacts),
    labels: new Map(packed.labels.map(([set, labels]) => [set, new Map(labels)])),
    codes: new Map(packed.codes),
    codeStates: new Map(packed.codeStates),
    formerNames: new Map(packed.formerNames),
    archivedCodes: new Set(packed.archivedCodes),
    archivedWith: new Map(packed.archivedWith.map(([code, codings]) => [code, [...codings]])),
    mergedInto: new Map(packed.mergedInto),
    speakers: new Map(packed.speakers.map(([document, links]) => [document, new Map(links)])),
    voices: new Map(packed.voices.map(([document, voices]) => [document, new Map(voices)])),
    notes: new Map(packed.notes.map(([document, notes]) => [document, new Map(notes)])),
    voiceHomes: new Map(packed.voiceHomes.map(([document, voices]) => [document, new Map(voices)])),
    noteHomes: new Map(packed.noteHomes.map(([document, notes]) => [document, new Map(notes)])),
    texts: new Map(packed.texts),
    memos: new Map(packed.memos),
    removedMemos: new Map(packed.removedMemos),
    codeGroups: new Map(packed.codeGroups),
    codeBooks: new Map(packed.codeBooks),
    lastQuotation: new Map(packed.lastQuotation),
    lastDocument: packed.lastDocument,
  };
  unpackCodings(state, packed);
  indexChildren(state);
  return state;
}

function packCodings(state: StudyState, names: Names): CodingColumns {
  const columns: CodingColumns = {
    id: [],
    kind: [],
    document: [],
    from: [],
    to: [],
    code: [],
    made: [],
    coder: [],
    check: [],
    valence: [],
    number: [],
    book: [],
    text: [],
    homeFrom: [],
    homeTo: [],
  };
  const add = (coding: Coding, kind: number): void => {
    columns.id.push(coding.id);
    columns.kind.push(kind);
    columns.document.push(names.place(coding.document));
    columns.from.push(coding.from);
    columns.to.push(coding.to);
    columns.code.push(names.place(coding.code));
    columns.made.push(names.place(state.madeWith.get(coding.id) ?? coding.code));
    columns.coder.push(names.place(coding.coder));
    columns.check.push(coding.check);
    columns.valence.push(coding.valence === undefined ? 0 : valences.indexOf(coding.valence) + 1);
    columns.number.push(coding.number ?? 0);
    columns.book.push(coding.book === undefined ? -1 : names.place(coding.book));
    columns.text.push(coding.text === undefined ? -1 : names.place(coding.text));
    columns.homeFrom.push(coding.home?.from ?? -1);
    columns.homeTo.push(coding.home?.to ?? -1);
  };
  for (const codings of state.codings.values()) for (const coding of codings.values()) add(coding, LIVING);
  for (const coding of state.removedCodings.values()) add(coding, REMOVED);
  for (const shelf of state.shelvedCodings.values())
    for (const coding of shelf.values()) add(coding, SHELVED);
  for (const adrift of state.adriftCodings.values())
    for (const coding of adrift.values()) add(coding, ADRIFT);
  return columns;
}

function unpackCodings(state: StudyState, { codings, names }: PackedStudy): void {
  for (const [place, id] of codings.id.entries()) {
    const coding: Coding = {
      id,
      document: nameAt(names, codings.document[place]),
      from: codings.from[place] ?? 0,
      to: codings.to[place] ?? 0,
      code: nameAt(names, codings.code[place]),
      coder: nameAt(names, codings.coder[place]),
      check: codings.check[place] ?? '',
      ...moreOf(codings, names, place),
    };
    const made = nameAt(names, codings.made[place]);
    state.madeWith.set(id, made);
    if (codings.kind[place] === REMOVED) state.removedCodings.set(id, coding);
    else if (codings.kind[place] === SHELVED) {
      entry(state.shelvedCodings, coding.document, () => new Map<string, Coding>()).set(id, coding);
    } else if (codings.kind[place] === ADRIFT) {
      entry(state.adriftCodings, coding.document, () => new Map<string, Coding>()).set(id, coding);
    } else showCoding(state, coding, made);
  }
}

/** The fields that most codings lack. */
function moreOf(
  codings: CodingColumns,
  names: readonly string[],
  place: number,
): Pick<Coding, 'valence' | 'number' | 'book' | 'text' | 'home'> {
  const valence = valences[(codings.valence[place] ?? 0) - 1];
  const number = codings.number[place] ?? 0;
  const book = codings.book[place] ?? -1;
  return {
    ...(valence === undefined ? {} : { valence }),
    ...(number === 0 ? {} : { number }),
    ...(book === -1 ? {} : { book: nameAt(names, book) }),
    ...placeOf(codings, names, place),
  };
}

/** Where a coding of a corrected text is at home. */
function placeOf(
  { text, homeFrom, homeTo }: CodingColumns,
  names: readonly string[],
  place: number,
): Pick<Coding, 'text' | 'home'> {
  const version = text[place] ?? -1;
  const from = homeFrom[place] ?? -1;
  return {
    ...(version === -1 ? {} : { text: nameAt(names, version) }),
    ...(from === -1 ? {} : { home: { from, to: homeTo[place] ?? from } }),
  };
}

function showCoding(state: StudyState, coding: Coding, made: string): void {
  entry(state.codings, coding.document, () => new Map<string, Coding>()).set(coding.id, coding);
  state.codingDocuments.set(coding.id, coding.document);
  entry(state.codingsMadeWith, made, () => new Set<string>()).add(coding.id);
  state.codeCounts.set(coding.code, (state.codeCounts.get(coding.code) ?? 0) + 1);
}

/** Children follow from the codes: merged ones have given theirs away and are nobody's child. */
function indexChildren(state: StudyState): void {
  for (const { id, parent } of state.codes.values()) {
    if (!state.mergedInto.has(id)) entry(state.children, parent ?? '', () => new Set<string>()).add(id);
  }
}

function nameAt(names: readonly string[], place: number | undefined): string {
  return names[place ?? -1] ?? '';
}

/** Gives every string it is shown one place in a list. */
class Names {
  readonly list: string[] = [];
  private readonly places = new Map<string, number>();

  place(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}
