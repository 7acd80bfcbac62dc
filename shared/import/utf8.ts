/** Text read as UTF-8, with what that reading is worth. */
export interface Utf8Reading {
  readonly text: string;
  /** Bytes that belong to no valid sequence, each read as U+FFFD. */
  readonly invalid: number;
  /** Valid sequences of two bytes or more: evidence that the file really is UTF-8. */
  readonly multibyte: number;
}

const PIECE = 0x8000;

/**
 * Decodes UTF-8 strictly by Unicode's table 3-7: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 *
 * A byte order mark is kept as U+FEFF. Written here because shared code has no TextDecoder or Buffer.
 */
export function readUtf8(bytes: Uint8Array): Utf8Reading {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let invalid = 0;
  let multibyte = 0;
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index] ?? 0;
    const size = first < 0x80 ? 1 : sequenceSize(bytes, index, first);
    const point = size === 0 ? 0xfffd : codePoint(bytes, index, first, size);
    if (size === 0) invalid += 1;
    if (size > 1) multibyte += 1;
    if (point > 0xffff) {
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    } else {
      units[length++] = point;
    }
    index += Math.max(size, 1);
  }
  return { text: fromUnits(units.subarray(0, length)), invalid, multibyte };
}

/** Bytes of the valid sequence at `index`, or 0 where there is none. */
function sequenceSize(bytes: Uint8Array, index: number, first: number): number {
  const second = bytes[index + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (!isTail(second) || !isTail(bytes[index + 2] ?? 0)) return 0;
  if (first >= 0xe0 && first <= 0xef) {
    const overlong = first === 0xe0 && second < 0xa0;
    const surrogate = first === 0xed && second > 0x9f;
    return overlong || surrogate ? 0 : 3;
  }
  if (first < 0xf0 || first > 0xf4 || !isTail(bytes[index + 3] ?? 0)) return 0;
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : 4;
}

function isTail(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function codePoint(bytes: Uint8Array, index: number, first: number, size: number): number {
  if (size === 1) return first;
  let point = first & (0xff >> (size + 1));
  for (let offset = 1; offset < size; offset += 1)
    point = (point << 6) | ((bytes[index + offset] ?? 0) & 0x3f);
  return point;
}

function fromUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < units.length; start += PIECE) {
    pieces.push(String.fromCharCode(...units.subarray(start, start + PIECE)));
  }
  return pieces.join('');
}
