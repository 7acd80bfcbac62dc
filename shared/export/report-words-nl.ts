import type { ReportWords, UnknownVoices } from './report-words';

/** Every word a report adds of its own, in Dutch. */
export const dutchReportWords: ReportWords = {
  product: 'Codeboom',
  themeSummary: 'Themasamenvatting',
  selection: 'Selectie',
  code: 'Code',
  allGroups: 'Alle',
  allQuotes: 'Alle citaten',
  groupUnknown: 'Groep onbekend',
  unknownMonogram: '?',
  whoAsks: 'Interviewers en gespreksleiders',
  whoAsksMonogram: 'IV',
  tableTitle: 'Wie spreekt waarover',
  otherQuotes: 'Citaten zonder code van deze selectie',
  noQuotes: 'Er zijn geen citaten in deze selectie.',
  page: 'Pagina',
  pageOf: 'van',
  pathSeparator: ' > ',
  quoteList: 'Citaten',
  quotesSheet: 'Citaten',
  valence: {
    positive: 'positief',
    neutral: 'neutraal',
    negative: 'negatief',
    improvement: 'verbeterpunt',
    'not-done': 'niet gedaan',
  },
  columns: {
    number: 'Nummer',
    document: 'Document',
    literal: 'Letterlijkheid',
    speaker: 'Spreker',
    role: 'Rol',
    stakeholder: 'Stakeholder',
    codeLevel: (level) => `Codeniveau ${String(level)}`,
    coders: 'Codeurs',
    valence: 'Waardering',
    verbatim: 'Letterlijk',
    wording: 'Bewerkte bewoording',
    attribution: 'Bronregel',
    comment: 'Opmerking',
    starred: 'Voor het rapport',
    id: 'Id',
  },
  yes: 'ja',
  literal: { verbatim: 'letterlijk', edited: 'bewerkt', summary: 'samenvatting' },
  scope: {
    everything: 'alles wat gecodeerd is',
    code: (paths) => `code ${paths}`,
    andBelow: (path) => `${path} en lager`,
    onlyCode: (paths) => `alleen code ${paths}`,
    codeGroup: (names) => `codegroep ${names}`,
    respondents: 'zonder wat interviewers en gespreksleiders zeggen',
    group: (names) => `groep ${names}`,
    participant: (names) => `deelnemer ${names}`,
    unknown: 'onbekend',
    notKnown: 'niet bekend',
    document: (titles) => `document ${titles}`,
    coder: (names) => `codeur ${names}`,
    valence: (names) => `waardering ${names}`,
    noValence: 'geen',
    starred: { yes: 'met ster', no: 'zonder ster' },
    commented: { yes: 'met opmerking', no: 'zonder opmerking' },
    reworded: { yes: 'met bewerkte bewoording', no: 'zonder bewerkte bewoording' },
    describedLike: (k) => `sprekers met dezelfde kenmerken als minstens ${String(k)} deelnemers`,
    chosen: (quotes) => (quotes === 1 ? '1 gekozen citaat' : `${String(quotes)} gekozen citaten`),
    words: (text) => `woorden “${text}”`,
    withheld: (quotes: number) =>
      quotes === 1
        ? 'zonder 1 citaat van iemand die niet geciteerd mag worden'
        : `zonder ${String(quotes)} citaten van mensen die niet geciteerd mogen worden`,
    withCode: (path) => `met code ${path}`,
    withGroup: (name) => `met codegroep ${name}`,
    near: { quotation: '', overlap: ' op overlappende woorden', document: ' in hetzelfde document' },
    not: (condition) => `niet ${condition}`,
    and: ' en ',
    or: ' of ',
  },

  tableNote:
    'Elke cel: citaten / geciteerde deelnemers. Een rij telt de citaten van de code zelf, niet van de codes eronder; ' +
    'de laatste rij telt een citaat met meer codes één keer. Citaten van onbekende sprekers zijn citaten, ' +
    'en tellen niet mee als deelnemers; wie de vragen stelt hoort niet bij de deelnemers.',

  quoteListTitle: (study) => `${study} – citaten`,
  documentTitle: (study) => `${study} – themasamenvatting`,
  selectionCounts: (quotes, documents, participants, of) =>
    `${quotesText(quotes)} uit ${count(documents, 'document', 'documenten')}, van ${ofParticipants(participants, of)}`,
  ofThemUnknown: (quotes, documents) =>
    `${String(quotes)} van de citaten door onbekende sprekers in ${count(documents, 'document', 'documenten')}`,
  ofThemAsking: (quotes) =>
    `${String(quotes)} van de citaten door interviewers en gespreksleiders, die niet als deelnemer tellen`,
  codesWithQuotes: (codes, of) => `${String(codes)} van ${count(of, 'code', 'codes')} met eigen citaten`,
  whoSaid: (group, participants, of, quotes, unknown) =>
    `${group}: ${ofParticipants(participants, of)}, ${quotesText(quotes)}${andUnknown(unknown)}`,
  whoAsksSaid: (quotes) =>
    `Interviewers en gespreksleiders: ${quotesText(quotes)}, niet geteld als deelnemer`,
  groupUnknownSaid: (quotes) => `Groep onbekend: ${quotesText(quotes)}`,
  groupWithSize: (group, participants) =>
    participants === undefined ? group : `${group} (${String(participants)})`,
  codesWithoutQuotes: (paths) => `Codes zonder eigen citaten: ${paths.join('; ')}.`,
  memos: 'Memo’s',
  memoCount: (memos) => count(memos, 'memo', 'memo’s'),
  memoKinds: {
    free: 'Vrije memo',
    method: 'Methode',
    theory: 'Theorie',
    summary: 'Samenvatting',
    journal: 'Logboek',
  },
  memoSubjects: {
    study: 'Studie',
    document: 'Document',
    code: 'Code',
    quotation: 'Citaat in',
    participant: 'Deelnemer',
  },
  untitled: 'Zonder titel',
  date: (iso) => {
    const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
    return `${String(Number(day))} ${months[Number(month) - 1] ?? month} ${year}`;
  },
};

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

function count(n: number, one: string, more: string): string {
  return `${String(n)} ${n === 1 ? one : more}`;
}

function quotesText(n: number): string {
  return count(n, 'citaat', 'citaten');
}

function ofParticipants(n: number, of: number | undefined): string {
  const total = count(of ?? n, 'deelnemer', 'deelnemers');
  return of === undefined ? total : `${String(n)} van ${total}`;
}

function andUnknown({ quotes, documents }: UnknownVoices): string {
  if (quotes === 0) return '';
  const where = count(documents, 'document', 'documenten');
  return ` en ${quotesText(quotes)} van onbekende sprekers uit deze groep in ${where}`;
}
