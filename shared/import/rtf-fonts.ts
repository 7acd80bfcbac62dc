import { bulletOf } from './list-mark';
import type { TextCodecs } from './text-codecs';
import { symbolOf } from './word-symbols';

/** Code pages of the character sets that a font of an RTF file may have; 0 and 1 are the file's own. */
const CHARSETS: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [78, 932],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
]);
const SYMBOL_CHARSET = 2;
const WESTERN = 1252;
/** Code pages that some letters take two bytes or more of. */
const WIDE: ReadonlySet<number> = new Set([932, 936, 949, 950, 65001]);

interface Font {
  name: string;
  charset: number;
  codePage: number | undefined;
}

/**
 * The fonts of an RTF file and what its bytes mean in each.
 *
 * A byte is a letter by the code page of the font it stands in, by the file's own, or of a symbol font a sign.
 */
export class RtfFonts {
  /** `\ansicpg`, or what `\mac`, `\pc` and `\pca` stand for. */
  codePage = WESTERN;
  /** Code pages that were asked for and are not known. */
  readonly unknown = new Set<number>();
  private readonly fonts = new Map<number, Font>();
  private readonly tables = new Map<number, readonly string[]>();
  private defined: Font | undefined;

  constructor(private readonly codecs: TextCodecs) {}

  /** A control word within the font table. */
  define(word: string, parameter: number): void {
    if (word === 'f') {
      this.defined = { name: '', charset: 1, codePage: undefined };
      this.fonts.set(parameter, this.defined);
    } else if (this.defined === undefined) return;
    else if (word === 'fcharset') this.defined.charset = parameter;
    else if (word === 'cpg') this.defined.codePage = parameter;
  }

  /** A byte of a font's name; the semicolon ends it. */
  name(byte: number): void {
    if (byte !== 0x3b && this.defined !== undefined && this.defined.name.length < 64) {
      this.defined.name += String.fromCharCode(byte);
    }
  }

  /** Text of these bytes in a font; U+FFFD for a sign that no table knows. */
  decode(bytes: Uint8Array, number: number): string {
    const font = this.fonts.get(number);
    if (font?.charset === SYMBOL_CHARSET) return this.signs(bytes, font.name);
    const own = CHARSETS.get(font?.charset ?? 1);
    const codePage = font?.codePage ?? own ?? this.codePage;
    if (WIDE.has(codePage)) return this.wide(bytes, codePage);
    const table = this.tableOf(codePage);
    let text = '';
    for (const byte of bytes) text += table[byte] ?? '';
    return text;
  }

  private signs(bytes: Uint8Array, name: string): string {
    return Array.from(bytes, (byte) => {
      const character = String.fromCharCode(byte);
      const shown = bulletOf(character, name.trim());
      if (shown !== character || byte <= 0x20) return shown;
      return symbolOf((0xf000 + byte).toString(16)) ?? '\uFFFD';
    }).join('');
  }

  private wide(bytes: Uint8Array, codePage: number): string {
    return this.codecs.decode(bytes, codePage === 65001 ? 'utf-8' : `cp${codePage}`) ?? '';
  }

  /** The 256 letters of a code page; Western ones for a page that is not known. */
  private tableOf(codePage: number): readonly string[] {
    const known = this.tables.get(codePage);
    if (known !== undefined) return known;
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const name = codePage === 10000 ? 'macroman' : `cp${codePage}`;
    const text = this.codecs.decode(all, name);
    if (text === undefined) this.unknown.add(codePage);
    const table = [...(text ?? this.codecs.decode(all, `cp${WESTERN}`) ?? '')];
    this.tables.set(codePage, table);
    return table;
  }
}
