import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
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

const HEADER = /^---[ \t]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** Quotes within quotes deeper than this are read as one. */
const DEEPEST = 60;

/** Reads CommonMark with tables as paragraphs, list marks and tables; links and emphasis leave their words. */
export function readMarkdown(markdown: string, takesHidden: boolean): MarkdownDocument {
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const header = HEADER.exec(text)?.[0] ?? '';
  const isHeader = /^[\w-]+[ \t]*:/m.test(header);
  const body = isHeader ? text.slice(header.length) : text;
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const writer = new MarkdownFlow(body, takesHidden);
  writer.blocks(tree.children, 0);
  return { blocks: writer.flow.finish(), tally: writer.tally, hadHeader: isHeader };
}

class MarkdownFlow {
  readonly flow = new OfficeFlow();
  readonly tally = emptyTally();
  private lists = 0;
  private mark: { readonly shown: string; readonly list: string } | undefined;

  constructor(
    private readonly source: string,
    private readonly takesHidden: boolean,
  ) {}

  blocks(nodes: readonly RootContent[], depth: number): void {
    for (const node of nodes) this.block(node, depth);
  }

  private block(node: RootContent, depth: number): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return this.lines(node.children, node.type === 'heading');
      case 'blockquote':
        return depth > DEEPEST ? this.verbatim(this.sourceOf(node)) : this.blocks(node.children, depth + 1);
      case 'list':
        return depth > DEEPEST ? this.verbatim(this.sourceOf(node)) : this.list(node, depth);
      case 'table':
        return this.table(node);
      case 'code':
        return this.verbatim(node.value);
      case 'html':
        new HtmlFlow(this.flow, this.tally, this.takesHidden).read(node.value);
        return undefined;
      case 'definition':
        // “[Anna]: hoi” is a link to “hoi” for Markdown, and a turn for whoever wrote it down.
        return /[/.#]/.test(node.url) ? undefined : this.verbatim(this.sourceOf(node));
      default:
        return undefined;
    }
  }

  private lines(nodes: readonly PhrasingContent[], isBold: boolean): void {
    const pieces: Piece[] = [];
    for (const node of nodes) this.phrase(node, isBold, pieces);
    for (const line of linesOf(pieces)) this.paragraph(line);
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

  private sourceOf({ position }: RootContent): string {
    return this.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }

  private list(list: List, depth: number): void {
    this.lists += 1;
    const id = `markdown-${this.lists}`;
    list.children.forEach((item, index) => {
      const shown = list.ordered === true ? `${(list.start ?? 1) + index}.` : '•';
      this.mark = { shown, list: id };
      this.blocks(item.children, depth + 1);
      this.mark = undefined;
    });
  }

  private table(table: Table): void {
    this.flow.openTable();
    for (const row of table.children) {
      this.flow.openRow();
      for (const cell of row.children) {
        this.flow.openCell();
        this.lines(cell.children, false);
        this.flow.close();
      }
      this.flow.close();
    }
    this.flow.close();
  }

  private phrase(node: PhrasingContent, isBold: boolean, pieces: Piece[]): void {
    switch (node.type) {
      case 'text':
        pieces.push({ text: node.value, isBold });
        return undefined;
      case 'inlineCode':
        pieces.push({ text: node.value, isBold });
        return undefined;
      case 'break':
        pieces.push({ text: HARD_BREAK, isBold });
        return undefined;
      case 'image':
      case 'imageReference':
        this.tally.pictures += 1;
        return undefined;
      case 'html':
        if (/^<br\b/i.test(node.value)) pieces.push({ text: HARD_BREAK, isBold });
        return undefined;
      case 'footnoteReference':
        pieces.push({ text: `[${node.label ?? node.identifier}]`, isBold });
        return undefined;
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'link':
      case 'linkReference':
        for (const child of node.children) this.phrase(child, isBold || node.type === 'strong', pieces);
    }
  }
}

/** Words of a paragraph; newlines in them are line ends of the file. */
interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

/** A line end that whoever wrote the paragraph asked for. */
const HARD_BREAK = '\u2028';

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
