/** What a reader of RTF wants to hear, in the order of the file. */
export interface RtfEvents {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word (`b`, `par`) with its number, or one of the signs after a backslash (`~`, `*`). */
  readonly control: (word: string, parameter: number | undefined) => void;
  /** A byte of the text, written as itself or as `\'hh`. */
  readonly byte: (byte: number) => void;
  /** Whether the walk may end here. */
  readonly isOver: () => boolean;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;

/** Walks through the bytes of an RTF file once, from `start`; returns where it stopped. */
export function walkRtf(bytes: Uint8Array, start: number, events: RtfEvents): number {
  let at = start;
  while (at < bytes.length && !events.isOver()) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === BACKSLASH) at = readControl(bytes, at, events);
    else if (byte === OPEN) events.open();
    else if (byte === CLOSE) events.close();
    else if (byte !== LINE_FEED && byte !== RETURN && byte !== 0) events.byte(byte);
  }
  return at;
}

/** Reads what follows a backslash; returns where it ends. */
function readControl(bytes: Uint8Array, start: number, events: RtfEvents): number {
  const first = bytes[start] ?? 0;
  if (isLetter(first)) return readWord(bytes, start, events);
  if (first === QUOTE) return readHex(bytes, start + 1, events);
  if (first === BACKSLASH || first === OPEN || first === CLOSE) events.byte(first);
  else
    events.control(first === LINE_FEED || first === RETURN ? 'par' : String.fromCharCode(first), undefined);
  return start + 1;
}

/** Two digits; where they are none, the backslash and quote were damaged and only they are lost. */
function readHex(bytes: Uint8Array, start: number, events: RtfEvents): number {
  const high = hexDigit(bytes[start] ?? 0);
  const low = hexDigit(bytes[start + 1] ?? 0);
  if (high < 0 || low < 0) return start;
  events.byte(high * 16 + low);
  return start + 2;
}

function readWord(bytes: Uint8Array, start: number, events: RtfEvents): number {
  let at = start;
  while (at - start < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at += 1;
  const word = String.fromCharCode(...bytes.subarray(start, at));
  const negative = bytes[at] === MINUS && isDigit(bytes[at + 1] ?? 0);
  if (negative) at += 1;
  const digits = at;
  let value = 0;
  while (at - digits < LONGEST_NUMBER && isDigit(bytes[at] ?? 0)) {
    value = value * 10 + (bytes[at] ?? 0) - 0x30;
    at += 1;
  }
  const parameter = at === digits ? undefined : negative ? -value : value;
  if (bytes[at] === SPACE) at += 1;
  // Raw bytes, usually of a picture: braces among them mean nothing.
  if (word === 'bin' && parameter !== undefined) return at + Math.max(0, parameter);
  events.control(word, parameter);
  return at;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function hexDigit(byte: number): number {
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
