import type { ListMark, OfficeBlock, OfficeCell, OfficeParagraph } from './office-block';

interface Building {
  readonly pieces: string[];
  length: number;
  bold: number;
  /** Words that are not bold were added, so the bold start is over. */
  plain: boolean;
  mark?: ListMark;
  readonly comments: string[];
  /** Its paragraph mark is not there: the next paragraph goes on here. */
  runsOn: boolean;
}

/** A place where paragraphs and tables stand: the body, a cell, the text boxes anchored in a paragraph. */
interface Place {
  readonly blocks: OfficeBlock[];
  /** A paragraph that waits for the one that continues it. */
  joining: Building | undefined;
}

type Frame =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'paragraph'; readonly building: Building; readonly place: Place }
  | { readonly kind: 'table'; readonly rows: OfficeCell[][] }
  | { readonly kind: 'row'; readonly cells: OfficeCell[] };

/**
 * Collects paragraphs and tables while a file is walked through; each `open` needs its `close`.
 *
 * What opens inside a paragraph (a text box) follows that paragraph. Words outside any paragraph, which only a
 * damaged file has, go on in the next one.
 */
export class OfficeFlow {
  private readonly body: Place = emptyPlace();
  private readonly frames: Frame[] = [{ kind: 'place', place: this.body }];

  openParagraph(): void {
    this.frames.push({ kind: 'paragraph', building: emptyBuilding(), place: emptyPlace() });
  }

  openTable(): void {
    this.frames.push({ kind: 'table', rows: [] });
  }

  openRow(): void {
    this.frames.push({ kind: 'row', cells: [] });
  }

  openCell(): void {
    this.frames.push({ kind: 'place', place: emptyPlace() });
  }

  /** Closes whatever was opened last. */
  close(): void {
    if (this.frames.length === 1) return;
    const frame = this.frames.pop();
    if (frame === undefined) return;
    if (frame.kind === 'paragraph') this.settleParagraph(frame.building, frame.place);
    else if (frame.kind === 'table') settle(this.place(), { kind: 'table', rows: frame.rows });
    else this.settleInside(frame);
  }

  /** Adds words to the innermost paragraph. */
  add(text: string, bold = false): void {
    const building = this.building();
    building.pieces.push(text);
    if (bold && !building.plain) building.bold = building.length + text.length;
    else if (!building.plain && /\S/.test(text)) building.plain = true;
    building.length += text.length;
  }

  mark(mark: ListMark): void {
    this.building().mark = mark;
  }

  comment(words: string): void {
    if (words.trim() !== '') this.building().comments.push(words.trim());
  }

  runOn(): void {
    this.building().runsOn = true;
  }

  /** Whether words would go to a paragraph that was opened last. */
  isOpen(): boolean {
    return this.frames.at(-1)?.kind === 'paragraph';
  }

  /** Everything collected; what is still open is closed. */
  finish(): readonly OfficeBlock[] {
    while (this.frames.length > 1) this.close();
    flush(this.body);
    return this.body.blocks;
  }

  private settleParagraph(building: Building, boxes: Place): void {
    const place = this.place();
    const whole = place.joining === undefined ? building : joined(place.joining, building);
    place.joining = building.runsOn ? whole : undefined;
    if (!building.runsOn) place.blocks.push(paragraphOf(whole));
    flush(boxes);
    for (const block of boxes.blocks) place.blocks.push(block);
  }

  /** A cell goes to its row and a row to its table; outside one, what it holds goes to the place around it. */
  private settleInside(frame: Exclude<Frame, { kind: 'paragraph' } | { kind: 'table' }>): void {
    const parent = this.frames.at(-1);
    if (frame.kind === 'row') {
      if (parent?.kind === 'table') parent.rows.push(frame.cells);
      else for (const block of frame.cells.flat()) settle(this.place(), block);
      return;
    }
    flush(frame.place);
    if (parent?.kind === 'row') parent.cells.push(frame.place.blocks);
    else for (const block of frame.place.blocks) settle(this.place(), block);
  }

  private place(): Place {
    for (let index = this.frames.length - 1; index >= 0; index -= 1) {
      const frame = this.frames[index];
      if (frame?.kind === 'place' || frame?.kind === 'paragraph') return frame.place;
    }
    return this.body;
  }

  private building(): Building {
    const top = this.frames.at(-1);
    if (top?.kind === 'paragraph') return top.building;
    const place = this.place();
    place.joining ??= emptyBuilding();
    return place.joining;
  }
}

function emptyPlace(): Place {
  return { blocks: [], joining: undefined };
}

function emptyBuilding(): Building {
  return { pieces: [], length: 0, bold: 0, plain: false, comments: [], runsOn: false };
}

function settle(place: Place, block: OfficeBlock): void {
  flush(place);
  place.blocks.push(block);
}

function flush(place: Place): void {
  if (place.joining === undefined) return;
  place.blocks.push(paragraphOf(place.joining));
  place.joining = undefined;
}

/** One paragraph of two whose mark between them is gone; the second is emptied into the first. */
function joined(first: Building, second: Building): Building {
  if (!first.plain && first.bold === first.length && second.bold > 0) {
    first.bold += second.bold;
  }
  first.plain ||= second.plain;
  for (const piece of second.pieces) first.pieces.push(piece);
  first.comments.push(...second.comments);
  first.length += second.length;
  if (first.mark === undefined && second.mark !== undefined) first.mark = second.mark;
  return first;
}

function paragraphOf(building: Building): OfficeParagraph {
  const { pieces, bold, mark, comments } = building;
  const text = pieces.join('');
  return {
    kind: 'paragraph',
    text,
    bold: text.slice(0, bold).trim() === '' ? 0 : bold,
    ...(mark === undefined ? {} : { mark }),
    comments,
  };
}
