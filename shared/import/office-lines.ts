import { plainText } from './office-block';
import type { ListMark, OfficeBlock, OfficeCell, OfficeParagraph, OfficeTable } from './office-block';
import { labelOf, speakerTableOf, timeIn } from './office-speaker-table';
import type { SpeakerTable } from './office-speaker-table';
import type { SourceLine } from './read-content';
import { readHead } from './speaker-head';
import { NOBODY } from './speaker-lines';

/** How paragraphs and tables become lines. */
export interface LineOptions {
  readonly marks: boolean;
  /** Read tables of two columns as speaker and words; where left out, those that are likely to be so. */
  readonly speakerTables?: boolean;
  readonly comments: boolean;
}

/** Lines with a count of the ways they were made in. */
export interface OfficeLines {
  readonly lines: readonly SourceLine[];
  /** Paragraphs in lists whose marks can be shown. */
  readonly marked: number;
  /** Of those, in lists that number the turns of a conversation; their marks are never shown. */
  readonly numberedTurns: number;
  /** Tables that can be read as speaker and words, whether they were or not. */
  readonly speakerTables: number;
  /** Tables by the way they were read. */
  readonly readAs: { readonly turns: number; readonly rows: number; readonly cells: number };
  readonly headed: number;
}

/** Longest cell of a table that is shown with a row on each line. */
const MAX_GRID_CELL = 80;

/** Turns blocks into lines: marks before paragraphs, comments after them, tables by their kind. */
export function officeLines(blocks: readonly OfficeBlock[], options: LineOptions): OfficeLines {
  const writer = new LineWriter(options, numberedTurnLists(blocks));
  const lines = writer.lines(blocks);
  return { lines, ...writer.counts };
}

class LineWriter {
  readonly counts = {
    marked: 0,
    numberedTurns: 0,
    speakerTables: 0,
    readAs: { turns: 0, rows: 0, cells: 0 },
    headed: 0,
  };

  constructor(
    private readonly options: LineOptions,
    private readonly turnLists: ReadonlySet<string>,
  ) {}

  lines(blocks: readonly OfficeBlock[]): SourceLine[] {
    const lines: SourceLine[] = [];
    for (const block of blocks) {
      const made = block.kind === 'paragraph' ? [this.line(block)] : this.table(block);
      const after = lines.at(-1)?.speaker;
      for (const line of made) {
        if (line.text.trim() === '') continue;
        lines.push(after === undefined || after === NOBODY ? line : saidByNobody(line));
      }
    }
    return lines;
  }

  private line(paragraph: OfficeParagraph): SourceLine {
    const { text, comments } = paragraph;
    const mark = this.markOf(paragraph);
    const after = this.options.comments ? comments.map((words) => ` [${words}]`).join('') : '';
    if (mark !== '') return { text: `${mark} ${text.trimStart()}${after}` };
    const bold = boldStart(paragraph);
    return { text: text + after, ...(bold === 0 ? {} : { bold }) };
  }

  private markOf({ mark, text }: OfficeParagraph): string {
    if (mark === undefined || text.trim() === '') return '';
    this.counts.marked += 1;
    if (this.turnLists.has(mark.list)) {
      this.counts.numberedTurns += 1;
      return '';
    }
    return this.options.marks ? mark.shown : '';
  }

  private table(table: OfficeTable): SourceLine[] {
    const shape = speakerTableOf(table);
    if (shape !== undefined) this.counts.speakerTables += 1;
    if (shape !== undefined && (this.options.speakerTables ?? shape.likely)) return this.turns(table, shape);
    if (isGrid(table)) {
      this.counts.readAs.rows += 1;
      return table.rows.map((row) => ({ text: row.map((cell) => this.gridCell(cell)).join('\t') }));
    }
    this.counts.readAs.cells += 1;
    return table.rows.flatMap((row) => row.flatMap((cell) => this.lines(cell)));
  }

  private gridCell(cell: OfficeCell): string {
    return this.lines(cell)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join(' ');
  }

  /** A row without a label goes on where the row before it stopped. */
  private turns(table: OfficeTable, { time, speaker, words, headed }: SpeakerTable): SourceLine[] {
    this.counts.readAs.turns += 1;
    if (headed) this.counts.headed += 1;
    const width = Math.max(speaker, words, time ?? 0) + 1;
    let who: string | undefined;
    return table.rows.slice(headed ? 1 : 0).flatMap((row) => {
      if (row.length < width) return row.flatMap((cell) => this.lines(cell));
      const label = labelOf(plainText(row[speaker] ?? []));
      who = label?.label ?? who;
      const at = label?.at ?? (time === undefined ? undefined : timeIn(row[time]));
      const said = this.lines(row[words] ?? []).filter(({ text }) => text.trim() !== '');
      return said.map(({ text }, index) => ({
        text,
        ...(who === undefined ? {} : { speaker: who }),
        ...(at === undefined || index > 0 ? {} : { at }),
      }));
    });
  }
}

/** What follows a table of speakers is not said by the last of them, unless it has a label of its own. */
function saidByNobody(line: SourceLine): SourceLine {
  if (line.speaker !== undefined || readHead(line.text) !== undefined) return line;
  return { text: line.text, speaker: NOBODY };
}

/** The bold start within the first line; none where it ends inside a word, as no label does. */
function boldStart({ text, bold }: OfficeParagraph): number {
  const firstLine = text.indexOf('\n');
  const end = Math.min(bold, firstLine < 0 ? text.length : firstLine);
  return /^[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, end - 1))) ? 0 : end;
}

/** A table of short cells, of which a row fits on one line. */
function isGrid({ rows }: OfficeTable): boolean {
  return (
    rows.some((row) => row.length > 1) &&
    rows.every((row) =>
      row.every((cell) => {
        const text = plainText(cell);
        return (
          text.length <= MAX_GRID_CELL &&
          !text.includes('\n') &&
          cell.every(({ kind }) => kind === 'paragraph')
        );
      }),
    )
  );
}

/** Lists of which most paragraphs begin with a speaker's label: their numbers count turns, and hide the labels. */
function numberedTurnLists(blocks: readonly OfficeBlock[]): ReadonlySet<string> {
  const seen = new Map<string, { all: number; labelled: number }>();
  const look = (list: ListMark['list'], text: string): void => {
    const count = seen.get(list) ?? { all: 0, labelled: 0 };
    seen.set(list, count);
    count.all += 1;
    if (readHead(text)?.form === 'colon') count.labelled += 1;
  };
  const walk = (inside: readonly OfficeBlock[]): void => {
    for (const block of inside) {
      if (block.kind === 'table') block.rows.forEach((row) => row.forEach(walk));
      else if (block.mark !== undefined && block.text.trim() !== '') look(block.mark.list, block.text);
    }
  };
  walk(blocks);
  return new Set([...seen].filter(([, { all, labelled }]) => labelled * 2 > all).map(([list]) => list));
}
