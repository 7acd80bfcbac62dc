import { Parser } from 'htmlparser2';
import { listNumber } from './list-mark';
import type { CountStyle } from './list-mark';
import type { OfficeFlow } from './office-flow';
import type { OfficeTally } from './office-tally';

type Attributes = Readonly<Record<string, string>>;

/** What holds no words, or words that a page does not show. */
const SKIPPED: ReadonlySet<string> = new Set(
  'script style title template noscript iframe object embed svg canvas video audio select datalist map'.split(
    ' ',
  ),
);
const BLOCKS: ReadonlySet<string> = new Set(
  `p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre address section article header footer nav main aside figure
figcaption fieldset legend form details summary hr center caption body html br textarea`.split(/\s+/),
);
const BOLD: ReadonlySet<string> = new Set('b strong h1 h2 h3 h4 h5 h6'.split(' '));
const LIST_STYLES: Readonly<Record<string, CountStyle>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};
/** Tables within tables deeper than this lay out a page; what is in them is read as paragraphs. */
const DEEPEST_TABLE = 12;
/** Elements within elements; only a page made to do harm goes deeper. */
export const DEEPEST_TAG = 10_000;
/** The page is handed over in pieces of this length, so that a harmful one is left early. */
const PIECE = 65_536;

interface OpenTag {
  readonly name: string;
  readonly isSkipped: boolean;
  readonly isBold: boolean;
  readonly isPre: boolean;
  /** Opened a table, row or cell of the flow, which its end closes. */
  readonly isFrame: boolean;
  readonly list?: { readonly id: string; readonly style: CountStyle | 'bullet'; next: number };
  /** Words that its end adds. */
  readonly after: string;
}

/**
 * Walks through HTML and hands its words to a flow: paragraphs, list marks, tables, what is bold. Nothing is run, nothing
 * is fetched: scripts, styles, frames and pictures are passed over, and words that are not shown unless asked for.
 */
export class HtmlFlow {
  private readonly stack: OpenTag[] = [];
  private isOpen = false;
  private isFresh = true;
  private space = false;
  private mark: { readonly shown: string; readonly list: string } | undefined;
  private lists = 0;
  private openTables = 0;
  private readonly openLists: NonNullable<OpenTag['list']>[] = [];
  private deepest = 0;

  constructor(
    private readonly flow: OfficeFlow,
    private readonly tally: OfficeTally,
    private readonly takesHidden: boolean,
  ) {}

  /** Reads a whole page or a piece of one; what it leaves open is closed. False where it is nested beyond reason. */
  read(html: string): boolean {
    const parser = new Parser({
      onopentag: (name, attributes) => this.open(name, attributes),
      onclosetag: (name) => this.close(name),
      ontext: (text) => this.words(text),
    });
    for (let from = 0; from < html.length && this.deepest <= DEEPEST_TAG; from += PIECE) {
      parser.write(html.slice(from, from + PIECE));
    }
    parser.end();
    this.endParagraph();
    return this.deepest <= DEEPEST_TAG;
  }

  private open(name: string, attributes: Attributes): void {
    const parent = this.stack.at(-1);
    const isHidden = isHiddenBy(attributes);
    const wasSkipped = parent?.isSkipped === true;
    if (!wasSkipped && isHidden) this.tally.hidden += 1;
    if (!wasSkipped && name === 'img') this.tally.pictures += 1;
    const isFurniture = name === 'div' && /^(?:header|footer)$/.test(attributes['title'] ?? '');
    if (!wasSkipped && isFurniture) this.tally.pageHeaders += 1;
    const isSkipped =
      wasSkipped ||
      isFurniture ||
      SKIPPED.has(name) ||
      (isHidden && !this.takesHidden) ||
      isBackLink(name, attributes);
    const isReference =
      name === 'a' &&
      /\b(?:footnote-ref|sdfootnoteanc|sdendnoteanc|sdfootnotesym|sdendnotesym)\b/.test(
        attributes['class'] ?? '',
      );
    if (!isSkipped && isReference) this.words('[');
    if (!isSkipped && (BLOCKS.has(name) || isTablePart(name))) this.endParagraph();
    const isFrame = !isSkipped && this.openFrame(name);
    const list = isSkipped ? undefined : this.listOf(name, attributes);
    if (!isSkipped && name === 'li') this.item(attributes);
    this.deepest = Math.max(this.deepest, this.stack.length);
    if (isFrame && name === 'table') this.openTables += 1;
    if (list !== undefined) this.openLists.push(list);
    this.stack.push({
      name,
      isSkipped,
      isBold:
        (parent?.isBold === true && !isTablePart(name) && !isPlainBy(attributes)) ||
        BOLD.has(name) ||
        isBoldBy(attributes),
      isPre: parent?.isPre === true || name === 'pre' || name === 'textarea',
      isFrame,
      ...(list === undefined ? {} : { list }),
      after: !isReference || isSkipped ? '' : /sym\b/.test(attributes['class'] ?? '') ? '] ' : ']',
    });
  }

