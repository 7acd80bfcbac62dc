import { ok } from '../lib/result';
import type { OfficeBlock } from './office-block';
import { plainText } from './office-block';
import { noteMark } from './office-content';
import type { OfficeDocument } from './office-content';
import type { OfficeFlow } from './office-flow';
import { emptyTally } from './office-tally';
import type { OfficeTaken } from './office-tally';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { RtfBytes, unicodeLetter } from './rtf-bytes';
import { RtfFonts } from './rtf-fonts';
import { formatParagraph, formatWords, nestedLevel, plainGroup } from './rtf-group';
import type { RtfGroup } from './rtf-group';
import { RtfStories } from './rtf-stories';
import type { RtfStoryKind } from './rtf-stories';
import { walkRtf } from './rtf-tokens';
import { RTF_CHARACTERS, RTF_COUNTED, RTF_OPTIONAL, RTF_SKIPPED } from './rtf-words';
import type { TextCodecs } from './text-codecs';
import { damaged } from './zip-directory';

/** Groups within groups; word processors stay below a hundred. */
const DEEPEST = 1_000;
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
  private readonly stories = new RtfStories();
  private readonly groups: RtfGroup[] = [];
  private group = plainGroup();
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
  private readonly pending = new RtfBytes();
  private mark = '';
  private isRtf = false;
  /** The last groups whose words were counted as hidden, deleted or inserted. */
  private counted: Partial<Record<'hidden' | 'deletions' | 'insertions', RtfGroup>> = {};

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
    this.pending.add(byte);
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
    this.endParagraph(false);
    const remarks = [
      ...[...this.fonts.unknown].map(
        (page) => `Code page ${page} is not known: its letters were read as Western European ones.`,
      ),
      ...(goesOn ? ['What stands after the end of the document was left out.'] : []),
    ];
    return ok({ blocks: this.stories.finish(), notes: this.notes, tally: this.tally, remarks });
  }

  private skip(): void {
    this.skipping = this.groups.length;
    this.skippingNote = false;
  }

  private act(word: string, parameter: number | undefined): void {
    if (this.fresh && this.actOnGroup(word)) return;
    if (formatWords(this.group, word, parameter, this.defaultFont)) return;
    if (formatParagraph(this.group, word, parameter) || this.actOnTable(word)) return;
    if (word === 'u') {
      this.add(unicodeLetter(parameter ?? 0));
      this.fallback = this.group.fallback;
    } else if (word === 'par' || word === 'sect') this.endParagraph(true);
    else if (word === 'rtf') this.isRtf = this.groups.length === 1 || this.isRtf;
    else if (word === 'deff') this.setDefaultFont(parameter ?? 0);
    else if (word === 'ansicpg') this.fonts.codePage = parameter ?? 1252;
    else if (word === 'mac') this.fonts.codePage = 10000;
    else if (word === 'pc') this.fonts.codePage = 437;
    else if (word === 'pca') this.fonts.codePage = 850;
    else if (word === 'ftnalt' && this.stories.kind() === 'note') this.recountNote();
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

  private actOnTable(word: string): boolean {
    const nested = nestedLevel(this.group);
    if (word === 'trowd') this.stories.beginRow();
    else if (word === 'cell') this.endCell(1);
    else if (word === 'nestcell') this.endCell(nested);
    else if (word === 'row') this.endRow(1);
    else if (word === 'nestrow') this.endRow(nested);
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
    if (this.taken.notes) return this.openStory('note');
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
    if (this.taken.comments) this.openStory('comment');
    else this.skip();
  }

  private openBox(): void {
    this.tally.textBoxes += 1;
    this.openStory('box', this.stories.paragraph(this.group));
  }

  private openStory(kind: RtfStoryKind, flow?: OfficeFlow): void {
    this.stories.open(kind, this.groups.length, flow);
    const { font, fallback } = this.group;
    this.group = { ...plainGroup(), font, fallback };
  }

  private closeGroup(depth: number): void {
    const around = this.groups[depth - 1] ?? this.group;
    if (this.group.place === 'mark' && around.place !== 'mark') this.stories.mark(this.mark);
    const ended = this.stories.closeAt(depth, this.group);
    if (ended === undefined || ended.kind === 'box') return;
    // The mark of a note and a comment belong to the group around them.
    this.group = around;
    if (ended.kind === 'note') {
      this.notes.push(ended.flow.finish());
      this.add(noteMark(this.notes.length));
    } else this.stories.paragraph(around).comment(plainText(ended.flow.finish()));
  }

  /** @param always whether an end of a paragraph was written, which makes one of no words too */
  private endParagraph(always: boolean): void {
    if (always) this.stories.paragraph(this.group);
    const { deleted, inserted } = this.group;
    const runsOn = always && (this.taken.tracked ? deleted : inserted);
    if (!this.stories.endParagraph(this.group, runsOn)) this.tally.unmarked += 1;
  }

  private endCell(level: number): void {
    this.endParagraph(false);
    this.stories.endCell(level);
  }

  private endRow(level: number): void {
    this.endParagraph(false);
    this.stories.endRow(level);
  }

  private flush(): void {
    if (!this.pending.isEmpty()) this.add(this.fonts.decode(this.pending.take(), this.group.font));
  }

  private add(text: string): void {
    const { group } = this;
    if (group.place === 'fonts' || group.doubled || this.isUntaken()) return;
    for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
      this.tally.unknownSymbols += 1;
    }
    if (group.place === 'mark') {
      if (this.mark.length < 64) this.mark += text;
    } else this.stories.paragraph(group).add(text, group.bold);
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
