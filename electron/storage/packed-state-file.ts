import type { CreateHash } from './checksum';
import type { TextMark } from './commit-text';
import { parseObject } from './study-header';

/** The format of a packed state's file. */
const PACKED_FORMAT = 1;
const NEWLINE = 0x0a;
/** Longer first lines are damage, and are not searched to their end. */
const HEADER_LIMIT = 1024;

/** What a packed state says of itself in its first line. */
export interface PackedFacts {
  /** The id of the study it belongs to. */
  readonly study: string;
  /** Tells how the program that wrote it packs and folds; another program's is of no use. */
  readonly stamp: string;
  /** The number of the last commit it stands for. */
  readonly seq: number;
  /** The very commits it stands for. */
  readonly mark: TextMark;
}

/** What a history amounts to, as the one who folded it wrote it down; the store does not look inside. */
export interface PackedState extends PackedFacts {
  readonly body: Uint8Array;
}

/** The bytes of a packed state: its first line, then the body. The hash covers the facts as well. */
export function encodePackedState(
  createHash: CreateHash,
  facts: PackedFacts,
  body: Uint8Array,
): readonly Uint8Array[] {
  const { study, stamp, seq, mark } = facts;
  const sha256 = seal(createHash, facts, body);
  const header = { format: PACKED_FORMAT, study, stamp, seq, ...mark, sha256 };
  return [Buffer.from(`${JSON.stringify(header)}\n`), body];
}

/** Reads a packed state; undefined where its hash does not fit or it is of another study or program. */
export function readPackedState(
  createHash: CreateHash,
  bytes: Uint8Array,
  wanted: Pick<PackedFacts, 'study' | 'stamp'>,
): PackedState | undefined {
  const end = bytes.subarray(0, HEADER_LIMIT).indexOf(NEWLINE);
  if (end < 0) return undefined;
  const value = parseObject(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
  if (value?.['format'] !== PACKED_FORMAT) return undefined;
  const { study, stamp, seq, bytes: length, history, sha256 } = value;
  if (study !== wanted.study || stamp !== wanted.stamp) return undefined;
  if (typeof seq !== 'number' || typeof length !== 'number' || typeof history !== 'string') return undefined;
  const facts = { ...wanted, seq, mark: { bytes: length, history } };
  const body = bytes.subarray(end + 1);
  return seal(createHash, facts, body) === sha256 ? { ...facts, body } : undefined;
}

function seal(createHash: CreateHash, { study, stamp, seq, mark }: PackedFacts, body: Uint8Array): string {
  const facts = JSON.stringify([PACKED_FORMAT, study, stamp, seq, mark.bytes, mark.history]);
  return createHash().update(body).update(facts).digest('hex');
}
