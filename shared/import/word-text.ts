import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import type { OfficeBlock } from './office-block';
import { noteMark } from './office-content';
import { OfficeFlow } from './office-flow';
import { emptyTally } from './office-tally';
import type { OfficeTaken, OfficeTally } from './office-tally';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import type { WordLists } from './word-numbering';
import {
  ALTERNATIVES,
  CHARACTERS,
  COUNTED,
  DELETED,
  FORMULA,
  INSERTED,
  OPENED,
  SKIPPED,
  WORD_NAMESPACES,
} from './word-names';
import { isOn } from './word-styles';
import type { WordStyles } from './word-styles';
import { symbolOf } from './word-symbols';
import { attributeOf, walkXml } from './xml-text';

/** What is known of a Word document before a part of it is read. */
export interface WordContext {
  readonly taken: OfficeTaken;
  readonly styles: WordStyles;
  readonly lists: WordLists;
  /** Comments by their id; empty where they are left out. */
  readonly comments: ReadonlyMap<string, string>;
}

/** The body of a Word document and what stood besides. */
export interface WordBody {
  readonly blocks: readonly OfficeBlock[];
  /** The notes referred to, by kind and id, in the order of their numbers; empty where they are left out. */
  readonly notes: readonly string[];
  readonly tally: OfficeTally;
}

/** Notes or comments of a part, by their kind and id: `footnote 2`. */
export type WordItems = ReadonlyMap<string, readonly OfficeBlock[]>;

const ITEMS: ReadonlySet<string> = new Set(['footnote', 'endnote', 'comment']);

/**
 * Takes paragraphs and tables out of `word/document.xml`, in reading order.
 *
 * Kept: text of links, fields, content controls and formulas, tabs and line breaks, and as chosen comments, tracked
 * changes and hidden text. Left out and counted: see `OfficeTally`. Of alternative contents only the first is read,
 * so a text box, which Word writes twice, stands once.
 */
export function readWordBody(xml: string, context: WordContext): Outcome<WordBody> {
  const reader = new WordReader(context);
  const walked = walkXml(xml, reader);
  return walked.ok ? reader.body() : walked;
}

/** Takes the notes or comments out of their part; a file without that part has none. */
export function readWordItems(xml: string | undefined, context: WordContext): Outcome<WordItems> {
  const reader = new WordReader(context);
  const walked = walkXml(xml ?? '<none/>', reader);
  return walked.ok ? ok(reader.items) : walked;
}

interface Run {
  readonly depth: number;
  bold: boolean;
}

/** What the properties of the paragraph being read have said so far. */
interface Properties {
  readonly depth: number;
  style: string;
  list?: string;
  level?: number;
  /** The properties of the paragraph mark have begun. */
  inMark: boolean;
}

class WordReader {
  readonly items = new Map<string, readonly OfficeBlock[]>();
  private flow = new OfficeFlow();
  private readonly tally: OfficeTally = emptyTally();
  private readonly noteNumbers = new Map<string, number>();
  private readonly commented = new Set<string>();
  /** Depths of what was opened in the flow, and for paragraphs whether their style is bold. */
  private readonly opened: { readonly depth: number; bold: boolean }[] = [];
  private readonly runs: Run[] = [];
  private properties: Properties | undefined;
  /** Depths; 0 stands for none. */
  private runProperties = 0;
  private skipping = 0;
  private inText = 0;
  /** The content control being opened shows only its prompt. */
  private prompting = false;
  /** For each open alternative, whether a choice was read. */
  private readonly chosen: boolean[] = [];
  private root = '';

  constructor(private readonly context: WordContext) {}

  readonly open = (tag: SaxesTagNS, depth: number): void => {
    if (depth === 1) this.root = WORD_NAMESPACES.has(tag.uri) ? tag.local : `other ${tag.local}`;
    if (this.skipping > 0) return;
    if (tag.uri === ALTERNATIVES) this.openAlternative(tag.local, depth);
    else if (WORD_NAMESPACES.has(tag.uri)) this.openWord(tag, depth);
    else if (tag.uri === FORMULA && tag.local === 't') this.inText = depth;
    else if (tag.local === 'pic' || tag.local === 'imagedata') this.tally.pictures += 1;
  };

  readonly close = (tag: SaxesTagNS, depth: number): void => {
    while ((this.runs.at(-1)?.depth ?? 0) >= depth) this.runs.pop();
    if (this.properties !== undefined && this.properties.depth >= depth)
      this.closeProperties(this.properties);
    if (this.runProperties >= depth) this.runProperties = 0;
    if (this.inText >= depth) this.inText = 0;
    if (this.skipping > 0) {
      if (this.skipping >= depth) this.skipping = 0;
      return;
    }
    if (tag.uri === ALTERNATIVES && tag.local === 'AlternateContent') this.chosen.pop();
    if (this.opened.at(-1)?.depth === depth) {
      this.opened.pop();
      this.flow.close();
    }
    if (depth === 2 && ITEMS.has(tag.local)) this.closeItem(tag);
  };

  readonly text = (text: string): void => {
    // Word shows a line end inside the text of a run as a space.
    if (this.inText > 0 && this.skipping === 0) this.add(text.replace(/[\r\n]+/g, ' '));
  };

  body(): Outcome<WordBody> {
    if (this.root !== 'document') return refuse('zip-not-word', describeRoot(this.root));
    return ok({ blocks: this.flow.finish(), notes: [...this.noteNumbers.keys()], tally: this.tally });
  }

  private add(text: string): void {
    this.flow.add(text, this.runs.at(-1)?.bold ?? false);
  }

  private closeItem(tag: SaxesTagNS): void {
    this.items.set(`${tag.local} ${attributeOf(tag, 'id') ?? ''}`, this.flow.finish());
    this.flow = new OfficeFlow();
    this.opened.length = 0;
  }

