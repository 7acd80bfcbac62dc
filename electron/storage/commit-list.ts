/** Reads one commit's JSON; throws where it is none, which only a bug can bring about by then. */
export type ReadCommit<C> = (value: unknown) => C;

/** Commits whose text is at hand and known to be sound, but not parsed. */
export interface UnreadCommits {
  /** `[`, then one commit per line with `,` between them: a snapshot's body without its end. */
  readonly text: Uint8Array;
  readonly count: number;
}

const NEWLINE = 0x0a;
/** `,` and a line feed stand between two commits. */
const SEPARATOR_BYTES = 2;
/** Parsed in one go while others wait: about five milliseconds. */
const SLICE_BYTES = 1 << 19;
const NONE: UnreadCommits = { text: new Uint8Array(), count: 0 };

/**
 * The commits of a study in order, of which the older ones are parsed only when somebody asks: a study is open
 * long before its history was read, and most days nobody reads it.
 */
export class CommitList<C> {
  private readonly unread: UnreadCommits & { readonly text: Buffer };
  private readonly asked = new Map<number, C>();
  /** Where the last unread lines start, the very last first; as far back as somebody asked. */
  private readonly starts: number[] = [];
  private whole: C[] | undefined;

  /** `rest` are the commits after the unread ones; the list goes on in it. */
  constructor(
    private readonly read: ReadCommit<C>,
    private readonly rest: C[] = [],
    { text, count }: UnreadCommits = NONE,
  ) {
    this.unread = { text: Buffer.from(text.buffer, text.byteOffset, text.length), count };
    if (count === 0) this.whole = rest;
  }

  get length(): number {
    return this.unread.count + this.rest.length;
  }

  /** The commit at a place counted from 0; undefined beyond the ends. */
  at(index: number): C | undefined {
    if (this.whole !== undefined) return this.whole[index];
    if (index >= this.unread.count) return this.rest[index - this.unread.count];
    return index < 0 ? undefined : this.readOne(index);
  }

  /** Adds the next commit. */
  push(commit: C): void {
    this.rest.push(commit);
    if (this.whole !== this.rest) this.whole?.push(commit);
  }

  /** The commits that were parsed at once or added since. */
  get recent(): readonly C[] {
    return this.rest;
  }

  /** All commits; parses what was not. The array grows with the list. */
  all(): readonly C[] {
    return (this.whole ??= this.join(this.readLines(0, this.unread.text.length)));
  }

  /** All commits, as `all()`, but parsed in slices between which everything else goes on. */
  async allInSlices(): Promise<readonly C[]> {
    const read: C[] = [];
    const { text } = this.unread;
    for (let from = 0; from < text.length && this.whole === undefined;) {
      const to = this.sliceEnd(from);
      for (const commit of this.readLines(from, to)) read.push(commit);
      from = to;
      await nextTurn();
    }
    return (this.whole ??= this.join(read));
  }

  /** What was handed out already stays the same object. */
  private join(read: readonly C[]): C[] {
    const whole = [...read, ...this.rest];
    for (const [index, commit] of this.asked) whole[index] = commit;
    this.asked.clear();
    return whole;
  }

  /** Just before the separator after the last commit that begins in this slice. */
  private sliceEnd(from: number): number {
    const { text } = this.unread;
    const newline = text.indexOf(NEWLINE, from + SLICE_BYTES);
    return newline < 0 ? text.length : newline - 1;
  }

  /** Parses the lines between two separators; the byte at `from` is the bracket or the comma before them. */
  private readLines(from: number, to: number): readonly C[] {
    const values: unknown = JSON.parse(`[${this.unread.text.toString('utf8', from + 1, to)}]`);
    if (!Array.isArray(values)) throw new Error('a list of commits must be a list');
    return values.map(this.read);
  }

  private readOne(index: number): C {
    const known = this.asked.get(index);
    if (known !== undefined) return known;
    const fromEnd = this.unread.count - 1 - index;
    while (this.starts.length <= fromEnd) this.starts.push(this.lineStart());
    const from = this.starts[fromEnd] ?? 0;
    const commit = this.read(JSON.parse(this.unread.text.toString('utf8', from, this.lineEnd(fromEnd))));
    this.asked.set(index, commit);
    return commit;
  }

  /** Where the line before the first one known starts. */
  private lineStart(): number {
    return this.unread.text.lastIndexOf(NEWLINE, this.lineEnd(this.starts.length) - 1) + 1;
  }

  private lineEnd(fromEnd: number): number {
    const next = this.starts[fromEnd - 1];
    return next === undefined ? this.unread.text.length : next - SEPARATOR_BYTES;
  }
}

/** Everything else that is due has its turn first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
