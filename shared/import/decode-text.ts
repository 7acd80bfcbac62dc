import { ok } from '../lib/result';
import { signatureName, signatureOf } from './file-signature';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import type { TextCodecs } from './text-codecs';
import { readUtf8 } from './utf8';
import { likeliestWestern } from './western-encoding';
import { utf16Order } from './utf16-order';

/** The characters of a plain text file and how they were found. */
export interface DecodedText {
  readonly text: string;
  /** Lower-case name of the encoding, e.g. `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string;
  /** False for a guess that a person must confirm: any other encoding could have produced these bytes too. */
  readonly sure: boolean;
}

/** The encodings a person may choose instead of the one found. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'iso-8859-15',
  'macroman',
  'cp850',
] as const;

/** Guesses that may overrule windows-1252; others (Hebrew DOS, EBCDIC) are noise in short Dutch files. */
const TRUSTED_GUESSES: ReadonlySet<string> = new Set([
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1256',
  'koi8-r',
  'macroman',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
]);
const LEAST_CONFIDENCE = 0.1;
const SAMPLE_BYTES = 65_536;
const SAMPLE_LEAD = 1_024;

/**
 * Finds the encoding of a plain text file and decodes it.
 *
 * In order: a person's choice, byte order mark, strict UTF-8, UTF-16 by where its zero bytes stand, statistics,
 * the letters of western Europe. Refuses what is no text: known binary files, zero bytes outside UTF-16, mostly control characters.
 */
export function decodeText(bytes: Uint8Array, codecs: TextCodecs, chosen?: string): Outcome<DecodedText> {
  const signature = signatureOf(bytes);
  if (signature !== undefined) {
    const advice = signature === 'zip' ? 'If it is a Word document, let its name end in .docx.' : undefined;
    return refuse('not-text', `it is ${signatureName(signature)}, not plain text`, advice);
  }
  const found = chosen === undefined ? findEncoding(bytes, codecs) : chooseEncoding(bytes, codecs, chosen);
  if (!found.ok) return found;
  return isMostlyControls(found.value.text) ? refuse('not-text', 'it is not a text file') : found;
}

function chooseEncoding(bytes: Uint8Array, codecs: TextCodecs, encoding: string): Outcome<DecodedText> {
  const text = codecs.decode(bytes, encoding);
  if (text === undefined) return refuse('encoding-unknown', `the encoding ${encoding} is not known`);
  return ok({ text, encoding, sure: true });
}

function findEncoding(bytes: Uint8Array, codecs: TextCodecs): Outcome<DecodedText> {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return ok(decoded(bytes, codecs, marked, true));
  const order = utf16Order(bytes);
  if (order !== undefined) return ok(decoded(bytes, codecs, order, false));
  if (bytes.includes(0)) return refuse('not-text', 'it is not a text file');
  const { text, invalid, multibyte } = readUtf8(bytes);
  if (invalid === 0) return ok({ text, encoding: 'utf-8', sure: true });
  // A few damaged bytes in a file full of valid sequences: reading it as anything else would spoil every letter.
  if (multibyte >= invalid * 20) return ok({ text, encoding: 'utf-8', sure: false });
  return ok(decoded(bytes, codecs, guessedEncoding(bytes, codecs), false));
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, codecs: TextCodecs, encoding: string, sure: boolean): DecodedText {
  if (encoding === 'utf-8') return { text: readUtf8(bytes).text, encoding, sure };
  const text = codecs.decode(bytes, encoding);
  if (text === undefined) throw new Error(`the character tables lack ${encoding}`);
  // Half a character at the end of UTF-16 is a cut file; the codec drops it without a word.
  const cut = encoding.startsWith('utf-16') && bytes.length % 2 === 1;
  return { text: cut ? `${text}\uFFFD` : text, encoding, sure };
}

/** A sample from just before the first accented letter: plain ASCII tells encodings apart badly. */
function guessedEncoding(bytes: Uint8Array, codecs: TextCodecs): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - SAMPLE_LEAD);
  const guess = codecs.guess(bytes.subarray(start, start + SAMPLE_BYTES));
  const encoding = guess?.encoding.toLowerCase() ?? '';
  const trusted =
    guess !== undefined && guess.confidence >= LEAST_CONFIDENCE && TRUSTED_GUESSES.has(encoding);
  return trusted ? encoding : likeliestWestern(bytes.subarray(start, start + SAMPLE_BYTES), codecs);
}

function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/(?![\t-\r])\p{Cc}/gu)?.length ?? 0;
  return controls > 8 && controls * 50 > sample.length;
}

/** What a person should know of how a text was decoded: a sentence where the encoding is a guess. */
export function encodingNotes({ encoding, sure }: DecodedText): readonly string[] {
  return sure
    ? []
    : [
        `The file was read as ${encoding}, which is a guess: if letters such as ë or € look wrong, choose another encoding.`,
      ];
}
