import type { AnalysisWords } from './analysis-vocabulary';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** The words about the sample in Dutch. */
export const dutchWords: AnalysisWords = {
  overview: 'Responsoverzicht',
  sampling: 'Gepland en gerealiseerd',
  recruitment: 'Werving',
  saturation: 'Verzadiging',
  respondents: 'Respondenten',
  participantList: 'Deelnemers',
  conversationList: 'Gesprekken',
  conversationSums: 'Vorm en duur',
  about: 'Over',
  what: 'Wat',
  value: 'Waarde',
  study: 'Studie',
  date: 'Datum',
  page: 'Pagina',
  pageOf: 'van',
  dateText: (iso) => {
    const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
    return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  variant: 'Variant',
  variants: {
    internal: 'intern: met pseudoniemen, niet voor publicatie',
    anonymous: (below) => `anoniem: niemand staat erin, aantallen onder ${below} zijn verborgen`,
  },
  group: 'Stakeholdergroep',
  total: 'Totaal',
  ofPlanned: (realised, planned) => `${realised} van ${planned}`,
  below: (below) => `<${below}`,
  open: '·',
  notPlanned: '–',
  samplingNote:
    'Deelnemers die meededen van het geplande aantal. Wie op twee momenten meedeed, telt in beide en twee keer in ' +
    'het totaal; een groep omvat de groepen die eronder vallen. Wie vragen stelt of het gesprek leidt, telt niet mee.',
  unknownNote: (documents) =>
    `Daarnaast onbekende sprekers in ${plural(documents)} van wie niemand het aantal noteerde; zij zijn niet geteld.`,
  withoutColumn: (documents) =>
    `${plural(documents)} zonder kolom van het steekproefplan ${documents === 1 ? 'telt' : 'tellen'} nergens in deze tabel mee.`,
  thin: (column, lacking) =>
    `${column} is dun. Nog te vinden: ${lacking.map(([group, people]) => `${people} ${group}`).join(', ')}.`,
  approached: 'Benaderd',
  outcomes: {
    approached: 'Wacht op antwoord',
    agreed: 'Toegezegd',
    declined: 'Geweigerd',
    'no-answer': 'Geen antwoord',
    cancelled: 'Afgezegd',
    'took-part': 'Deed mee',
  },
  response: 'Respons',
  responseText: (share, approached) => `${Math.round(share * 100)}% van ${approached}`,
  groupUnknown: 'Groep niet bekend',
  recruitmentNote:
    'Benaderde mensen, ieder één keer per kolom van het steekproefplan, naar hoe het er nu voor staat: de laatste ' +
    'regel van het wervingslogboek over hen. Respons is het aandeel van alle benaderden dat meedeed.',
  attribute: 'Kenmerk',
  notKnown: 'niet bekend',
  yes: 'ja',
  no: 'nee',
  groupWithCount: (group, people) => `${group} (n\u00a0=\u00a0${people})`,
  respondentNote:
    'Verschillende deelnemers die in een document spraken of aanwezig waren, ieder één keer geteld. Interviewers, ' +
    'gespreksleiders en mensen die zich terugtrokken, horen er niet bij.',
  countedUnknown: (group, people) =>
    `${group}: daarnaast ${people === 1 ? '1 onbekende' : `${people} onbekenden`}, van wie het register niets weet.`,
  heardUnknown: (group, documents) =>
    `${group}: daarnaast onbekende sprekers in ${plural(documents)}, niemand weet hoeveel.`,
  leftOut: (attributes) =>
    `Weggelaten, omdat de waarden afzonderlijke mensen beschrijven: ${attributes.join(', ')}.`,
  smallCellNote: (below) =>
    `Aantallen van 1 tot en met ${below - 1} zijn gedrukt als <${below}; waar er maar één verborgen zou zijn, is een tweede opengelaten (·), zodat het niet uit het totaal valt af te leiden.`,
  pseudonym: 'Pseudoniem',
  role: 'Rol',
  consent: 'Toestemming',
  consents: { given: 'gegeven', 'no-quotes': 'niet citeren', withdrawn: 'ingetrokken' },
  tookPart: 'deed mee',
  document: 'Document',
  documents: 'Documenten',
  kind: 'Soort',
  kinds: {
    interview: 'interview',
    'focus-group': 'focusgroep',
    report: 'verslag',
    logbook: 'logboek',
    other: 'anders',
  },
  column: 'Kolom van het plan',
  mode: 'Vorm',
  modes: { 'face-to-face': 'in persoon', phone: 'telefonisch', online: 'online', written: 'schriftelijk' },
  place: 'Plaats',
  minutes: 'Minuten',
  minutesKnown: 'Duur bekend van',
  minutesTotal: 'Minuten samen',
  median: 'Mediaan',
  shortest: 'Kortste',
  longest: 'Langste',
  silent: 'Van hen stil',
  unknownPeople: 'Onbekenden',
  nobodyKnows: 'enkele, aantal niet genoteerd',
  number: 'Plaats',
  newCodes: 'Nieuwe codes',
  newCodeNames: 'Welke',
  codesSoFar: 'Codes tot nu toe',
  everybody: 'Alle respondenten',
  severalGroups: 'meerdere',
  saturationOf: (group) => `Nieuwe codes per document: ${group}`,
  orders: { coded: 'in de volgorde van coderen', date: 'op datum van het gesprek' },
  nothingCoded: 'Er is nog geen document gecodeerd.',
  early: (documents, needed) =>
    `${plural(documents)} gecodeerd; te weinig om iets te zeggen voordat het er ${needed} zijn.`,
  near: (documents) => `Geen nieuwe code in de laatste ${documents} documenten.`,
  notYet: (last, before) =>
    `${newCodes(last)} in het laatste document, ${before === 0 ? 'geen' : before} in dat ervoor.`,
  saturationNote: (needed, quiet) =>
    `Bijna verzadigd: minstens ${needed} documenten gecodeerd en geen nieuwe code in de laatste ${quiet}. Een code is ` +
    'nieuw waar geen eerder document hem had; de codes erboven en wat interviewers zeggen, tellen niet.',
  marksNote:
    'De streepjes bij 6 en 12 zijn die van Guest, Bunce en Johnson (2006, Field Methods 18(1), 59–82), bij wie de ' +
    'hoofdthema’s er na zes interviews waren en de meeste codes na twaalf.',
  uncoded: (documents) => `${plural(documents)} nog niet gecodeerd.`,
};

function plural(documents: number): string {
  return `${documents} ${documents === 1 ? 'document' : 'documenten'}`;
}

function newCodes(count: number): string {
  if (count === 0) return 'Geen nieuwe code';
  return `${count} nieuwe ${count === 1 ? 'code' : 'codes'}`;
}
