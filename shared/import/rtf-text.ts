import { ok } from '../lib/result';
import type { OfficeBlock } from './office-block';
import { plainText } from './office-block';
import { noteMark } from './office-content';
import type { OfficeDocument } from './office-content';
import { OfficeFlow } from './office-flow';
import { emptyTally } from './office-tally';
import type { OfficeTaken } from './office-tally';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { RtfFonts } from './rtf-fonts';
import { RtfTables } from './rtf-tables';
import { walkRtf } from './rtf-tokens';
import { RTF_CHARACTERS, RTF_COUNTED, RTF_OPTIONAL, RTF_SKIPPED } from './rtf-words';
import type { TextCodecs } from './text-codecs';
import { symbolOf } from './word-symbols';
import { damaged } from './zip-directory';

/** Groups within groups; word processors stay below a hundred. */
const DEEPEST = 1_000;
/** Tables within cells. */
const DEEPEST_TABLE = 16;
/** Most letters that may stand in for one that old programs do not know. */
const MOST_FALLBACK = 16;

/** What holds until the group ends that it was said in. */
interface Group {
  place: 'text' | 'fonts' | 'mark';
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  /** The same words follow in letters that more programs know, or stand in them here. */
  doubled: boolean;
  font: number;
  fallback: number;
  inTable: boolean;
  tableLevel: number;
  list: number;
  heading: boolean;
}

/** Words that stand apart from those around them: the body, a note, a comment, a text box. */
interface Story {
  readonly kind: 'body' | 'note' | 'comment' | 'box';
  /** Number of groups around it. */
  readonly depth: number;
  readonly flow: OfficeFlow;
  readonly tables: RtfTables;
  open: boolean;
  /** A row was described and has not ended, whatever its paragraphs say. */
  inRow: boolean;
  mark: string | undefined;
}

/**
 * Takes paragraphs and tables out of an RTF file, in reading order.
 *
 * Kept: text in the code page of its font, Unicode letters without their stand-ins, results of fields, list marks,
 * tabs, line breaks and signs, text boxes after the paragraph that holds them, and as chosen notes, comments,
 * tracked changes and hidden text. Groups that the file marks as optional and that are not known are passed over.
 */
export function readRtfText(
  bytes: Uint8Array,
  codecs: TextCodecs,
  taken: OfficeTaken,
): Outcome<OfficeDocument> {
  const reader = new RtfReader(codecs, taken);
  const start = bytes.indexOf(0x7b);
  const end = walkRtf(bytes, Math.max(0, start), reader);
  return reader.document(bytes.subarray(end).some((byte) => byte > 0x20));
}

class RtfReader {
  private readonly fonts: RtfFonts;
  private readonly tally = emptyTally();
  private readonly notes: (readonly OfficeBlock[])[] = [];
  private readonly body = story('body', 0, new OfficeFlow());
  private readonly stories: Story[] = [this.body];
  private readonly groups: Group[] = [];
  private group: Group = plainGroup();
  private tooDeep = false;
  private over = false;
  /** Depth of the group being passed over; 0 stands for none. */
  private skipping = 0;
  private skippingNote = false;
  private optional = false;
  /** Nothing of the group was read yet: only there a word may say what kind of group it is. */
  private fresh = false;
  private fallback = 0;
  private defaultFont = 0;
  /** Bytes that are not letters yet. */
  private pending = new Uint8Array(256);
  private pendingLength = 0;
  private mark = '';
  private isRtf = false;
  /** The last groups whose words were counted as hidden, deleted or inserted. */
  private counted: Partial<Record<'hidden' | 'deletions' | 'insertions', Group>> = {};

  constructor(
    codecs: TextCodecs,
    private readonly taken: OfficeTaken,
  ) {
    this.fonts = new RtfFonts(codecs);
  }

  readonly isOver = (): boolean => this.over;

