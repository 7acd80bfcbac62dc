import { findFurniture } from './page-furniture';
import { judgeJoints } from './page-joints';
import type { Joint, PageLine } from './page-line';
import type { SourceLine } from './read-content';
import type { Repair, RepairKind } from './repair';

/** Paragraphs made of lines, and everything that was mended to make them. */
export interface RepairedPages {
  readonly lines: readonly SourceLine[];
  /** In the order of the file. */
  readonly repairs: readonly Repair[];
}

/** Repairs that are listed at most; lines after these stay as they are. */
export const MOST_REPAIRS = 90_000;
const LONGEST_SHOWN = 200;
const WORDS_AROUND = 2;

/**
 * Makes paragraphs of lines: leaves out page numbers and running heads, mends words broken at line ends and joins
 * the lines of a paragraph.
 *
 * Everything is found on the file alone, then what is in `unrepaired` stays as the file has it: an undone line end is
 * a line end again, an undone hyphen stands in its word, what was left out is a line of its own at its place. A hyphen
 * whose line end is undone stays as well. With everything undone the lines are those of the file, in its order.
 */
export function repairPages(all: readonly PageLine[], unrepaired: ReadonlySet<string>): RepairedPages {
  const furniture = findFurniture(all);
  const body = all.filter((line) => !furniture.has(line) && !line.aside);
  const joints = new Map<PageLine, Joint>();
  judgeJoints(body).forEach((joint, at) => setJoint(joints, body[at], joint));
  const asides = all.filter((line) => !furniture.has(line) && line.aside);
  judgeJoints(asides).forEach((joint, at) => setJoint(joints, asides[at], joint));
  const writer = new ParagraphWriter(unrepaired);
  for (const line of all) {
    const kind = furniture.get(line);
    if (kind !== undefined) writer.leaveOut(line, kind);
    else writer.add(line, joints.get(line) ?? { kind: 'apart' });
  }
  return writer.finish();
}

function setJoint(joints: Map<PageLine, Joint>, line: PageLine | undefined, joint: Joint): void {
  if (line !== undefined) joints.set(line, joint);
}

/** The running text of the pages, or the notes below it: a paragraph in the making and the line of the file before. */
interface Stream {
  open: string | undefined;
  last: string;
}

/** Puts lines together one by one and lists what was mended; lives for one file. */
class ParagraphWriter {
  private readonly lines: SourceLine[] = [];
  private readonly repairs: Repair[] = [];
  private readonly body: Stream = { open: undefined, last: '' };
  private readonly notes: Stream = { open: undefined, last: '' };
  /** Notes that wait for the paragraph above them to end. */
  private waiting: string[] = [];

  constructor(private readonly unrepaired: ReadonlySet<string>) {}

  /** A page number or running head: nothing of the text, unless a person wants it back. */
  leaveOut(line: PageLine, kind: RepairKind): void {
    const made = this.list(`${kind}-${line.key}`, kind, line.text.trim(), '', line.place);
    if (made) return;
    this.closeAll();
    this.lines.push({ text: line.text });
  }

  add(line: PageLine, joint: Joint): void {
    const stream = line.aside ? this.notes : this.body;
    const text = joint.kind === 'apart' ? undefined : this.joined(stream, line, joint);
    stream.last = line.text;
    if (text === undefined) {
      if (line.aside) this.closeNote();
      else this.closeAll();
    }
    stream.open = text ?? line.text;
  }

  finish(): RepairedPages {
    this.closeAll();
    return { lines: this.lines, repairs: this.repairs };
  }

  /** The paragraph with this line at its end; undefined where the line end stays. */
  private joined(
    stream: Stream,
    line: PageLine,
    joint: Exclude<Joint, { kind: 'apart' }>,
  ): string | undefined {
    const left = stream.last.trimEnd();
    const right = line.text.trimStart();
    const kept: Joint = joint.kind === 'mended' ? { kind: 'tight' } : joint;
    const shown = shownAround(left, right, glue(left, right, kept));
    const made = this.list(
      `line-end-${line.key}`,
      'line-end',
      ...shown,
      line.place,
      stream.open !== undefined,
    );
    const mends =
      joint.kind === 'mended' &&
      this.list(`hyphen-${line.key}`, 'hyphen', ...shownWord(left, right, joint.start), line.place, made);
    return made ? glue((stream.open ?? '').trimEnd(), right, mends ? joint : kept) : undefined;
  }

  private list(
    id: string,
    kind: Repair['kind'],
    before: string,
    after: string,
    place: number,
    possible = true,
  ): boolean {
    if (this.repairs.length >= MOST_REPAIRS) return false;
    const made = possible && !this.unrepaired.has(id);
    this.repairs.push({ id, kind, before: clip(before), after: clip(after), place, made });
    return made;
  }

  private closeAll(): void {
    if (this.body.open !== undefined) this.lines.push({ text: this.body.open });
    this.body.open = undefined;
    this.closeNote();
    this.lines.push(...this.waiting.map((text) => ({ text })));
    this.waiting = [];
  }

  private closeNote(): void {
    if (this.notes.open !== undefined) this.waiting.push(this.notes.open);
    this.notes.open = undefined;
  }
}

function glue(left: string, right: string, joint: Joint): string {
  if (joint.kind !== 'mended') return `${left}${joint.kind === 'tight' ? '' : ' '}${right}`;
  return left.replace(/[-\u2010\u00AD]$/u, '') + joint.start + right.slice(joint.start.length);
}

/** The last words of a line and the first of the next, as they stand and as they are read. */
function shownAround(left: string, right: string, glued: string): readonly [before: string, after: string] {
  const end =
    new RegExp(String.raw`(?:\S+\s+){0,${WORDS_AROUND - 1}}\S+$`).exec(left.slice(-LONGEST_SHOWN / 2))?.[0] ??
    '';
  const start =
    new RegExp(String.raw`^\S+(?:\s+\S+){0,${WORDS_AROUND - 1}}`).exec(
      right.slice(0, LONGEST_SHOWN / 2 - 1),
    )?.[0] ?? '';
  return [
    `${end}\n${start}`,
    glued.slice(left.length - end.length, glued.length - (right.length - start.length)),
  ];
}

function shownWord(left: string, right: string, start: string): readonly [before: string, after: string] {
  const end = /\S*$/.exec(left.slice(-90))?.[0] ?? '';
  const rest = /^\S*/.exec(right.slice(0, 90))?.[0] ?? '';
  return [`${end}\n${rest}`, glue(end, rest, { kind: 'mended', start })];
}

function clip(words: string): string {
  const clean = words.replace(/(?![\n])\p{Cc}/gu, ' ');
  return (clean.length > LONGEST_SHOWN ? `${clean.slice(0, LONGEST_SHOWN - 1)}…` : clean).replace(
    /\p{Surrogate}/gu,
    '',
  );
}
