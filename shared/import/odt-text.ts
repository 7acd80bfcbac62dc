import type { SaxesTagNS } from 'saxes';

import { ok } from '../lib/result';
import type { OfficeBlock } from './office-block';
import { plainText } from './office-block';
import { noteMark } from './office-content';
import type { OfficeDocument } from './office-content';
import { OfficeFlow } from './office-flow';
import { emptyTally } from './office-tally';
import type { OfficeTaken, OfficeTally } from './office-tally';
import { OdtLists } from './odt-lists';
import { odfName } from './odt-names';
import { wholeNumber } from './odt-styles';
import type { OdtStyles } from './odt-styles';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { attributeOf, walkXml } from './xml-text';

/** Elements that hold no running text. */
const SKIPPED: ReadonlySet<string> = new Set([
  'text:note-citation',
  'text:ruby-text',
  'text:script',
  'office:change-info',
  'office:forms',
  'office:scripts',
  'svg:title',
  'svg:desc',
  'dc:creator',
  'dc:date',
  'meta:date-string',
  'meta:creator-initials',
  'table:covered-table-cell',
  'text:table-of-content-source',
]);
const EMBEDDED: ReadonlySet<string> = new Set([
  'draw:object',
  'draw:object-ole',
  'draw:plugin',
  'draw:applet',
]);
const HIDDEN: ReadonlySet<string> = new Set(['text:hidden-text', 'text:hidden-paragraph']);
/** Elements that open a block of the flow. */
const OPENED: ReadonlyMap<string, 'openTable' | 'openRow' | 'openCell'> = new Map([
  ['table:table', 'openTable'],
  ['table:table-row', 'openRow'],
  ['table:table-cell', 'openCell'],
]);
/** Elements whose paragraphs are set apart from the text around them. */
const APART: ReadonlySet<string> = new Set(['text:note-body', 'office:annotation', 'text:deletion']);
/** Longest run of spaces that a `text:s` may stand for; no page is wider. */
const MOST_SPACES = 80;

/**
 * Takes paragraphs and tables out of the body of an OpenDocument text, in reading order.
 *
 * Kept: text of links, fields, sections and text boxes (after the paragraph that holds them), tabs, spaces and line
 * breaks, and as chosen notes, comments, tracked changes and hidden text. Left out and counted: see `OfficeTally`.
 */
export function readOdtText(xml: string, styles: OdtStyles, taken: OfficeTaken): Outcome<OfficeDocument> {
  const reader = new OdtReader(styles, taken);
  const walked = walkXml(xml, reader);
  return walked.ok ? reader.document() : walked;
}

interface Flowing {
  readonly depth: number;
  readonly flow: OfficeFlow;
  /** Where spaces just ended: the next ones in the file are the same space. */
  spaced: boolean;
}

interface Opened {
  readonly depth: number;
  readonly bold: boolean;
  readonly isBlock: boolean;
  /** Whether spaces had just ended before it. */
  readonly spaced: boolean;
}

class OdtReader {
  private readonly body: Flowing = { depth: 0, flow: new OfficeFlow(), spaced: true };
  private readonly flows: Flowing[] = [this.body];
  /** What is open in the flows, by depth; `bold` holds inside it. */
  private readonly opened: Opened[] = [];
  private readonly notes: (readonly OfficeBlock[])[] = [];
  private readonly tally: OfficeTally;
  private readonly lists: OdtLists;
  private skipping = 0;
  /** Changes whose words are left out where the text holds them, between a start and an end. */
  private readonly untaken = new Set<string>();
  private readonly leftOut = new Set<string>();
  private readonly deleted = new Map<string, string>();
  private region = '';
  private kind = '';

  constructor(
    private readonly styles: OdtStyles,
    private readonly taken: OfficeTaken,
  ) {
    this.lists = new OdtLists(styles);
    this.tally = { ...emptyTally(), pageHeaders: styles.pageHeaders };
  }

  readonly open = (tag: SaxesTagNS, depth: number): void => {
    if (this.skipping > 0) return;
    const name = odfName(tag);
    if (depth > 1 && name.startsWith('office:') && this.openOffice(name)) return;
    if (this.kind !== 'office:text') return;
    this.count(name, tag);
    if (this.isSkipped(name, tag)) this.skipping = depth;
    else if (APART.has(name)) this.openApart(depth);
    else this.openContent(name, tag, depth);
  };

