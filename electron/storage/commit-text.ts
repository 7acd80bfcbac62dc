import type { CreateHash, RunningHash } from './checksum';

/** What stands before and after the commits in the body of a snapshot. */
const OPENING = '[';
const CLOSING = '\n]\n';

/** A place in the text of a study's commits, between two of them: it names exactly the commits before it. */
export interface TextMark {
  /** How many bytes lie before it. */
  readonly bytes: number;
  /** Their hash. */
  readonly history: string;
}

/** The body of a snapshot as it was at one moment; later commits do not touch it. */
export interface CapturedText {
  readonly chunks: readonly Uint8Array[];
  readonly count: number;
  /** The hash of the body's bytes; the capture is free to go on with it. */
  readonly hash: RunningHash;
}

/**
 * The commits of a study as the text a snapshot will hold: a JSON array with one commit per line.
 *
 * The text and its hash grow with each commit, so a snapshot of 30,000 commits neither serialises nor hashes
 * any of them again.
 */
export class CommitText {
  private readonly chunks: Uint8Array[] = [];
  private readonly passed = new Map<number, string>();
  private bytes = 0;

  private constructor(
    private readonly hash: RunningHash,
    private readonly watched: number | undefined,
    private count: number,
  ) {}

  /** The text of a study without commits; `watched` as for `fromBody`. */
  static empty(createHash: CreateHash, watched?: number): CommitText {
    const text = new CommitText(createHash(), watched, 0);
    text.add(Buffer.from(OPENING));
    return text;
  }

  /**
   * Goes on from the body of a snapshot that holds `count` commits. Whether the body is sound is told by the
   * hash of `capture()`, which is computed here in the one pass that is needed anyway.
   *
   * Undefined where the body does not end as every body does. `watched` is how many bytes lie before a mark
   * that `holds` may be asked of, then or when the text has grown.
   */
  static fromBody(
    createHash: CreateHash,
    body: Uint8Array,
    count: number,
    watched?: number,
  ): CommitText | undefined {
    const open = body.subarray(0, body.length - CLOSING.length);
    const closing = Buffer.from(body.subarray(open.length)).toString('latin1');
    if (closing !== CLOSING) return undefined;
    const text = new CommitText(createHash(), watched, count);
    text.add(open);
    return text;
  }

  /** The place after the last commit. */
  get mark(): TextMark {
    return { bytes: this.bytes, history: this.hash.copy().digest('hex') };
  }

  /** Whether the commits before a mark that was watched for are the first ones of this text. */
  holds(mark: TextMark): boolean {
    return this.passed.get(mark.bytes) === mark.history;
  }

  /** Adds the JSON of the next commit. */
  append(json: string | Uint8Array): void {
    const separator = Buffer.from(this.count === 0 ? '\n' : ',\n');
    const chunk = Buffer.concat([separator, typeof json === 'string' ? Buffer.from(json) : json]);
    this.add(chunk);
    this.count += 1;
  }

  /** The body as it stands now; costs nothing that grows with the study but a list of references. */
  capture(): CapturedText {
    const closing = Buffer.from(CLOSING);
    return {
      chunks: [...this.chunks, closing],
      count: this.count,
      hash: this.hash.copy().update(closing),
    };
  }

  private add(chunk: Uint8Array): void {
    const left = (this.watched ?? -1) - this.bytes;
    const watched = left > 0 && left <= chunk.length;
    this.hash.update(watched ? chunk.subarray(0, left) : chunk);
    if (watched) {
      this.passed.set(this.bytes + left, this.hash.copy().digest('hex'));
      this.hash.update(chunk.subarray(left));
    }
    this.chunks.push(chunk);
    this.bytes += chunk.length;
  }
}
