import { firstChain } from './checksum';
import type { CreateHash } from './checksum';
import { CommitList } from './commit-list';
import { CommitText } from './commit-text';
import { StudyFailure } from './disk-problem';
import type { JournalRecord } from './journal-record';
import type { PackedState } from './packed-state-file';
import type { SoundSnapshot } from './snapshot-file';
import type { ParseCommit, StoredCommit } from './stored-commit';

/** The commits read so far, with the chain value and the snapshot text that belong to them. */
export class History<C extends StoredCommit> {
  private constructor(
    readonly commits: CommitList<C>,
    private end: string,
    readonly text: CommitText,
  ) {}

  /** The history of a study in which nothing has happened. */
  static empty<C extends StoredCommit>(
    createHash: CreateHash,
    studyId: string,
    parseCommit: ParseCommit<C>,
    watched?: number,
  ): History<C> {
    const commits = new CommitList<C>((value) => accept(parseCommit, value));
    return new History<C>(commits, firstChain(createHash, studyId), CommitText.empty(createHash, watched));
  }

  /**
   * The history a snapshot holds; undefined where its commits are not the ones its first line announces.
   *
   * The commits a packed state stands for are not parsed: whoever packed them had accepted each.
   */
  static fromSnapshot<C extends StoredCommit>(
    { facts, text, body }: SoundSnapshot,
    parseCommit: ParseCommit<C>,
    packed?: PackedState,
  ): History<C> | undefined {
    const known =
      packed !== undefined && packed.seq > 0 && packed.seq <= facts.seq && text.holds(packed.mark);
    const { seq, bytes } = known ? { seq: packed.seq, bytes: packed.mark.bytes } : { seq: 0, bytes: 0 };
    const values = parseJson(body.subarray(bytes), seq > 0);
    if (!Array.isArray(values) || seq + values.length !== facts.seq) return undefined;
    const rest: C[] = [];
    for (const value of values) {
      const commit = accept(parseCommit, value);
      if (commit.seq !== seq + rest.length + 1) return undefined;
      rest.push(commit);
    }
    const unread = { text: body.subarray(0, bytes), count: seq };
    const commits = new CommitList((value) => accept(parseCommit, value), rest, unread);
    return new History(commits, facts.chain, text);
  }

  /** The chain value after the last commit. */
  get chain(): string {
    return this.end;
  }

  /** Adds the next commit; false where the record, though its hash fits, is not the next commit. */
  add(record: JournalRecord, parseCommit: ParseCommit<C>): boolean {
    const value = parseJson(record.json);
    if (value === undefined) return false;
    const commit = accept(parseCommit, value);
    if (commit.seq !== this.commits.length + 1) return false;
    this.commits.push(commit);
    this.text.append(record.json);
    this.end = record.chain;
    return true;
  }
}

/**
 * Undefined for bytes that are no JSON; JSON itself has no undefined. `within`: the bytes are what follows some
 * entries of a list, comma first.
 */
function parseJson(bytes: Uint8Array, within = false): unknown {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    return JSON.parse(within ? `[${text.replace(',', '')}` : text);
  } catch {
    return undefined;
  }
}

/** What a newer program wrote is not damage: the study is refused whole rather than read in part. */
function accept<C extends StoredCommit>(parseCommit: ParseCommit<C>, value: unknown): C {
  const commit = parseCommit(value);
  if (!commit.ok) throw new StudyFailure(commit.error);
  return commit.value;
}
