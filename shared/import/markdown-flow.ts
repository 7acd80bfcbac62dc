import MarkdownIt from 'markdown-it';
import { HtmlFlow } from './html-flow';
import { OfficeFlow } from './office-flow';
import type { OfficeBlock } from './office-block';
import { emptyTally } from './office-tally';
import type { OfficeTally } from './office-tally';
import { boldHead, readHead } from './speaker-head';

/** Markdown taken apart. */
export interface MarkdownDocument {
  readonly blocks: readonly OfficeBlock[];
  readonly tally: OfficeTally;
  /** A block of settings stood above the text and was left out. */
  readonly hadHeader: boolean;
}

type Token = ReturnType<MarkdownIt['parse']>[number];

const HEADER = /^---[ \t]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** “[Anna]: hoi” is the address of a link for Markdown, and a turn for whoever wrote it; so is a footnote of one word. */
const NO_ADDRESS = /^( {0,3})(?=\[\^|\[[^\]\n]{1,80}\]:[ \t]*[^\s/.#]+[ \t]*$)/gm;
/** Lists and quotes within one another; the parser stops reading soon after. */
export const DEEPEST_MARKDOWN = 40;
/** Levels at which it stops: a list takes two of them, and 100 is its own limit. */
const MOST_LEVELS = 96;
const TOO_DEEP = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${DEEPEST_MARKDOWN + 1}}`,
  'm',
);

const parser = new MarkdownIt({ html: true });
// Addresses are thrown away, whatever they are.
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;

/**
 * Reads CommonMark with tables as paragraphs, list marks and tables; links and emphasis leave their words. Undefined where
 * lists or quotes are nested beyond reason.
 */
export function readMarkdown(markdown: string, takesHidden: boolean): MarkdownDocument | undefined {
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const header = HEADER.exec(text)?.[0] ?? '';
  const isHeader = /^[\w-]+[ \t]*:/m.test(header);
  const body = (isHeader ? text.slice(header.length) : text).replace(NO_ADDRESS, '$1\\');
  if (TOO_DEEP.test(body)) return undefined;
  const tokens = parser.parse(body, {});
  if (tokens.some(({ level }) => level >= MOST_LEVELS)) return undefined;
  const writer = new MarkdownFlow(takesHidden);
  for (const token of tokens) writer.block(token);
  return { blocks: writer.flow.finish(), tally: writer.tally, hadHeader: isHeader };
}

interface OpenList {
  readonly id: string;
  /** Undefined for bullets. */
  next: number | undefined;
}

class MarkdownFlow {
  readonly flow = new OfficeFlow();
  readonly tally = emptyTally();
  private lists = 0;
  private readonly openLists: OpenList[] = [];
  private isHeading = false;
  private mark: { readonly shown: string; readonly list: string } | undefined;

  constructor(private readonly takesHidden: boolean) {}

  block(token: Token): void {
    switch (token.type) {
      case 'heading_open':
      case 'heading_close':
        this.isHeading = token.nesting === 1;
        return;
      case 'inline':
        return this.lines(token.children ?? []);
      case 'code_block':
      case 'fence':
        return this.verbatim(token.content.replace(/\n$/, ''));
      case 'html_block':
        new HtmlFlow(this.flow, this.tally, this.takesHidden).read(token.content);
        return;
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.openList(token);
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.openLists.pop();
        return;
      case 'list_item_open':
        return this.item();
      case 'list_item_close':
        this.mark = undefined;
        return;
      default:
        return this.table(token);
    }
  }

  private table({ type }: Token): void {
    if (type === 'table_open') this.flow.openTable();
    else if (type === 'tr_open') this.flow.openRow();
    else if (type === 'td_open' || type === 'th_open') this.flow.openCell();
    else if (/^(?:table|tr|td|th)_close$/.test(type)) this.flow.close();
  }

  private openList(token: Token): void {
    this.lists += 1;
    const first = Number(token.attrGet('start') ?? 1);
    this.openLists.push({
      id: `markdown-${this.lists}`,
      next: token.type === 'ordered_list_open' ? first : undefined,
    });
  }

  private item(): void {
    const list = this.openLists.at(-1);
    if (list === undefined) return;
    this.mark = { shown: list.next === undefined ? '•' : `${list.next}.`, list: list.id };
    if (list.next !== undefined) list.next += 1;
  }

  private lines(tokens: readonly Token[]): void {
    for (const line of linesOf(this.pieces(tokens))) this.paragraph(line);
  }

  private pieces(tokens: readonly Token[]): readonly Piece[] {
    const pieces: Piece[] = [];
    let strong = 0;
    for (const { type, content } of tokens) {
      if (type === 'strong_open') strong += 1;
      else if (type === 'strong_close') strong -= 1;
      else if (type === 'image') this.tally.pictures += 1;
      else {
        const text = wordsOf(type, content);
        if (text !== '') pieces.push({ text, isBold: this.isHeading || strong > 0 });
      }
    }
    return pieces;
  }

  private paragraph(pieces: readonly Piece[]): void {
    this.flow.openParagraph();
    if (this.mark !== undefined) this.flow.mark(this.mark);
    this.mark = undefined;
    for (const { text, isBold } of pieces) this.flow.add(text, isBold);
    this.flow.close();
  }

  private verbatim(words: string): void {
    for (const text of words.split('\n')) this.paragraph([{ text, isBold: false }]);
  }
}

/** Words of a paragraph; newlines in them are line ends of the file. */
interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

/** A line end that whoever wrote the paragraph asked for. */
const HARD_BREAK = '\u2028';

function wordsOf(type: string, content: string): string {
  if (type === 'softbreak') return '\n';
  if (type === 'hardbreak') return HARD_BREAK;
  if (type === 'html_inline') return /^<br\b/i.test(content) ? HARD_BREAK : '';
  return type === 'text' || type === 'code_inline' ? content : '';
}

/** The lines of a paragraph: a line end of the file is a space, unless the next line begins as a turn does. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  const breaks: string[] = [];
  for (const { text, isBold } of pieces) {
    for (const [part] of text.matchAll(/[\n\u2028]|[^\n\u2028]+/gu)) {
      if (part !== '\n' && part !== HARD_BREAK) lines.at(-1)?.push({ text: part, isBold });
      else {
        breaks.push(part);
        lines.push([]);
      }
    }
  }
  const together: Piece[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = together.at(-1);
    if (last === undefined || breaks[index - 1] === HARD_BREAK || opensTurn(line)) together.push(line);
    else for (const piece of [{ text: ' ', isBold: false }, ...line]) last.push(piece);
  }
  return together;
}

function opensTurn(line: readonly Piece[]): boolean {
  const text = line.map((piece) => piece.text).join('');
  const plain = line.findIndex(({ isBold }) => !isBold);
  const bold = line
    .slice(0, plain < 0 ? line.length : plain)
    .reduce((sum, piece) => sum + piece.text.length, 0);
  return readHead(text) !== undefined || (bold > 0 && boldHead(text, bold) !== undefined);
}
