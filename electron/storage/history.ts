import { firstChain } from './checksum';
import type { CreateHash } from './checksum';
import { CommitText } from './commit-text';
import { StudyFailure } from './disk-problem';
import type { JournalRecord } from './journal-record';
import type { SoundSnapshot } from './snapshot-file';
import type { ParseCommit, StoredCommit } from './stored-commit';

/** The commits read so far, with the chain value and the snapshot text that belong to them. */
export class History<C extends StoredCommit> {
  private constructor(
    readonly commits: C[],
    private end: string,
    readonly text: CommitText,
  ) {}

  /** The history of a study in which nothing has happened. */
  static empty<C extends StoredCommit>(createHash: CreateHash, studyId: string): History<C> {
    return new History<C>([], firstChain(createHash, studyId), CommitText.empty(createHash));
  }

  /** The history a snapshot holds; undefined where its commits are not the ones its first line announces. */
  static fromSnapshot<C extends StoredCommit>(
    snapshot: SoundSnapshot,
    parseCommit: ParseCommit<C>,
  ): History<C> | undefined {
    const values = parseJson(snapshot.body);
    if (!Array.isArray(values) || values.length !== snapshot.facts.seq) return undefined;
    const commits: C[] = [];
    for (const value of values) {
      const commit = accept(parseCommit, value);
      if (commit.seq !== commits.length + 1) return undefined;
      commits.push(commit);
    }
    return new History(commits, snapshot.facts.chain, snapshot.text);
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

/** Undefined for bytes that are no JSON; JSON itself has no undefined. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
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