  readonly close = (tag: SaxesTagNS, depth: number): void => {
    if (this.skipping > 0) {
      if (this.skipping >= depth) this.skipping = 0;
      return;
    }
    const name = odfName(tag);
    const open = this.opened.at(-1);
    if (open?.depth === depth) {
      this.opened.pop();
      if (open.isBlock) this.closeBlock(open);
    }
    if (this.flows.length > 1 && this.top().depth === depth) this.closeApart(name);
    if (name === 'text:list') this.lists.closeList();
    if (name === this.kind) this.kind = `${this.kind} read`;
  };

  readonly text = (text: string): void => {
    if (this.skipping > 0 || this.leftOut.size > 0 || this.kind !== 'office:text') return;
    const top = this.top();
    if (!top.flow.isOpen()) return;
    const shown = text.replace(/[ \t\r\n]+/g, ' ');
    const words = top.spaced && shown.startsWith(' ') ? shown.slice(1) : shown;
    if (words === '') return;
    top.spaced = words.endsWith(' ');
    top.flow.add(words, this.isBold());
  };

  document(): Outcome<OfficeDocument> {
    if (this.kind !== 'office:text read') return refuse('not-odt', describeKind(this.kind));
    return ok({ blocks: this.body.flow.finish(), notes: this.notes, tally: this.tally });
  }

  private top(): Flowing {
    return this.flows.at(-1) ?? this.body;
  }

  private isBold(): boolean {
    return this.opened.at(-1)?.bold ?? false;
  }

  /** The part of the body that tells what kind of document it is; whether the element was one. */
  private openOffice(name: string): boolean {
    if (!/^office:(?:text|spreadsheet|presentation|drawing|chart)$/.test(name) || this.kind !== '')
      return false;
    this.kind = name;
    return true;
  }

  private count(name: string, tag: SaxesTagNS): void {
    if (name === 'text:note') {
      this.tally[attributeOf(tag, 'note-class') === 'endnote' ? 'endnotes' : 'footnotes'] += 1;
    } else if (name === 'office:annotation') this.tally.comments += 1;
    else if (name === 'draw:text-box') this.tally.textBoxes += 1;
    else if (name === 'draw:image') this.tally.pictures += 1;
    else if (EMBEDDED.has(name)) this.tally.embedded += 1;
    else if (name === 'text:placeholder') this.tally.placeholders += 1;
    else if (name === 'text:insertion') this.countChange('insertions', !this.taken.tracked);
    else if (name === 'text:deletion') this.countChange('deletions', this.taken.tracked);
  }

  private countChange(what: 'insertions' | 'deletions', isUntaken: boolean): void {
    this.tally[what] += 1;
    if (isUntaken) this.untaken.add(this.region);
  }

  private isSkipped(name: string, tag: SaxesTagNS): boolean {
    if (SKIPPED.has(name) || EMBEDDED.has(name) || name === 'text:placeholder') return true;
    if (name === 'text:note') return !this.taken.notes;
    if (name === 'office:annotation') return !this.taken.comments;
    if (name === 'text:deletion') return this.taken.tracked;
    if (!this.isHidden(name, tag)) return false;
    this.tally.hidden += 1;
    return !this.taken.hidden;
  }

  private isHidden(name: string, tag: SaxesTagNS): boolean {
    if (HIDDEN.has(name)) return true;
    if (name === 'text:section') return attributeOf(tag, 'display') === 'none';
    const style = attributeOf(tag, 'style-name') ?? '';
    if (name === 'text:span') return this.styles.text(style).hidden === true;
    return (name === 'text:p' || name === 'text:h') && this.styles.paragraph(style).hidden === true;
  }

  private openApart(depth: number): void {
    this.flows.push({ depth, flow: new OfficeFlow(), spaced: true });
  }