  private close(name: string): void {
    const tag = this.stack.pop();
    if (tag === undefined || tag.isSkipped) return;
    if (tag.after !== '') this.words(tag.after);
    if (BLOCKS.has(name) || isTablePart(name)) this.endParagraph();
    if (tag.isFrame) this.flow.close();
    if (tag.isFrame && name === 'table') this.openTables -= 1;
    if (tag.list !== undefined) this.openLists.pop();
    if (name === 'li') this.mark = undefined;
  }

  private words(text: string): void {
    const tag = this.stack.at(-1);
    if (tag?.isSkipped === true) return;
    if (tag?.isPre === true) return this.preformatted(text, tag.isBold);
    for (const [piece] of text.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (/^[ \t\n\f\r]/.test(piece)) this.space = true;
      else this.add(piece, tag?.isBold === true);
    }
  }

  private preformatted(text: string, isBold: boolean): void {
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (index > 0) this.endParagraph();
      if (line !== '') this.add(line, isBold);
    }
  }

  private add(words: string, isBold: boolean): void {
    this.beginParagraph();
    if (this.space && !this.isFresh) this.flow.add(' ', isBold);
    this.space = false;
    this.isFresh = false;
    this.flow.add(words, isBold);
  }

  private beginParagraph(): void {
    if (this.isOpen) return;
    this.flow.openParagraph();
    this.isOpen = true;
    this.isFresh = true;
    if (this.mark !== undefined) this.flow.mark(this.mark);
    this.mark = undefined;
  }

  private endParagraph(): void {
    if (this.isOpen) this.flow.close();
    this.isOpen = false;
    this.space = false;
  }

  private openFrame(name: string): boolean {
    if (name === 'table') {
      if (this.openTables >= DEEPEST_TABLE) return false;
      this.flow.openTable();
      return true;
    }
    if (this.openTables === 0 || this.openTables >= DEEPEST_TABLE) return false;
    if (name === 'tr') this.flow.openRow();
    else if (name === 'td' || name === 'th') this.flow.openCell();
    else return false;
    return true;
  }

  private listOf(name: string, attributes: Attributes): OpenTag['list'] {
    if (name !== 'ul' && name !== 'ol') return undefined;
    this.lists += 1;
    const id = `html-${this.lists}`;
    if (name === 'ul') return { id, style: 'bullet', next: 1 };
    return {
      id,
      style: LIST_STYLES[attributes['type'] ?? '1'] ?? 'decimal',
      next: wholeNumber(attributes['start']) ?? 1,
    };
  }

  private item(attributes: Attributes): void {
    const list = this.openLists.at(-1);
    if (list === undefined) return;
    const number = wholeNumber(attributes['value']) ?? list.next;
    list.next = number + 1;
    const shown = list.style === 'bullet' ? '•' : `${listNumber(number, list.style)}.`;
    this.mark = { shown, list: list.id };
  }
}

function isTablePart(name: string): boolean {
  return ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'].includes(name);
}

function isHiddenBy(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '')
  );
}

/** The arrow under a footnote that leads back to its place. */
function isBackLink(name: string, attributes: Attributes): boolean {
  return name === 'a' && /\bfootnote-back(?:ref)?\b/.test(attributes['class'] ?? '');
}

function isBoldBy(attributes: Attributes): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes['style'] ?? '');
}

function isPlainBy(attributes: Attributes): boolean {
  return /font-weight\s*:\s*(?:normal|[1-5]00)/i.test(attributes['style'] ?? '');
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
}