  private openAlternative(local: string, depth: number): void {
    if (local === 'AlternateContent') this.chosen.push(false);
    if (local !== 'Choice' && local !== 'Fallback') return;
    if (this.chosen.at(-1) === true) this.skipping = depth;
    else this.chosen.splice(-1, 1, true);
  }

  private openWord(tag: SaxesTagNS, depth: number): void {
    const { local } = tag;
    if (SKIPPED.has(local)) this.skipping = depth;
    else if (this.properties !== undefined) this.openInProperties(tag, this.properties);
    else if (this.runProperties > 0) this.openInRunProperties(tag);
    else this.openContent(tag, depth);
  }

  private openContent(tag: SaxesTagNS, depth: number): void {
    const { local } = tag;
    const counted = COUNTED.get(local);
    if (counted !== undefined) this.tally[counted] += 1;
    const opened = OPENED.get(local);
    if (opened !== undefined) {
      this.flow[opened]();
      this.opened.push({ depth, bold: false });
    } else if (this.isUntaken(local)) this.skipping = depth;
    else if (local === 'pPr') this.properties = { depth, style: '', inMark: false };
    else if (local === 'r') this.runs.push({ depth, bold: this.opened.at(-1)?.bold ?? false });
    else if (local === 'rPr') this.runProperties = depth;
    else if (local === 't' || local === 'delText') this.inText = depth;
    else if (local.startsWith('sdt') || local === 'showingPlcHdr') this.openControl(local, depth);
    else this.openInRun(tag);
  }

  /** What tracked changes take out of the text, in the way that was chosen. */
  private isUntaken(local: string): boolean {
    if (local === 'delText') return this.context.taken.tracked;
    return (this.context.taken.tracked ? DELETED : INSERTED).has(local);
  }

  private openControl(local: string, depth: number): void {
    if (local === 'sdt') this.prompting = false;
    if (local === 'showingPlcHdr') this.prompting = true;
    if (local !== 'sdtContent' || !this.prompting) return;
    this.prompting = false;
    this.tally.placeholders += 1;
    this.skipping = depth;
  }

  private openInRun(tag: SaxesTagNS): void {
    if (this.runs.length === 0) return;
    const { local } = tag;
    const character = CHARACTERS.get(local);
    if (character !== undefined) this.add(character);
    else if (local === 'sym') this.addSymbol(attributeOf(tag, 'char'));
    else if (local === 'commentReference') this.addComment(attributeOf(tag, 'id') ?? '');
    else if (local === 'footnoteReference' || local === 'endnoteReference') this.addNote(tag);
  }

  private addSymbol(code: string | undefined): void {
    const symbol = symbolOf(code);
    if (symbol === undefined) this.tally.unknownSymbols += 1;
    this.add(symbol ?? '\uFFFD');
  }

  /** A comment stands once, however often it is pointed to. */
  private addComment(id: string): void {
    if (this.commented.has(id)) return;
    this.commented.add(id);
    this.flow.comment(this.context.comments.get(`comment ${id}`) ?? '');
  }

  private addNote(tag: SaxesTagNS): void {
    if (!this.context.taken.notes) return;
    const key = `${tag.local.replace('Reference', '')} ${attributeOf(tag, 'id') ?? ''}`;
    const number = this.noteNumbers.get(key) ?? this.noteNumbers.size + 1;
    this.noteNumbers.set(key, number);
    this.add(noteMark(number));
  }

  /** Paragraph properties matter for lists, bold styles, page headers and a paragraph mark that was changed. */
  private openInProperties(tag: SaxesTagNS, properties: Properties): void {
    const { local } = tag;
    const value = attributeOf(tag, 'val') ?? '';
    if (local === 'pStyle') properties.style = value;
    if (local === 'numId') properties.list = value;
    if (local === 'ilvl' && /^\d$/.test(value)) properties.level = Number(value);
    if (local === 'headerReference' || local === 'footerReference') this.tally.pageHeaders += 1;
    if (local === 'rPr') properties.inMark = true;
    if (!properties.inMark) return;
    if (DELETED.has(local)) this.tally.deletions += 1;
    if ((this.context.taken.tracked ? DELETED : INSERTED).has(local)) this.flow.runOn();
  }

  private closeProperties({ style, list, level }: Properties): void {
    this.properties = undefined;
    const said = this.context.styles(style);
    const paragraph = this.opened.at(-1);
    if (paragraph !== undefined) paragraph.bold = said.bold ?? false;
    const id = list ?? said.list ?? '0';
    if (id === '0') return;
    const mark = this.context.lists.next(id, level ?? (list === undefined ? said.level : 0), style);
    if (mark === 'unknown') this.tally.unmarked += 1;
    else if (mark !== undefined) this.flow.mark(mark);
  }

  private openInRunProperties(tag: SaxesTagNS): void {
    const run = this.runs.at(-1);
    if (run === undefined) return;
    if (tag.local === 'b') run.bold = isOn(tag);
    if (tag.local === 'vanish' && isOn(tag)) this.hide(run);
    if (tag.local !== 'rStyle') return;
    const said = this.context.styles(attributeOf(tag, 'val') ?? '');
    run.bold = said.bold ?? run.bold;
    if (said.hidden === true) this.hide(run);
  }

  private hide(run: Run): void {
    this.tally.hidden += 1;
    if (!this.context.taken.hidden) this.skipping = run.depth;
  }
}

function describeRoot(root: string): string {
  if (root === 'other workbook') return 'it is an Excel workbook, not a Word document';
  if (root === 'other presentation') return 'it is a PowerPoint presentation, not a Word document';
  return 'it is a zip file, but not a Word document';
}
