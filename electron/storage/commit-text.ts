import type { CreateHash, RunningHash } from './checksum';

/** What stands before and after the commits in the body of a snapshot. */
const OPENING = '[';
const CLOSING = '\n]\n';

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
  private constructor(
    private readonly chunks: Uint8Array[],
    private readonly hash: RunningHash,
    private count: number,
  ) {}

  /** The text of a study without commits. */
  static empty(createHash: CreateHash): CommitText {
    const opening = Buffer.from(OPENING);
    return new CommitText([opening], createHash().update(opening), 0);
  }

  /**
   * Goes on from the body of a snapshot that holds `count` commits. Whether the body is sound is told by the
   * hash of `capture()`, which is computed here in the one pass that is needed anyway.
   *
   * Undefined where the body does not end as every body does.
   */
  static fromBody(createHash: CreateHash, body: Uint8Array, count: number): CommitText | undefined {
    const open = body.subarray(0, body.length - CLOSING.length);
    const closing = Buffer.from(body.subarray(open.length)).toString('latin1');
    if (closing !== CLOSING) return undefined;
    return new CommitText([open], createHash().update(open), count);
  }

  /** Adds the JSON of the next commit. */
  append(json: string | Uint8Array): void {
    const separator = Buffer.from(this.count === 0 ? '\n' : ',\n');
    const chunk = Buffer.concat([separator, typeof json === 'string' ? Buffer.from(json) : json]);
    this.chunks.push(chunk);
    this.hash.update(chunk);
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
}
