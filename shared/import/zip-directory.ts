import { ok } from '../lib/result';
import { UNPACK_LIMITS } from './import-limits';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { readUtf8 } from './utf8';

/** One member as the zip's central directory describes it; sizes are claims until the bytes are counted. */
export interface ZipMember {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where the local header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;

/**
 * The members of a zip by exact name, read from its central directory; no file is ever made from a name.
 *
 * Refuses more than 2,000 members, one name twice (two readers would see two documents), zip64, and a
 * directory that does not hold what its end record says.
 */
export function readZipDirectory(bytes: Uint8Array): Outcome<ReadonlyMap<string, ZipMember>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return damaged();
  const count = view.getUint16(end + 10, true);
  if (count > UNPACK_LIMITS.members) {
    return refuse('zip-too-many', `it holds more than ${UNPACK_LIMITS.members.toLocaleString('en')} parts`);
  }
  const members = new Map<string, ZipMember>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, bytes, at, end);
    if (entry === undefined || members.has(entry.member.name)) return damaged();
    members.set(entry.member.name, entry.member);
    at = entry.next;
  }
  return at === end ? withinTotal(members) : damaged();
}

/** The refusal of a zip that contradicts itself or ends too soon. */
export function damaged(): Outcome<never> {
  return refuse(
    'zip-damaged',
    'the file is damaged or incomplete',
    'Open it in your word processor, save it again and import that.',
  );
}

function withinTotal(members: ReadonlyMap<string, ZipMember>): Outcome<ReadonlyMap<string, ZipMember>> {
  const total = [...members.values()].reduce((sum, member) => sum + member.unpackedSize, 0);
  return total > UNPACK_LIMITS.totalBytes ? tooLarge() : ok(members);
}

/** The refusal of a zip that unpacks to more than the total limit. */
export function tooLarge(): Outcome<never> {
  return refuse('zip-too-large', `it unpacks to more than ${UNPACK_LIMITS.totalBytes / 1_000_000} MB`);
}

/** The end record stands last, before a comment that reaches exactly to the end of the file. */
function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly member: ZipMember; readonly next: number } | undefined {
  if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return undefined;
  const member: ZipMember = {
    name: readUtf8(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)).text,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    unpackedSize: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { member, next };
}
