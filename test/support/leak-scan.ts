import { inflateRawSync, inflateSync } from 'node:zlib';

/** A name found in a file, and the way down to where it stood. */
export interface Leak {
  readonly name: string;
  /** File name, then members inside it, then the reading under which the name showed. */
  readonly where: string;
}

/**
 * Looks for names in every place of a file where a reader, a program or a curious person could find them.
 *
 * Goes down into zip members, compressed streams and base64; reads bytes as UTF-8, Latin-1 and UTF-16; takes
 * entities, escapes, percent signs and tags away; compares without case, accents and invisible characters. It
 * shares no code with the product, so that one mistake cannot hide in both. Names shorter than four
 * letters are refused: chance would find them in any compressed file.
 */
export function scanForLeaks(fileName: string, bytes: Uint8Array, names: readonly string[]): readonly Leak[] {
  const needles = names.map((name) => ({ name, needle: normalise(name).trim() }));
  const short = needles.find(({ needle }) => needle.length < 4);
  if (short !== undefined) throw new Error(`too short to look for: ${short.name}`);
  const leaks = new Map<string, Leak>();
  for (const { where, text } of readings(fileName, bytes, 0)) {
    for (const { name, needle } of needles) {
      if (text.includes(needle)) leaks.set(`${name} ${where}`, { name, where });
    }
  }
  return [...leaks.values()];
}

interface Reading {
  readonly where: string;
  /** Normalised text. */
  readonly text: string;
}

const deepest = 6;

function* readings(where: string, bytes: Uint8Array, depth: number): Generator<Reading> {
  yield { where: `${where} (name)`, text: normalise(where) };
  const buffer = Buffer.from(bytes);
  for (const [encoding, decoded] of decodings(buffer)) {
    for (const [form, text] of forms(decoded)) {
      yield { where: `${where} (${encoding}, ${form})`, text: normalise(text) };
    }
  }
  if (depth === deepest) return;
  for (const [name, inner] of hidden(buffer)) yield* readings(`${where} > ${name}`, inner, depth + 1);
}

/** UTF-16 at both alignments: nothing says that a string inside a binary file starts at an even byte. */
function decodings(buffer: Buffer): readonly (readonly [encoding: string, text: string])[] {
  const even = evenBytes(buffer, 0);
  const odd = evenBytes(buffer, 1);
  return [
    ['utf-8', buffer.toString('utf8')],
    ['latin-1', buffer.toString('latin1')],
    ['utf-16le', even.toString('utf16le')],
    ['utf-16le, odd', odd.toString('utf16le')],
    ['utf-16be', even.swap16().toString('utf16le')],
    ['utf-16be, odd', odd.swap16().toString('utf16le')],
  ];
}

/** A copy of an even number of bytes: decoding an odd number as UTF-16 off the word boundary crashes Node 20. */
function evenBytes(buffer: Buffer, from: number): Buffer {
  const length = Math.max(0, buffer.length - from) & ~1;
  return Buffer.from(buffer.subarray(from, from + length));
}

function forms(text: string): readonly (readonly [form: string, text: string])[] {
  return [
    ['as it is', text],
    ['entities decoded', decodeEntities(decodeEntities(text))],
    ['tags joined', decodeEntities(text.replace(/<[^<>]*>/g, ''))],
    ['tags spaced', decodeEntities(text.replace(/<[^<>]*>/g, ' '))],
    ['escapes decoded', decodeEscapes(text)],
  ];
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  aacute: 'a',
  eacute: 'e',
  euml: 'e',
  iuml: 'i',
  oacute: 'o',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (name !== undefined) return namedEntities[name.toLowerCase()] ?? all;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** JSON and JavaScript escapes, RTF hexadecimal, percent-encoding and quoted-printable. */
function decodeEscapes(text: string): string {
  const bytewise = text
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/=\r?\n/g, '')
    .replace(/(?:[%=][\da-f]{2})+/gi, (run) => Buffer.from(run.replace(/[%=]/g, ''), 'hex').toString('utf8'));
  return bytewise.replace(/\\'([\da-f]{2})/gi, (_, hex: string) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  );
}

function* hidden(buffer: Buffer): Generator<readonly [name: string, bytes: Uint8Array]> {
  yield* zipMembers(buffer);
  yield* deflatedStreams(buffer);
  yield* base64Runs(buffer);
}

/** Every member with a local header, also those that the directory of the zip does not list. */
function* zipMembers(buffer: Buffer): Generator<readonly [name: string, bytes: Uint8Array]> {
  for (let at = buffer.indexOf('PK\u0003\u0004'); at >= 0; at = buffer.indexOf('PK\u0003\u0004', at + 4)) {
    if (at + 30 > buffer.length) return;
    const nameEnd = at + 30 + buffer.readUInt16LE(at + 26);
    const start = nameEnd + buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 30, nameEnd);
    const deflated = buffer.readUInt16LE(at + 8) === 8;
    const next = buffer.indexOf('PK', start);
    const bytes = deflated
      ? inflated(() => inflateRawSync(buffer.subarray(start)))
      : buffer.subarray(start, next);
    if (bytes !== undefined) yield [name, bytes];
  }
}

function* deflatedStreams(buffer: Buffer): Generator<readonly [name: string, bytes: Uint8Array]> {
  for (let at = buffer.indexOf(0x78); at >= 0; at = buffer.indexOf(0x78, at + 1)) {
    if (![0x01, 0x5e, 0x9c, 0xda].includes(buffer[at + 1] ?? 0)) continue;
    const bytes = inflated(() => inflateSync(buffer.subarray(at)));
    if (bytes !== undefined) yield [`stream at ${at}`, bytes];
  }
}

function* base64Runs(buffer: Buffer): Generator<readonly [name: string, bytes: Uint8Array]> {
  for (const found of buffer
    .toString('latin1')
    .matchAll(/[A-Za-z0-9+/_-]{8,}(?:\r?\n[A-Za-z0-9+/_-]+)*={0,2}/g)) {
    yield [`base64 at ${found.index}`, Buffer.from(found[0].replace(/\s/g, ''), 'base64')];
  }
}

/** What looks like compressed data and is not was no hiding place. */
function inflated(unpack: () => Buffer): Buffer | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}

function normalise(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201B\u02BC\u00B4`]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, ' ');
}
