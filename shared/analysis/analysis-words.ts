import type { Language } from '../i18n/language';
import type { DocumentKind } from '../model/document';
import type { Consent } from '../model/participant';
import type { ContactOutcome } from '../model/sampling';
import type { SessionMode } from '../model/session';
import type { SaturationOrder } from './saturation';
import { dutchWords } from './analysis-words-nl';

/** Every word that tables and sentences about the sample add of their own, in one language. */
export interface AnalysisWords {
  readonly overview: string;
  readonly sampling: string;
  readonly recruitment: string;
  readonly saturation: string;
  readonly respondents: string;
  readonly participantList: string;
  readonly conversationList: string;
  readonly conversationSums: string;
  readonly about: string;
  readonly what: string;
  readonly value: string;
  readonly study: string;
  readonly date: string;
  readonly page: string;
  readonly pageOf: string;
  readonly dateText: (iso: string) => string;
  readonly variant: string;
  readonly variants: { readonly internal: string; readonly anonymous: (below: number) => string };
  readonly group: string;
  readonly total: string;
  readonly ofPlanned: (realised: string, planned: number) => string;
  readonly below: (below: number) => string;
  readonly open: string;
  readonly notPlanned: string;
  readonly samplingNote: string;
  readonly unknownNote: (documents: number) => string;
  readonly withoutColumn: (documents: number) => string;
  readonly thin: (column: string, lacking: readonly (readonly [group: string, people: number])[]) => string;
  readonly approached: string;
  readonly outcomes: Readonly<Record<ContactOutcome, string>>;
  readonly response: string;
  readonly responseText: (share: number, approached: number) => string;
  readonly groupUnknown: string;
  readonly recruitmentNote: string;
  readonly attribute: string;
  readonly notKnown: string;
  readonly yes: string;
  readonly no: string;
  readonly groupWithCount: (group: string, people: string) => string;
  readonly respondentNote: string;
  readonly countedUnknown: (group: string, people: number) => string;
  readonly heardUnknown: (group: string, documents: number) => string;
  readonly leftOut: (attributes: readonly string[]) => string;
  readonly smallCellNote: (below: number) => string;
  readonly pseudonym: string;
  readonly role: string;
  readonly consent: string;
  readonly consents: Readonly<Record<Consent, string>>;
  readonly tookPart: string;
  readonly document: string;
  readonly documents: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly column: string;
  readonly mode: string;
  readonly modes: Readonly<Record<SessionMode, string>>;
  readonly place: string;
  readonly minutes: string;
  readonly minutesKnown: string;
  readonly minutesTotal: string;
  readonly median: string;
  readonly shortest: string;
  readonly longest: string;
  readonly silent: string;
  readonly unknownPeople: string;
  readonly nobodyKnows: string;
  readonly number: string;
  readonly newCodes: string;
  readonly newCodeNames: string;
  readonly codesSoFar: string;
  readonly everybody: string;
  readonly severalGroups: string;
  readonly saturationOf: (group: string) => string;
  readonly orders: Readonly<Record<SaturationOrder, string>>;
  readonly nothingCoded: string;
  readonly early: (documents: number, needed: number) => string;
  readonly near: (documents: number) => string;
  readonly notYet: (last: number, before: number) => string;
  readonly saturationNote: (needed: number, quiet: number) => string;
  readonly marksNote: string;
  readonly uncoded: (documents: number) => string;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const english: AnalysisWords = {
  overview: 'Response overview',
  sampling: 'Planned and realised',
  recruitment: 'Recruitment',
  saturation: 'Saturation',
  respondents: 'Respondents',
  participantList: 'Participants',
  conversationList: 'Conversations',
  conversationSums: 'Mode and duration',
  about: 'About',
  what: 'What',
  value: 'Value',
  study: 'Study',
  date: 'Date',
  page: 'Page',
  pageOf: 'of',
  dateText: (iso) => {
    const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  variant: 'Variant',
  variants: {
    internal: 'internal: with pseudonyms, not to be published',
    anonymous: (below) => `anonymous: nobody is listed, counts below ${below} are hidden`,
  },
  group: 'Stakeholder group',
  total: 'Total',
  ofPlanned: (realised, planned) => `${realised} of ${planned}`,
  below: (below) => `<${below}`,
  open: '·',
  notPlanned: '–',
  samplingNote:
    'Participants who took part of those planned. Somebody who took part at two moments counts in both and twice in ' +
    'the total; a group holds the groups that roll up into it. Who asks or moderates is not counted.',
  unknownNote: (documents) =>
    `Besides, unknown speakers in ${plural(documents, 'document')} whose number nobody noted; they are not counted.`,
  withoutColumn: (documents) =>
    `${plural(documents, 'document')} without a column of the sampling plan ${documents === 1 ? 'counts' : 'count'} nowhere in this table.`,
  thin: (column, lacking) =>
    `${column} is thin. Still to be found: ${lacking.map(([group, people]) => `${people} ${group}`).join(', ')}.`,
  approached: 'Approached',
  outcomes: {
    approached: 'Waiting for an answer',
    agreed: 'Agreed',
    declined: 'Declined',
    'no-answer': 'No answer',
    cancelled: 'Cancelled',
    'took-part': 'Took part',
  },
  response: 'Response',
  responseText: (share, approached) => `${Math.round(share * 100)}% of ${approached}`,
  groupUnknown: 'Group not known',
  recruitmentNote:
    'People approached, each once per column of the sampling plan, by where it stands now: the last line of the ' +
    'recruitment log about them. Response is the share of all approached who took part.',
  attribute: 'Attribute',
  notKnown: 'not known',
  yes: 'yes',
  no: 'no',
  groupWithCount: (group, people) => `${group} (n\u00a0=\u00a0${people})`,
  respondentNote:
    'Different participants who spoke or were present in any document, each counted once. Interviewers, moderators ' +
    'and people who withdrew are not among them.',
  countedUnknown: (group, people) =>
    `${group}: ${people === 1 ? '1 unknown person' : `${people} unknown people`} besides, of whom the register knows nothing.`,
  heardUnknown: (group, documents) =>
    `${group}: unknown speakers besides in ${plural(documents, 'document')}, nobody knows how many.`,
  leftOut: (attributes) => `Left out, because their values describe single people: ${attributes.join(', ')}.`,
  smallCellNote: (below) =>
    `Counts from 1 to ${below - 1} are printed as <${below}; where only one would be hidden a second is left open (·), so that it cannot be worked out from the total.`,
  pseudonym: 'Pseudonym',
  role: 'Role',
  consent: 'Consent',
  consents: { given: 'given', 'no-quotes': 'not to be quoted', withdrawn: 'withdrawn' },
  tookPart: 'took part',
  document: 'Document',
  documents: 'Documents',
  kind: 'Kind',
  kinds: {
    interview: 'interview',
    'focus-group': 'focus group',
    report: 'report',
    logbook: 'logbook',
    other: 'other',
  },
  column: 'Column of the plan',
  mode: 'Mode',
  modes: { 'face-to-face': 'face to face', phone: 'by phone', online: 'online', written: 'in writing' },
  place: 'Place',
  minutes: 'Minutes',
  minutesKnown: 'Length known of',
  minutesTotal: 'Minutes in all',
  median: 'Median',
  shortest: 'Shortest',
  longest: 'Longest',
  silent: 'Of them silent',
  unknownPeople: 'Unknown people',
  nobodyKnows: 'some, number not noted',
  number: 'Place',
  newCodes: 'New codes',
  newCodeNames: 'Which',
  codesSoFar: 'Codes so far',
  everybody: 'All respondents',
  severalGroups: 'several',
  saturationOf: (group) => `New codes per document: ${group}`,
  orders: { coded: 'in the order they were coded', date: 'by date of the conversation' },
  nothingCoded: 'No document is coded yet.',
  early: (documents, needed) =>
    `${plural(documents, 'document')} coded; too few to tell before there are ${needed}.`,
  near: (documents) => `No new code in the last ${documents} documents.`,
  notYet: (last, before) =>
    `${newCodes(last)} in the last document, ${before === 0 ? 'none' : before} in the one before.`,
  saturationNote: (needed, quiet) =>
    `Near saturation: at least ${needed} documents coded and no new code in the last ${quiet} of them. A code is new ` +
    'where no document before it had it; the codes above it and what interviewers say do not count.',
  marksNote:
    'The marks at 6 and 12 are those of Guest, Bunce and Johnson (2006, Field Methods 18(1), 59–82), in whose study ' +
    'the main themes were there after six interviews and most codes after twelve.',
  uncoded: (documents) => `${plural(documents, 'document')} not coded yet.`,
};

/** The words about the sample by language. */
export const analysisWords: Readonly<Record<Language, AnalysisWords>> = { en: english, nl: dutchWords };

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function newCodes(count: number): string {
  return count === 0 ? 'No new code' : plural(count, 'new code');
}
