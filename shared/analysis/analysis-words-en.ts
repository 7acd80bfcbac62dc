import type { AnalysisWords } from './analysis-vocabulary';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The words about the sample in English. */
export const englishWords: AnalysisWords = {
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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function newCodes(count: number): string {
  return count === 0 ? 'No new code' : plural(count, 'new code');
}
