import type { OfficeTally } from './office-tally';

/** Namespaces of Word's own elements: transitional and strict. */
export const WORD_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
/** Contents of which a program reads the first that it knows. */
export const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Formulas. */
export const FORMULA = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/** Elements whose content is no running text: field codes, the phonetic line over a word, properties that were. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'instrText',
  'delInstrText',
  'rt',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'sectPrChange',
]);
/** Elements around what a tracked change took out. */
export const DELETED: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** Elements around what a tracked change put in. */
export const INSERTED: ReadonlySet<string> = new Set(['ins', 'moveTo']);

/** Elements that are one character; `sym` is looked up. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00AD'],
]);

/** Elements that are only counted. */
export const COUNTED: ReadonlyMap<string, keyof OfficeTally> = new Map([
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'endnotes'],
  ['commentReference', 'comments'],
  ['del', 'deletions'],
  ['moveFrom', 'deletions'],
  ['ins', 'insertions'],
  ['altChunk', 'embedded'],
  ['object', 'embedded'],
  ['txbxContent', 'textBoxes'],
  ['headerReference', 'pageHeaders'],
  ['footerReference', 'pageHeaders'],
]);

/** Elements that hold others of their kind in a flow of blocks. */
export const OPENED: ReadonlyMap<string, 'openParagraph' | 'openTable' | 'openRow' | 'openCell'> = new Map([
  ['p', 'openParagraph'],
  ['tbl', 'openTable'],
  ['tr', 'openRow'],
  ['tc', 'openCell'],
]);
