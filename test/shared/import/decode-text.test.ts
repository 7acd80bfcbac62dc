import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { nodeTextCodecs } from '../../../electron/importer/text-codecs';
import { decodeText, TEXT_ENCODINGS } from '../../../shared/import/decode-text';
import { readUtf8 } from '../../../shared/import/utf8';

const dutch = 'Anna: Eén reünie, “geïnteresseerd” – dat kost €5…\r\nBram: Zoë’s coördinator zei “ja”.\r\n';
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const encoded = (
  text: string,
  encoding: 'utf8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1250' | 'windows-1254',
): Uint8Array => new Uint8Array(iconv.encode(text, encoding));
const marked = (mark: readonly number[], rest: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...rest]);
const outcome = (file: Uint8Array, chosen?: string): unknown => {
  const decoded = decodeText(file, nodeTextCodecs, chosen);
  return decoded.ok ? decoded.value : decoded.error;
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', encoded(dutch, 'utf8'), { text: dutch, encoding: 'utf-8', sure: true }],
    ['plain ASCII', encoded('R1: ja.', 'utf8'), { text: 'R1: ja.', encoding: 'utf-8', sure: true }],
    [
      'UTF-8 with a mark',
      marked([0xef, 0xbb, 0xbf], encoded(dutch, 'utf8')),
      { text: `\uFEFF${dutch}`, encoding: 'utf-8', sure: true },
    ],
    [
      'UTF-16 little-endian with a mark',
      marked([0xff, 0xfe], encoded(dutch, 'utf-16le')),
      { text: `\uFEFF${dutch}`, encoding: 'utf-16le', sure: true },
    ],
    [
      'UTF-16 big-endian with a mark',
      marked([0xfe, 0xff], encoded(dutch, 'utf-16be')),
      { text: `\uFEFF${dutch}`, encoding: 'utf-16be', sure: true },
    ],
    [
      'UTF-16 little-endian without a mark',
      encoded(dutch, 'utf-16le'),
      { text: dutch, encoding: 'utf-16le', sure: false },
    ],
    [
      'UTF-16 big-endian without a mark',
      encoded(dutch, 'utf-16be'),
      { text: dutch, encoding: 'utf-16be', sure: false },
    ],
    [
      'Arabic in UTF-16 without a mark',
      encoded('أنا: نعم، أنا هنا في المدرسة مع ابني\n', 'utf-16le'),
      { text: 'أنا: نعم، أنا هنا في المدرسة مع ابني\n', encoding: 'utf-16le', sure: false },
    ],
    ['windows-1252', encoded(dutch, 'windows-1252'), { text: dutch, encoding: 'windows-1252', sure: false }],
    [
      'a few accents in windows-1252',
      encoded('Café, hè?', 'windows-1252'),
      { text: 'Café, hè?', encoding: 'windows-1252', sure: false },
    ],
    [
      'Polish in windows-1250',
      encoded(
        'Zażółć gęślą jaźń. Świetnie, dziękuję bardzo. Proszę mówić po polsku, jesteśmy w szkole.',
        'windows-1250',
      ),
      {
        text: 'Zażółć gęślą jaźń. Świetnie, dziękuję bardzo. Proszę mówić po polsku, jesteśmy w szkole.',
        encoding: 'windows-1250',
        sure: false,
      },
    ],
    [
      'Turkish in windows-1254',
      encoded(
        'Çocuğum okula gitmek istemiyor, öğretmeni çok iyi değil. Şimdi işe gidiyoruz.',
        'windows-1254',
      ),
      {
        text: 'Çocuğum okula gitmek istemiyor, öğretmeni çok iyi değil. Şimdi işe gidiyoruz.',
        encoding: 'windows-1254',
        sure: false,
      },
    ],
  ])('recognises %s', (_, file, expected) => {
    expect(outcome(file)).toEqual(expected);
  });

  it('keeps the valid letters of UTF-8 with a damaged byte', () => {
    const file = Uint8Array.from([...encoded(dutch.repeat(3), 'utf8'), 0xe2, 0x0a]);
    expect(outcome(file)).toEqual({ text: `${dutch.repeat(3)}\uFFFD\n`, encoding: 'utf-8', sure: false });
  });

  it('marks half a character at the end of a cut UTF-16 file', () => {
    expect(outcome(marked([0xff, 0xfe], bytes(0x41, 0x00, 0x42)))).toEqual({
      text: '\uFEFFA\uFFFD',
      encoding: 'utf-16le',
      sure: true,
    });
  });

  it('reads a file in the encoding a person chose', () => {
    expect(outcome(bytes(0x43, 0x61, 0x66, 0x82), 'cp850')).toEqual({
      text: 'Café',
      encoding: 'cp850',
      sure: true,
    });
  });

  it.each(TEXT_ENCODINGS)('knows the encoding %s that it offers', (encoding) => {
    expect(outcome(bytes(0x61, 0x62), encoding)).toMatchObject({ encoding });
  });

  it.each([
    ['a PNG picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'it is a PNG picture, not plain text'],
    ['a PDF', encoded('%PDF-1.7\n', 'utf8'), 'it is a PDF document, not plain text'],
    ['a zip', bytes(0x50, 0x4b, 3, 4, 20, 0), 'it is a zip file, not plain text'],
    ['an RTF', encoded('{\\rtf1\\ansi Hallo}', 'utf8'), 'it is an RTF document, not plain text'],
    ['zero bytes outside UTF-16', bytes(0x41, 0, 0, 0, 0x42, 0x43, 0, 0), 'it is not a text file'],
    [
      'mostly control characters',
      bytes(...Array.from({ length: 40 }, (_, index) => (index % 8) + 1)),
      'it is not a text file',
    ],
  ])('refuses %s', (_, file, reason) => {
    expect(outcome(file)).toMatchObject({ code: 'not-text', reason });
  });

  it('refuses an encoding it does not know', () => {
    expect(outcome(bytes(0x41), 'klingon')).toEqual({
      code: 'encoding-unknown',
      reason: 'the encoding klingon is not known',
    });
  });
});

describe('readUtf8', () => {
  it('reads back any text that Node encodes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(readUtf8(Buffer.from(text, 'utf8'))).toMatchObject({ text, invalid: 0 });
      }),
      { numRuns: 1_000 },
    );
  });

  it('calls bytes valid exactly where Node’s own strict decoder does', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const decodable = (file: Uint8Array): boolean => {
      try {
        strict.decode(file);
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.constantFrom(
      0x00,
      0x41,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc0,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xee,
      0xef,
      0xf0,
      0xf3,
      0xf4,
      0xf5,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (values) => {
        const file = Uint8Array.from(values);
        expect(readUtf8(file).invalid === 0).toBe(decodable(file));
      }),
      { numRuns: 5_000 },
    );
  });
});
