import { endsInHyphen, judgeHyphen } from './page-hyphen';
import type { Joint, PageLine } from './page-line';
import { isBareHead, noteNumber, opensItem, opensTurn, opensWithDash } from './page-start';
import { countPageWords } from './page-words';
import type { PageWords } from './page-words';

const APART: Joint = { kind: 'apart' };
const SPACED: Joint = { kind: 'spaced' };
const TIGHT: Joint = { kind: 'tight' };
/** Distance between lines, in usual ones, from which on there is white between two paragraphs. */
const WHITE = 1.3;
/** The same for a broken word, which goes on whatever the distance within a table or below a picture. */
const WIDE_WHITE = 1.7;
/** Letters that a line must stand further in than the one before to open a paragraph, measured and counted. */
const INDENT = 0.9;
const COUNTED_INDENT = 2.5;
/** Share of the measure that a line must fill to go on in a line that begins with a small letter. */
const HALF = 0.5;
/** Letters that a line may end before the margin although the next word would not have fitted. */
const SLACK = 0.6;
/** The same as a share of the measure, for texts whose letters are only counted. */
const COUNTED_SLACK = 0.08;
const DOUBTFUL_SLACK = 0.05;
/** Words after which a sentence is never over. */
const UNFINISHED =
  /(?:^|\s)(?:de|het|een|den|van|in|op|met|en|of|voor|door|aan|te|bij|uit|om|tot|naar|over|als|dat|die|the|a|an|and|or|to|for|with|by|at|from)\s*$/iu;
/** Lines that open with a dash from which on dashes are items or speakers, and their share of all lines. */
const FEWEST_DASHES = 2;
const DASH_SHARE = 0.005;
/** A line of a table of contents: dots up to a page’s number. */
const LEADERS = /(?:[.…·] ?){4}\s*(?:\d{1,4}|[ivxl]{1,6})\s*$/;
/** Lines back in which the note before a note is looked for. */
const NOTE_LINES = 6;
/** Points by which letters of one paragraph may differ in size. */
const SIZE_SLACK = 0.6;

/**
 * How each line follows on the one before it; the first stands apart.
 *
 * @param lines without page numbers and running heads
 */
export function judgeJoints(lines: readonly PageLine[]): readonly Joint[] {
  const words = countPageWords(wholeLines(lines));
  const dashes = lines.filter(({ text }) => opensWithDash(text)).length;
  const dashOpens = dashes >= FEWEST_DASHES && dashes >= lines.length * DASH_SHARE;
  const joints: Joint[] = [];
  let end = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const joint =
      before === undefined ||
      isBareHead(before.text) ||
      opensAnew(lines, at) ||
      (dashOpens && opensWithDash(line.text))
        ? APART
        : judgeJoint({ ...before, to: end }, line, lines[at + 1], words);
    joints.push(joint);
    // A raised number stands alone in some files: its line is as long as its pieces together.
    const pieced = joint.kind !== 'apart' && (isMark(line.text) || isMark(before?.text ?? ''));
    end = pieced ? end + line.to - line.from : line.to;
  });
  return joints;
}

/** Lines without the words that a line end may have broken. */
function wholeLines(lines: readonly PageLine[]): readonly string[] {
  return lines.map(({ text }, at) => {
    const whole = text.split(/\s+/u).filter((word) => word !== '');
    const from = endsInHyphen(lines[at - 1]?.text ?? '') ? 1 : 0;
    return whole.slice(from, endsInHyphen(text) ? -1 : undefined).join(' ');
  });
}

function opensAnew(lines: readonly PageLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (opensTurn(text) || opensItem(text)) return true;
  const number = isMark(text) ? undefined : noteNumber(text);
  if (number === undefined) return false;
  return lines.slice(Math.max(0, at - NOTE_LINES), at).some((line) => noteNumber(line.text) === number - 1);
}

function judgeJoint(before: PageLine, line: PageLine, next: PageLine | undefined, words: PageWords): Joint {
  if (Math.abs(before.size - line.size) > SIZE_SLACK) return APART;
  // At the top of a page the white above tells nothing, nor does that below a running head.
  const gap = line.page === before.page ? (line.gap ?? 1) : 1;
  const mark = gap > WHITE ? undefined : judgeMark(before.text, line.text, next?.text ?? '');
  if (mark !== undefined) return mark;
  if (gap <= WIDE_WHITE && endsInHyphen(before.text)) {
    const fate = judgeHyphen(before.text, line.text, words);
    if (fate !== undefined) return fate;
  }
  // A row of a table: its first cell does not go on from the last of the row above.
  if (line.text.includes('\t')) return APART;
  if (gap <= WHITE && /[\p{L}\p{N}]\/\s*$/u.test(before.text)) return TIGHT;
  if (gap > WHITE || (standsFurtherIn(before, line) && !opensItem(before.text) && !opensTurn(before.text)))
    return APART;
  return goesOn(before, line) ? SPACED : APART;
}

/** A raised number that stands on a line of its own in the file, and the words that go on after it. */
function judgeMark(before: string, line: string, next: string): Joint | undefined {
  if (isMark(line)) {
    return /[\p{L})”’"'.,;]\s*$/u.test(before) && /^\s*[\p{Ll}.,;:)?!]/u.test(next) ? TIGHT : undefined;
  }
  if (!isMark(before)) return undefined;
  if (/^\s*[.,;:)?!]/.test(line)) return TIGHT;
  return /^(?:\s*\p{Ll}|\s+\p{Lu})/u.test(line) ? SPACED : undefined;
}

function isMark(text: string): boolean {
  return /^\s*\d{1,3}\s*$/.test(text);
}

function standsFurtherIn(before: PageLine, line: PageLine): boolean {
  if (before.hang !== undefined && Math.abs(line.from - before.hang) < line.letter) return false;
  return line.from - before.from > (isCounted(line) ? COUNTED_INDENT : INDENT) * line.letter;
}

/** Whether the sentence runs on: the line is full, or the next begins small. */
function goesOn(before: PageLine, line: PageLine): boolean {
  const startsSmall = /^\s*\p{Ll}/u.test(line.text);
  if (LEADERS.test(before.text) || (!startsSmall && /:\s*$/.test(before.text))) return false;
  const ended = /[.;:!?…][”’"')\]]?\s*$/.test(before.text);
  if (isFull(before, line)) return startsSmall || !ended || before.face === line.face;
  return startsSmall && !ended && before.to - before.from >= (before.margin - before.from) * HALF;
}

/** Whether the first word of the next line would not have fitted; else somebody ended the line there. */
function isFull(before: PageLine, line: PageLine): boolean {
  const first = /^\s*\S+/.exec(line.text)?.[0].trim().length ?? 0;
  const letters = Math.max(1, line.text.trim().length);
  const needed = ((line.to - line.from) * first) / letters + before.letter;
  // A capital without a full stop before it opens a cell or a heading as often as a name: then little is forgiven.
  const doubtful =
    /^\s*\p{Lu}/u.test(line.text) && /\p{L}\)?\s*$/u.test(before.text) && !UNFINISHED.test(before.text);
  const slack = isCounted(line)
    ? before.margin * (doubtful ? DOUBTFUL_SLACK : COUNTED_SLACK)
    : SLACK * before.letter;
  return before.to + needed > before.margin - slack;
}

/** Whether lengths are numbers of letters, of which some are twice as wide as others. */
function isCounted(line: PageLine): boolean {
  return line.size === 0;
}
