import { Inflate } from 'fflate';

import { ok } from '../lib/result';
import { crc32 } from './crc32';
import { UNPACK_LIMITS } from './import-limits';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { damaged, tooLarge } from './zip-directory';
import type { ZipMember } from './zip-directory';

/** Unpacks one member into memory. */
export type Unpack = (member: ZipMember) => Outcome<Uint8Array>;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
/** Deflate grows at most 1,032-fold, so one step makes at most about 1 MB before the limits are looked at. */
const STEP_BYTES = 1_024;

/**
 * An unpacker for one zip; it counts what really comes out, over all members it has unpacked.
 *
 * Refuses beyond 200 MB in total, 50 MB for one member, 200 times the packed size (above 1 MB), and a member
 * whose bytes do not have the size and checksum the directory states.
 */
export function zipUnpacker(bytes: Uint8Array): Unpack {
  let total = 0;
  return (member) => {
    if (member.encrypted) return refuse('file-protected', 'it is protected with a password');
    const packed = packedBytes(bytes, member);
    if (packed === undefined) return damaged();
    const unpacked = member.method === 8 ? inflate(packed, total) : stored(packed, total);
    if (!unpacked.ok) return unpacked;
    total += unpacked.value.length;
    const sound = unpacked.value.length === member.unpackedSize && crc32(unpacked.value) === member.crc;
    return sound ? unpacked : damaged();
  };
}

function packedBytes(bytes: Uint8Array, member: ZipMember): Uint8Array | undefined {
  if (member.method !== 0 && member.method !== 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = member;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    return undefined;
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + member.packedSize;
  return end > bytes.length ? undefined : bytes.subarray(start, end);
}

function stored(packed: Uint8Array, total: number): Outcome<Uint8Array> {
  return overLimit(packed.length, packed.length, total) ?? ok(packed);
}

function inflate(packed: Uint8Array, total: number): Outcome<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES) {
      const next = at + STEP_BYTES;
      stream.push(packed.subarray(at, next), next >= packed.length);
      const refusal = overLimit(length, packed.length, total);
      if (refusal !== undefined) return refusal;
    }
  } catch {
    // The only thing thrown here is the library's word for bytes that are no deflate stream.
    return damaged();
  }
  return ok(joined(pieces, length));
}

function overLimit(length: number, packed: number, total: number): Outcome<never> | undefined {
  const { memberBytes, totalBytes, ratio, ratioFrom } = UNPACK_LIMITS;
  if (total + length > totalBytes) return tooLarge();
  if (length > memberBytes) {
    return refuse('zip-too-large', `one of its parts unpacks to more than ${memberBytes / 1_000_000} MB`);
  }
  if (length > ratioFrom && length > packed * ratio) {
    return refuse('zip-too-large', `one of its parts unpacks to more than ${ratio} times its size`);
  }
  return undefined;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
