import type { CreateHash, RunningHash } from './checksum';
import { CommitText } from './commit-text';
import type { CapturedText } from './commit-text';
import type { Disk } from './disk';
import { readPieces } from './durable-file';
import { parseObject } from './study-header';

/** The format of a snapshot file. */
const SNAPSHOT_FORMAT = 1;
const NEWLINE = 0x0a;
/** Longer first lines are damage, and are not searched to their end. */
const HEADER_LIMIT = 1024;

/** What a snapshot says of itself in its first line. */
export interface SnapshotFacts {
  /** The id of the study it belongs to. */
  readonly study: string;
  /** The number of its last commit. */
  readonly seq: number;
  /** The chain value after that commit, which the log goes on from. */
  readonly chain: string;
  /** ISO time. */
  readonly at: string;
}

/** A snapshot whose hash fits; its commits are not parsed yet. */
export interface SoundSnapshot {
  readonly facts: SnapshotFacts;
  readonly text: CommitText;
  readonly body: Uint8Array;
}

/** The first line of a snapshot; the hash covers the commits and the other facts. */
export interface SnapshotHeader extends SnapshotFacts {
  readonly sha256: string;
}

/** The bytes of a snapshot: its first line, then the captured body. The hash covers the facts as well. */
export function encodeSnapshot(facts: SnapshotFacts, captured: CapturedText): readonly Uint8Array[] {
  const header = { format: SNAPSHOT_FORMAT, ...facts, sha256: seal(captured.hash, facts) };
  return [Buffer.from(`${JSON.stringify(header)}\n`), ...captured.chunks];
}

/**
 * Reads a snapshot held in memory; undefined where its hash does not fit or it belongs to another study.
 * `watched` as for `CommitText.fromBody`.
 */
export function readSnapshot(
  createHash: CreateHash,
  bytes: Uint8Array,
  study: string,
  watched?: number,
): SoundSnapshot | undefined {
  const header = readHeader(bytes);
  if (header?.study !== study) return undefined;
  const body = bytes.subarray(bytes.indexOf(NEWLINE) + 1);
  const text = CommitText.fromBody(createHash, body, header.seq, watched);
  if (text === undefined || seal(text.capture().hash, header) !== header.sha256) return undefined;
  return { facts: header, text, body };
}

/**
 * Reads a snapshot file from disk piece by piece and checks its hash without holding it in memory.
 *
 * @returns what it says of itself, or undefined where it is damaged
 */
export async function verifySnapshotFile(
  disk: Disk,
  path: string,
  createHash: CreateHash,
): Promise<SnapshotHeader | undefined> {
  let header: SnapshotHeader | undefined;
  const hash = createHash();
  for await (const piece of readPieces(disk, path)) {
    if (header === undefined) {
      header = readHeader(piece);
      if (header === undefined) return undefined;
      hash.update(piece.subarray(piece.indexOf(NEWLINE) + 1));
    } else hash.update(piece);
  }
  if (header === undefined) return undefined;
  return seal(hash, header) === header.sha256 ? header : undefined;
}

/** The study a snapshot says it belongs to, believed without a check; for finding the backups of a damaged study. */
export function claimedStudy(bytes: Uint8Array): string | undefined {
  return readHeader(bytes)?.study;
}

/** Ends the hash of a body with the facts, so that no digit of the first line can change unseen. */
function seal(body: RunningHash, { study, seq, chain, at }: SnapshotFacts): string {
  return body.update(JSON.stringify([SNAPSHOT_FORMAT, study, seq, chain, at])).digest('hex');
}

function readHeader(bytes: Uint8Array): SnapshotHeader | undefined {
  const end = bytes.subarray(0, HEADER_LIMIT).indexOf(NEWLINE);
  if (end < 0) return undefined;
  const value = parseObject(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
  if (value?.['format'] !== SNAPSHOT_FORMAT) return undefined;
  const { study, seq, chain, at, sha256 } = value;
  if (typeof study !== 'string' || typeof chain !== 'string' || typeof at !== 'string') return undefined;
  if (typeof seq !== 'number' || typeof sha256 !== 'string') return undefined;
  return { study, seq, chain, at, sha256 };
}