  readonly open = (): void => {
    this.flush();
    this.fallback = 0;
    this.optional = false;
    this.fresh = true;
    this.groups.push(this.group);
    if (this.groups.length > DEEPEST) {
      this.tooDeep = true;
      this.over = true;
    }
    if (this.skipping === 0) this.group = { ...this.group };
  };

  readonly close = (): void => {
    this.flush();
    this.fallback = 0;
    this.optional = false;
    this.fresh = false;
    const depth = this.groups.length;
    if (this.skipping === depth) this.skipping = 0;
    else if (this.skipping === 0) this.closeGroup(depth);
    this.group = this.groups.pop() ?? this.group;
    if (this.groups.length === 0) this.over = true;
  };

  readonly byte = (byte: number): void => {
    if (this.skipping > 0) return;
    if (this.fallback > 0) {
      this.fallback -= 1;
      return;
    }
    this.optional = false;
    this.fresh = false;
    if (this.group.place === 'fonts') return this.fonts.name(byte);
    if (this.pendingLength === this.pending.length) {
      const larger = new Uint8Array(this.pending.length * 2);
      larger.set(this.pending);
      this.pending = larger;
    }
    this.pending[this.pendingLength] = byte;
    this.pendingLength += 1;
  };

  readonly control = (word: string, parameter: number | undefined): void => {
    if (this.skipping > 0) {
      if (this.skippingNote && word === 'ftnalt') this.recountNote();
      return;
    }
    const character = RTF_CHARACTERS.get(word);
    if (this.fallback > 0 && character !== undefined) {
      this.fallback -= 1;
      return;
    }
    this.fallback = 0;
    this.flush();
    if (word === '*') {
      this.optional = this.fresh;
      return;
    }
    if (this.optional && !RTF_OPTIONAL.has(word)) this.skip();
    else if (character !== undefined) this.add(character);
    else if (this.group.place === 'fonts') this.fonts.define(word, parameter ?? 0);
    else this.act(word, parameter);
    this.optional = false;
    this.fresh = false;
  };

  document(goesOn: boolean): Outcome<OfficeDocument> {
    if (this.tooDeep) {
      return refuse('rtf-too-deep', `it is nested more than ${DEEPEST.toLocaleString('en')} levels deep`);
    }
    if (!this.isRtf) return refuse('not-rtf', 'it is not an RTF document');
    if (this.groups.length > 0) return damaged();
    this.endParagraph(this.body, false);
    const remarks = [
      ...[...this.fonts.unknown].map(
        (page) => `Code page ${page} is not known: its letters were read as Western European ones.`,
      ),
      ...(goesOn ? ['What stands after the end of the document was left out.'] : []),
    ];
    return ok({ blocks: this.body.flow.finish(), notes: this.notes, tally: this.tally, remarks });
  }

  private story(): Story {
    return this.stories.at(-1) ?? this.body;
  }

  private skip(): void {
    this.skipping = this.groups.length;
    this.skippingNote = false;
  }

  private act(word: string, parameter: number | undefined): void {
    if (this.fresh && this.actOnGroup(word)) return;
    if (this.actOnFormat(word, parameter) || this.actOnParagraph(word, parameter)) return;
    if (word === 'rtf') this.isRtf = this.groups.length === 1 || this.isRtf;
    else if (word === 'deff') this.setDefaultFont(parameter ?? 0);
    else if (word === 'ansicpg') this.fonts.codePage = parameter ?? 1252;
    else if (word === 'mac') this.fonts.codePage = 10000;
    else if (word === 'pc') this.fonts.codePage = 437;
    else if (word === 'pca') this.fonts.codePage = 850;
    else if (word === 'ftnalt' && this.story().kind === 'note') this.recountNote();
  }

