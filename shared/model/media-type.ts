import type { Media } from './document';

/** Bytes of one recording: four hours of uncompressed sound fit well within. */
export const MAX_MEDIA_BYTES = 4_000_000_000;

/** The kind of a recording by its first bytes, whatever its name says; undefined for anything else. */
export function mediaTypeOf(head: Uint8Array): Media['type'] | undefined {
  const text = (from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WAVE') return 'audio/wav';
  if (text(0, 4) === 'OggS') return 'audio/ogg';
  if (text(4, 8) === 'ftyp') return 'audio/mp4';
  return text(0, 3) === 'ID3' || isMpegFrame(head) ? 'audio/mpeg' : undefined;
}

/** Eleven set bits, then a version and a layer that exist (ISO 11172-3, frame header). */
function isMpegFrame([first = 0, second = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) === 0x02;
}
