import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { paragraphStack } from './word-paragraphs';
import type { ParagraphStack } from './word-paragraphs';
import { symbolOf } from './word-symbols';
import { emptyTally } from './word-tally';
import type { WordTally } from './word-tally';
import { attributeOf, walkXml } from './xml-text';

/** The words of a Word document's main part, one paragraph per line, and what stood besides. */
export interface WordText {
  readonly text: string;
  readonly tally: WordTally;
}

const WORD_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const FORMULA = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/** Elements whose content is no running text: deletions, field codes, the phonetic line over a word. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
]);

/** Elements that are one character; `sym` is looked up. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00AD'],
]);

/** Elements that are only counted. */
const COUNTED: ReadonlyMap<string, keyof WordTally> = new Map([
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'endnotes'],
  ['commentReference', 'comments'],
  ['ins', 'insertions'],
  ['tbl', 'tables'],
  ['altChunk', 'embedded'],
  ['object', 'embedded'],
  ['txbxContent', 'textBoxes'],
  ['headerReference', 'pageHeaders'],
  ['footerReference', 'pageHeaders'],
]);

/**
 * Takes the words and paragraph marks out of `word/document.xml`, in reading order.
 *
 * Kept: text of links, fields, content controls, tables (cell by cell) and formulas, tracked insertions, tabs
 * and line breaks. Left out and counted: see `WordTally`. Of alternative contents only the first is read, so
 * a text box, which Word writes twice, stands once.
 */
export function readWordText(xml: string): Outcome<WordText> {
  const reader = new WordReader();
  const walked = walkXml(xml, {
    open: (tag, depth) => reader.open(tag, depth),
    close: (tag, depth) => reader.close(tag, depth),
    text: (text) => reader.text(text),
  });
  return walked.ok ? reader.result() : walked;
}

class WordReader {
  private readonly paragraphs: ParagraphStack = paragraphStack();
  private readonly tally: WordTally = emptyTally();
  /** Depths of the open runs and paragraph properties; 0 stands for none. */
  private readonly runs: number[] = [];
  private properties = 0;
  private runProperties = 0;
  private skipping = 0;
  private inText = 0;
  /** For each open alternative, whether a choice was read. */
  private readonly chosen: boolean[] = [];
  private root = '';

  open(tag: SaxesTagNS, depth: number): void {
    if (depth === 1) this.root = WORD_NAMESPACES.has(tag.uri) ? tag.local : `other ${tag.local}`;
    if (this.skipping > 0) return;
    if (tag.uri === ALTERNATIVES) this.openAlternative(tag.local, depth);
    else if (WORD_NAMESPACES.has(tag.uri)) this.openWord(tag, depth);
    else if (tag.uri === FORMULA && tag.local === 't') this.inText = depth;
    else if (tag.local === 'pic' || tag.local === 'imagedata') this.tally.pictures += 1;
  }

  close(tag: SaxesTagNS, depth: number): void {
    while ((this.runs.at(-1) ?? 0) >= depth) this.runs.pop();
    if (this.properties >= depth) this.properties = 0;
    if (this.runProperties >= depth) this.runProperties = 0;
    if (this.inText >= depth) this.inText = 0;
    if (this.skipping > 0) {
      if (this.skipping >= depth) this.skipping = 0;
      return;
    }
    if (tag.uri === ALTERNATIVES && tag.local === 'AlternateContent') this.chosen.pop();
    if (tag.local === 'p' && WORD_NAMESPACES.has(tag.uri)) this.paragraphs.close();
  }

  text(text: string): void {
    // Word shows a line end inside the text of a run as a space.
    if (this.inText > 0 && this.skipping === 0) this.paragraphs.add(text.replace(/[\r\n]+/g, ' '));
  }

  result(): Outcome<WordText> {
    if (this.root !== 'document') return refuse('zip-not-word', describeRoot(this.root));
    return ok({ text: this.paragraphs.text(), tally: this.tally });
  }

  private openAlternative(local: string, depth: number): void {
    if (local === 'AlternateContent') this.chosen.push(false);
    if (local !== 'Choice' && local !== 'Fallback') return;
    if (this.chosen.at(-1) === true) this.skipping = depth;
    else this.chosen.splice(-1, 1, true);
  }

  private openWord(tag: SaxesTagNS, depth: number): void {
    const { local } = tag;
    if (this.properties > 0) return this.openInProperties(tag);
    if (this.runProperties > 0) return this.openInRunProperties(tag);
    const counted = COUNTED.get(local);
    if (counted !== undefined) this.tally[counted] += 1;
    if (local === 'del' || local === 'moveFrom') this.tally.deletions += 1;
    if (SKIPPED.has(local)) this.skipping = depth;
    else if (local === 'p') this.paragraphs.open();
    else if (local === 'pPr') this.properties = depth;
    else if (local === 'r') this.runs.push(depth);
    else if (local === 'rPr') this.runProperties = depth;
    else if (local === 't') this.inText = depth;
    else this.openCharacter(tag);
  }

  private openCharacter(tag: SaxesTagNS): void {
    if (this.runs.length === 0) return;
    const character = CHARACTERS.get(tag.local);
    if (character !== undefined) return this.paragraphs.add(character);
    if (tag.local !== 'sym') return;
    const symbol = symbolOf(attributeOf(tag, 'char'));
    if (symbol === undefined) this.tally.unknownSymbols += 1;
    this.paragraphs.add(symbol ?? '\uFFFD');
  }

  /** Paragraph properties matter only for list numbers, page headers and a deleted paragraph mark. */
  private openInProperties(tag: SaxesTagNS): void {
    if (tag.local === 'numPr') this.tally.numbered += 1;
    if (tag.local === 'headerReference' || tag.local === 'footerReference') this.tally.pageHeaders += 1;
    if (tag.local !== 'del' && tag.local !== 'moveFrom') return;
    this.tally.deletions += 1;
    this.paragraphs.runOn();
  }

  private openInRunProperties(tag: SaxesTagNS): void {
    const off = ['0', 'false', 'off'].includes(attributeOf(tag, 'val') ?? '');
    const run = this.runs.at(-1);
    if (tag.local !== 'vanish' || off || run === undefined) return;
    this.tally.hidden += 1;
    this.skipping = run;
  }
}

function describeRoot(root: string): string {
  if (root === 'other workbook') return 'it is an Excel workbook, not a Word document';
  if (root === 'other presentation') return 'it is a PowerPoint presentation, not a Word document';
  return 'it is a zip file, but not a Word document';
}