  /** What kind of group it is that begins; whether the word was about that. */
  private actOnGroup(word: string): boolean {
    const counted = RTF_COUNTED.get(word);
    if (counted !== undefined) this.tally[counted] += 1;
    if (counted !== undefined || RTF_SKIPPED.has(word) || /^m\w+Pr$/.test(word)) this.skip();
    else if (word === 'fonttbl') this.group.place = 'fonts';
    else if (word === 'listtext' || word === 'pntext') this.openMark();
    else if (word === 'upr') this.group.doubled = true;
    else if (word === 'ud') this.group.doubled = false;
    else if (word === 'footnote') this.openNote();
    else if (word === 'annotation') this.openComment();
    else if (word === 'shptxt' || word === 'dptxbxtext') this.openBox();
    else return false;
    return true;
  }

  /** How the words that follow look; whether the word was about that. */
  private actOnFormat(word: string, parameter: number | undefined): boolean {
    const { group } = this;
    const on = parameter !== 0;
    if (word === 'b') group.bold = on;
    else if (word === 'v') group.hidden = on;
    else if (word === 'deleted') group.deleted = on;
    else if (word === 'revised') group.inserted = on;
    else if (word === 'f') group.font = parameter ?? 0;
    else if (word === 'uc') group.fallback = Math.min(MOST_FALLBACK, Math.max(0, parameter ?? 1));
    else if (word === 'u') this.addUnicode(parameter ?? 0);
    else if (word === 'plain') this.makePlain(group);
    else return false;
    return true;
  }

  private makePlain(group: Group): void {
    group.bold = false;
    group.hidden = false;
    group.deleted = false;
    group.inserted = false;
    group.font = this.defaultFont;
  }

  private actOnParagraph(word: string, parameter: number | undefined): boolean {
    const { group } = this;
    const level = Math.max(2, Math.min(DEEPEST_TABLE, group.tableLevel));
    if (word === 'par' || word === 'sect') this.endParagraph(this.story(), true);
    else if (word === 'pard') {
      group.inTable = false;
      group.tableLevel = 0;
      group.list = 0;
      group.heading = false;
    } else if (word === 'outlinelevel') group.heading = true;
    else if (word === 'intbl') group.inTable = true;
    else if (word === 'itap') group.tableLevel = Math.min(DEEPEST_TABLE, Math.max(0, parameter ?? 0));
    else if (word === 'ls') group.list = parameter ?? 0;
    else if (word === 'trowd') this.story().inRow = true;
    else if (word === 'cell') this.endCell(1);
    else if (word === 'nestcell') this.endCell(level);
    else if (word === 'row') this.endRow(1);
    else if (word === 'nestrow') this.endRow(level);
    else return false;
    return true;
  }

  private setDefaultFont(font: number): void {
    this.defaultFont = font;
    this.group.font = font;
  }

  private openMark(): void {
    this.group.place = 'mark';
    this.mark = '';
  }

  private openNote(): void {
    this.tally.footnotes += 1;
    if (this.taken.notes) return this.openStory('note', new OfficeFlow());
    this.skip();
    this.skippingNote = true;
  }

  /** What was counted as a footnote says that it stands at the end. */
  private recountNote(): void {
    this.tally.footnotes -= 1;
    this.tally.endnotes += 1;
    this.skippingNote = false;
  }

  private openComment(): void {
    this.tally.comments += 1;
    if (this.taken.comments) this.openStory('comment', new OfficeFlow());
    else this.skip();
  }

  private openBox(): void {
    this.tally.textBoxes += 1;
    const { flow } = this.beginParagraph();
    this.openStory('box', flow);
  }

  private openStory(kind: Story['kind'], flow: OfficeFlow): void {
    this.stories.push(story(kind, this.groups.length, flow));
    const { font, fallback } = this.group;
    this.group = { ...plainGroup(), font, fallback };
  }