  private closeApart(name: string): void {
    const blocks = this.flows.pop()?.flow.finish() ?? [];
    if (name === 'text:note-body') {
      this.notes.push(blocks);
      this.addAtOnce(noteMark(this.notes.length));
    } else if (name === 'office:annotation') this.top().flow.comment(plainText(blocks));
    else {
      const paragraphs = blocks.map((block) =>
        block.kind === 'paragraph' ? block.text : plainText([block]),
      );
      this.deleted.set(this.region, paragraphs.join('\n'));
    }
  }

  private openContent(name: string, tag: SaxesTagNS, depth: number): void {
    if (name === 'text:p' || name === 'text:h') this.openParagraph(name, tag, depth);
    else if (name === 'text:span') {
      const bold = this.styles.text(attributeOf(tag, 'style-name') ?? '').bold ?? this.isBold();
      this.opened.push({ depth, bold, isBlock: false, spaced: false });
    } else if (name.startsWith('text:list')) this.openListPart(name, tag);
    else if (name === 'text:changed-region') {
      this.region = attributeOf(tag, 'id') ?? '';
    } else if (name.startsWith('text:change')) this.change(name, attributeOf(tag, 'change-id') ?? '');
    else if (name === 'text:s') {
      this.addAtOnce(' '.repeat(Math.min(MOST_SPACES, wholeNumber(attributeOf(tag, 'c'), 1))));
    } else if (name === 'text:tab') this.addAtOnce('\t');
    else if (name === 'text:line-break') this.addAtOnce('\n');
    else this.openBlock(name, depth);
  }

  private openBlock(name: string, depth: number): void {
    const opened = OPENED.get(name);
    if (opened === undefined) return;
    this.top().flow[opened]();
    this.opened.push({ depth, bold: false, isBlock: true, spaced: this.top().spaced });
  }

  private openParagraph(name: string, tag: SaxesTagNS, depth: number): void {
    const bold = this.styles.paragraph(attributeOf(tag, 'style-name') ?? '').bold ?? false;
    const top = this.top();
    top.flow.openParagraph();
    this.opened.push({ depth, bold, isBlock: true, spaced: top.spaced });
    // One that goes on in the paragraph before keeps the space it begins with.
    top.spaced = this.leftOut.size === 0;
    const outline = name === 'text:h' && attributeOf(tag, 'is-list-header') !== 'true';
    const mark =
      this.lists.next() ?? (outline ? this.lists.heading(attributeOf(tag, 'outline-level')) : undefined);
    if (mark === 'unknown') this.tally.unmarked += 1;
    else if (mark !== undefined) top.flow.mark(mark);
  }

  private openListPart(name: string, tag: SaxesTagNS): void {
    if (name === 'text:list') {
      this.lists.openList({
        style: attributeOf(tag, 'style-name'),
        id: attributeOf(tag, 'id') ?? '',
        continued: attributeOf(tag, 'continue-list'),
        continues: attributeOf(tag, 'continue-numbering') === 'true',
      });
    } else if (name === 'text:list-item') this.lists.openItem(attributeOf(tag, 'start-value'));
    else this.lists.openHeader();
  }

  /** What was deleted stands in the text, or apart from it and comes back where its place is marked. */
  private change(name: string, id: string): void {
    if (name === 'text:change') this.addAtOnce(this.deleted.get(id) ?? '');
    if (name === 'text:change-start' && this.untaken.has(id)) this.leftOut.add(id);
    if (name === 'text:change-end') this.leftOut.delete(id);
    // A deletion stands once, wherever else the file points to it.
    this.deleted.delete(id);
  }

  private closeBlock({ spaced }: Opened): void {
    const { flow } = this.top();
    if (this.leftOut.size > 0 && flow.isOpen()) flow.runOn();
    flow.close();
    this.top().spaced = spaced;
  }

  private addAtOnce(text: string): void {
    const top = this.top();
    if (this.leftOut.size > 0 || !top.flow.isOpen()) return;
    top.spaced = false;
    top.flow.add(text, this.isBold());
  }
}

function describeKind(kind: string): string {
  if (kind.startsWith('office:spreadsheet')) return 'it is an OpenDocument spreadsheet, not a text document';
  if (kind.startsWith('office:presentation'))
    return 'it is an OpenDocument presentation, not a text document';
  return 'it is not an OpenDocument text';
}
