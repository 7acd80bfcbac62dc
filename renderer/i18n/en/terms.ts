/**
 * The nouns that somebody may rename to those of the program they come from; these are Codeboom's own.
 * A key with a capital starts a label or sentence. Other words use them by nesting: `$t(terms:quotation_other)`.
 */
export const terms = {
  study: 'study',
  Study: 'Study',
  theStudy: 'the study',
  document_one: 'document',
  document_other: 'documents',
  Document_one: 'Document',
  Document_other: 'Documents',
  quotation_one: 'quotation',
  quotation_other: 'quotations',
  Quotation_one: 'Quotation',
  Quotation_other: 'Quotations',
  quotesView: 'Quotes',
  code_one: 'code',
  code_other: 'codes',
  Code_one: 'Code',
  Code_other: 'Codes',
  codeTree: 'code tree',
  CodeTree: 'Code tree',
  theCodeTree: 'the code tree',
  codeManager: 'Code manager',
  codeGroup_one: 'code group',
  codeGroup_other: 'code groups',
  CodeGroup_one: 'Code group',
  CodeGroup_other: 'Code groups',
  memo_one: 'memo',
  memo_other: 'memos',
  Memo_one: 'Memo',
  Memo_other: 'Memos',
  memoManager: 'Memos',
  comment_one: 'comment',
  comment_other: 'comments',
  Comment_one: 'Comment',
  Comment_other: 'Comments',
  agreement: 'Agreement',
  timesUsed: 'Codings',
} as const;

type Renamed = Readonly<Partial<Record<keyof typeof terms, string>>>;

/** What users of ATLAS.ti call the same things. */
export const atlasTerms: Renamed = {
  study: 'project',
  Study: 'Project',
  theStudy: 'the project',
  quotesView: 'Quotation Manager',
  codeManager: 'Code Manager',
  memoManager: 'Memo Manager',
  agreement: 'Inter-coder Agreement',
  timesUsed: 'Grounded',
};

/** What users of MAXQDA call the same things. */
export const maxqdaTerms: Renamed = {
  study: 'project',
  Study: 'Project',
  theStudy: 'the project',
  quotation_one: 'coded segment',
  quotation_other: 'coded segments',
  Quotation_one: 'Coded segment',
  Quotation_other: 'Coded segments',
  quotesView: 'Retrieved Segments',
  codeTree: 'code system',
  CodeTree: 'Code System',
  theCodeTree: 'the code system',
  codeManager: 'Overview of Codes',
  codeGroup_one: 'code set',
  codeGroup_other: 'code sets',
  CodeGroup_one: 'Code set',
  CodeGroup_other: 'Code sets',
  memoManager: 'Overview of Memos',
  agreement: 'Intercoder Agreement',
  timesUsed: 'Frequency',
};
