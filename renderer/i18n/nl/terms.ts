import type { terms as english } from '../en/terms';
import type { WordsLike } from '../words-like';

/** The nouns in Dutch; `theCodeTree` and `theStudy` carry their article, which differs per set. */
export const terms: WordsLike<typeof english> = {
  study: 'studie',
  Study: 'Studie',
  theStudy: 'de studie',
  document_one: 'document',
  document_other: 'documenten',
  Document_one: 'Document',
  Document_other: 'Documenten',
  quotation_one: 'citaat',
  quotation_other: 'citaten',
  Quotation_one: 'Citaat',
  Quotation_other: 'Citaten',
  quotesView: 'Citaten',
  code_one: 'code',
  code_other: 'codes',
  Code_one: 'Code',
  Code_other: 'Codes',
  codeTree: 'codeboom',
  CodeTree: 'Codeboom',
  theCodeTree: 'de codeboom',
  codeManager: 'Codebeheer',
  codeGroup_one: 'codegroep',
  codeGroup_other: 'codegroepen',
  CodeGroup_one: 'Codegroep',
  CodeGroup_other: 'Codegroepen',
  memo_one: 'memo',
  memo_other: 'memo’s',
  Memo_one: 'Memo',
  Memo_other: 'Memo’s',
  memoManager: 'Memo’s',
  comment_one: 'opmerking',
  comment_other: 'opmerkingen',
  Comment_one: 'Opmerking',
  Comment_other: 'Opmerkingen',
  agreement: 'Overeenstemming',
  timesUsed: 'Coderingen',
};

type Renamed = Readonly<Partial<Record<keyof typeof english, string>>>;

/** The same things in the Dutch of users of ATLAS.ti. */
export const atlasTerms: Renamed = {
  study: 'project',
  Study: 'Project',
  theStudy: 'het project',
  quotesView: 'Citaatbeheer',
  codeManager: 'Codebeheer',
  memoManager: 'Memobeheer',
  agreement: 'Intercodeursovereenstemming',
  timesUsed: 'Gegrond',
};

/** The same things in the Dutch of users of MAXQDA. */
export const maxqdaTerms: Renamed = {
  study: 'project',
  Study: 'Project',
  theStudy: 'het project',
  quotation_one: 'gecodeerd segment',
  quotation_other: 'gecodeerde segmenten',
  Quotation_one: 'Gecodeerd segment',
  Quotation_other: 'Gecodeerde segmenten',
  quotesView: 'Opgehaalde segmenten',
  codeTree: 'codesysteem',
  CodeTree: 'Codesysteem',
  theCodeTree: 'het codesysteem',
  codeManager: 'Overzicht van codes',
  codeGroup_one: 'codeset',
  codeGroup_other: 'codesets',
  CodeGroup_one: 'Codeset',
  CodeGroup_other: 'Codesets',
  memoManager: 'Overzicht van memo’s',
  agreement: 'Intercodeursovereenstemming',
  timesUsed: 'Frequentie',
};
