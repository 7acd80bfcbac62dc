/**
 * Every word a report adds of its own, in English; the study's words stay in the language they were said in.
 *
 * A second language is a second object of this type, `report-words-nl.ts`. Counts always come with their unit, and a share
 * always with what it is a share of.
 */
export const reportWords = {
  product: 'Codeboom',
  themeSummary: 'Theme summary',
  selection: 'Selection',
  code: 'Code',
  allGroups: 'All',
  allQuotes: 'All quotes',
  groupUnknown: 'Group unknown',
  unknownMonogram: '?',
  whoAsks: 'Interviewers and moderators',
  whoAsksMonogram: 'IV',
  tableTitle: 'Who speaks about what',
  otherQuotes: 'Quotes without a code of this selection',
  noQuotes: 'There are no quotes in this selection.',
  page: 'Page',
  pageOf: 'of',
  pathSeparator: ' > ',
  quoteList: 'Quotes',
  quotesSheet: 'Quotes',
  valence: {
    positive: 'positive',
    neutral: 'neutral',
    negative: 'negative',
    improvement: 'improvement point',
    'not-done': 'not done',
  },
  columns: {
    number: 'Number',
    document: 'Document',
    literal: 'Literalness',
    speaker: 'Speaker',
    role: 'Role',
    stakeholder: 'Stakeholder',
    codeLevel: (level: number) => `Code level ${String(level)}`,
    coders: 'Coders',
    valence: 'Valence',
    verbatim: 'Verbatim',
    wording: 'Edited wording',
    attribution: 'Attribution',
    comment: 'Comment',
    starred: 'Report-worthy',
    id: 'Id',
  },
  yes: 'yes',
  literal: { verbatim: 'verbatim', edited: 'edited', summary: 'summary' },
  /** What a filter selects, in pieces of a sentence that semicolons join. */
  scope: {
    everything: 'everything that is coded',
    code: (paths: string) => `code ${paths}`,
    andBelow: (path: string) => `${path} and below`,
    onlyCode: (paths: string) => `only code ${paths}`,
    codeGroup: (names: string) => `code group ${names}`,
    respondents: 'without what interviewers and moderators say',
    group: (names: string) => `group ${names}`,
    participant: (names: string) => `participant ${names}`,
    unknown: 'unknown',
    notKnown: 'not known',
    document: (titles: string) => `document ${titles}`,
    coder: (names: string) => `coder ${names}`,
    valence: (names: string) => `valence ${names}`,
    noValence: 'none',
    starred: { yes: 'starred', no: 'not starred' },
    commented: { yes: 'with a comment', no: 'not with a comment' },
    reworded: { yes: 'with an edited wording', no: 'not with an edited wording' },
    describedLike: (k: number) => `speakers described like at least ${String(k)} participants`,
    chosen: (quotes: number) => `${String(quotes)} chosen quotes`,
    words: (text: string) => `words “${text}”`,
    withheld: (quotes: number) =>
      quotes === 1
        ? 'without 1 quote of someone who may not be quoted'
        : `without ${String(quotes)} quotes of people who may not be quoted`,
    withCode: (path: string) => `with code ${path}`,
    withGroup: (name: string) => `with code group ${name}`,
    near: { quotation: '', overlap: ' on overlapping words', document: ' in the same document' },
    not: (condition: string) => `not ${condition}`,
    and: ' and ',
    or: ' or ',
  },

  tableNote:
    'Each cell: quotes / participants quoted. A row counts the quotes of the code itself, not of the codes below it; ' +
    'the last row counts a quote with several codes once. Quotes by unknown speakers are among the quotes, ' +
    'and cannot be counted as participants; who asks the questions is not among the participants.',

  quoteListTitle: (study: string) => `${study} – quotes`,
  documentTitle: (study: string) => `${study} – theme summary`,
  selectionCounts: (quotes: number, documents: number, participants: number, of: number) =>
    `${count(quotes, 'quote')} from ${count(documents, 'document')}, by ${ofParticipants(participants, of)}`,
  ofThemUnknown: (quotes: number, documents: number) =>
    `${String(quotes)} of the quotes by unknown speakers in ${count(documents, 'document')}`,
  ofThemAsking: (quotes: number) =>
    `${String(quotes)} of the quotes by interviewers and moderators, who are not counted as participants`,
  codesWithQuotes: (codes: number, of: number) =>
    `${String(codes)} of ${count(of, 'code')} with quotes of their own`,
  whoSaid: (
    group: string,
    participants: number,
    of: number | undefined,
    quotes: number,
    unknown: UnknownVoices,
  ) => `${group}: ${ofParticipants(participants, of)}, ${count(quotes, 'quote')}${andUnknown(unknown)}`,
  whoAsksSaid: (quotes: number) =>
    `Interviewers and moderators: ${count(quotes, 'quote')}, not counted as participants`,
  groupUnknownSaid: (quotes: number) => `Group unknown: ${count(quotes, 'quote')}`,
  groupWithSize: (group: string, participants: number | undefined) =>
    participants === undefined ? group : `${group} (${String(participants)})`,
  codesWithoutQuotes: (paths: readonly string[]) => `Codes without quotes of their own: ${paths.join('; ')}.`,
  memos: 'Memos',
  memoCount: (memos: number) => count(memos, 'memo'),
  memoKinds: {
    free: 'Free memo',
    method: 'Method',
    theory: 'Theory',
    summary: 'Summary',
    journal: 'Journal',
  },
  memoSubjects: {
    study: 'Study',
    document: 'Document',
    code: 'Code',
    quotation: 'Quotation in',
    participant: 'Participant',
  },
  untitled: 'Untitled',
  date: (iso: string) => {
    const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
    return `${String(Number(day))} ${months[Number(month) - 1] ?? month} ${year}`;
  },
} as const;

/** Quotes by speakers nobody linked to a participant, and the documents they are in: counts fall back to the group. */
export interface UnknownVoices {
  readonly quotes: number;
  readonly documents: number;
}

type Widened<T> = T extends string
  ? string
  : T extends (...values: never[]) => unknown
    ? T
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The words of a report in some language. */
export type ReportWords = Widened<typeof reportWords>;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function count(n: number, unit: string): string {
  return `${String(n)} ${unit}${n === 1 ? '' : 's'}`;
}

function ofParticipants(n: number, of: number | undefined): string {
  return of === undefined ? count(n, 'participant') : `${String(n)} of ${count(of, 'participant')}`;
}

function andUnknown({ quotes, documents }: UnknownVoices): string {
  if (quotes === 0) return '';
  return ` and ${count(quotes, 'quote')} by unknown speakers of this group in ${count(documents, 'document')}`;
}
