import type { Code } from '../../model/code';

/** Every word that an exported code book adds of its own, in one language. */
export interface CodeBookWords {
  readonly codeBook: string;
  readonly level: (number: number) => string;
  readonly definition: string;
  readonly whenToUse: string;
  readonly whenNot: string;
  readonly example: string;
  readonly aliases: string;
  readonly origin: string;
  readonly origins: Readonly<Record<Code['origin'], string>>;
  readonly quotations: string;
  readonly documents: string;
  readonly about: string;
  readonly what: string;
  readonly value: string;
  readonly study: string;
  readonly version: string;
  readonly today: string;
  readonly date: string;
  readonly codes: string;
  readonly unit: string;
  readonly page: string;
  readonly pageOf: string;
  readonly dateText: (iso: string) => string;
}

const en: CodeBookWords = {
  codeBook: 'Code book',
  level: (number) => `Level ${number}`,
  definition: 'Definition',
  whenToUse: 'When to use',
  whenNot: 'When not',
  example: 'Example',
  aliases: 'Also found as',
  origin: 'Origin',
  origins: { 'a-priori': 'from the frame', open: 'open' },
  quotations: 'Quotations',
  documents: 'Documents',
  about: 'About',
  what: 'What',
  value: 'Value',
  study: 'Study',
  version: 'Version',
  today: 'as it stands',
  date: 'Date',
  codes: 'Codes',
  unit: 'Quotations are passages that carry the code itself, without the codes below it, each counted once; documents are those in which it occurs.',
  page: 'Page',
  pageOf: 'of',
  dateText: (iso) =>
    dateIn(iso, 'January February March April May June July August September October November December'),
};

const nl: CodeBookWords = {
  codeBook: 'Codeboek',
  level: (number) => `Niveau ${number}`,
  definition: 'Definitie',
  whenToUse: 'Wanneer wel',
  whenNot: 'Wanneer niet',
  example: 'Voorbeeld',
  aliases: 'Ook te vinden als',
  origin: 'Herkomst',
  origins: { 'a-priori': 'uit het kader', open: 'open' },
  quotations: 'Citaten',
  documents: 'Documenten',
  about: 'Over',
  what: 'Wat',
  value: 'Waarde',
  study: 'Studie',
  version: 'Versie',
  today: 'zoals het nu is',
  date: 'Datum',
  codes: 'Codes',
  unit: 'Citaten zijn passages met de code zelf, zonder de codes eronder, elk één keer geteld; documenten zijn die waarin de code voorkomt.',
  page: 'Pagina',
  pageOf: 'van',
  dateText: (iso) =>
    dateIn(iso, 'januari februari maart april mei juni juli augustus september oktober november december'),
};

/** The words of an exported code book by language. */
export const codeBookWords = { en, nl } as const;

/** A language that a code book can be exported in. */
export type CodeBookLanguage = keyof typeof codeBookWords;

function dateIn(iso: string, months: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${String(Number(day))} ${months.split(' ')[Number(month) - 1] ?? month} ${year}`;
}