  private closeGroup(depth: number): void {
    if (this.group.place === 'mark' && this.groups[depth - 1]?.place !== 'mark')
      this.story().mark = this.mark;
    const ended = this.story();
    if (ended.kind === 'body' || ended.depth !== depth) return;
    this.endParagraph(ended, false);
    ended.tables.enter(0);
    this.stories.pop();
    // What follows belongs to the group around the story.
    this.group = this.groups[depth - 1] ?? this.group;
    if (ended.kind === 'note') {
      this.notes.push(ended.flow.finish());
      this.add(noteMark(this.notes.length));
    } else if (ended.kind === 'comment') {
      this.beginParagraph().flow.comment(plainText(ended.flow.finish()));
    }
  }

  private level(): number {
    const { inTable, tableLevel } = this.group;
    return Math.max(tableLevel, inTable || this.story().inRow ? 1 : 0);
  }

  private beginParagraph(): Story {
    const current = this.story();
    if (!current.open) {
      current.tables.enter(this.level());
      current.flow.openParagraph();
      current.open = true;
    }
    return current;
  }

  /** @param always whether an end of a paragraph was written, which makes one of no words too */
  private endParagraph(ended: Story, always: boolean): void {
    if (always) this.beginParagraph();
    if (!ended.open) return;
    const { deleted, inserted, list, heading } = this.group;
    if (ended.mark !== undefined && ended.mark.trim() !== '') {
      ended.flow.mark({ shown: ended.mark.trim(), list: `${list}` });
    } else if (list > 0 && !heading) this.tally.unmarked += 1;
    ended.mark = undefined;
    if (always && (this.taken.tracked ? deleted : inserted)) ended.flow.runOn();
    ended.flow.close();
    ended.open = false;
  }

  private endCell(level: number): void {
    const current = this.story();
    this.endParagraph(current, false);
    current.tables.endCell(level);
  }

  private endRow(level: number): void {
    const current = this.story();
    this.endParagraph(current, false);
    current.tables.endRow(level);
    if (level === 1) current.inRow = false;
  }

  private addUnicode(parameter: number): void {
    const code = parameter < 0 ? parameter + 0x10000 : parameter;
    if (code < 0 || code > 0x10ffff) return;
    if (code >= 0xe000 && code <= 0xf8ff) this.add(symbolOf(code.toString(16)) ?? '\uFFFD');
    // Half of a pair may come alone: the other half is the next \u.
    else this.add(code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code));
    this.fallback = this.group.fallback;
  }

  private flush(): void {
    if (this.pendingLength === 0) return;
    const bytes = this.pending.subarray(0, this.pendingLength);
    this.pendingLength = 0;
    this.add(this.fonts.decode(bytes, this.group.font));
  }

  private add(text: string): void {
    const { group } = this;
    if (group.place === 'fonts' || group.doubled || this.isUntaken()) return;
    for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
      this.tally.unknownSymbols += 1;
    }
    if (group.place === 'mark') {
      if (this.mark.length < 64) this.mark += text;
    } else this.beginParagraph().flow.add(text, group.bold);
  }

  /** Counts hidden and changed words by the group they stand in, and tells whether they are passed over. */
  private isUntaken(): boolean {
    const { hidden, deleted, inserted } = this.group;
    if (!hidden && !deleted && !inserted) return false;
    if (hidden) this.countOnce('hidden');
    if (deleted) this.countOnce('deletions');
    if (inserted) this.countOnce('insertions');
    return (hidden && !this.taken.hidden) || (this.taken.tracked ? deleted : inserted);
  }

  private countOnce(what: 'hidden' | 'deletions' | 'insertions'): void {
    if (this.counted[what] === this.group) return;
    this.counted[what] = this.group;
    this.tally[what] += 1;
  }
}

function story(kind: Story['kind'], depth: number, flow: OfficeFlow): Story {
  return { kind, depth, flow, tables: new RtfTables(flow), open: false, inRow: false, mark: undefined };
}

function plainGroup(): Group {
  return {
    place: 'text',
    bold: false,
    hidden: false,
    deleted: false,
    inserted: false,
    doubled: false,
    font: 0,
    fallback: 1,
    inTable: false,
    tableLevel: 0,
    list: 0,
    heading: false,
  };
}
