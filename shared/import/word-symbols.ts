/** Symbols of the fonts Symbol and Wingdings that Word puts into running text, by their private code. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xf0b7, '•'],
  [0xf0a7, '▪'],
  [0xf0d8, '➢'],
  [0xf0fc, '✓'],
  [0xf0fb, '✗'],
  [0xf0a8, '◻'],
  [0xf06f, '□'],
  [0xf0fe, '☑'],
  [0xf0e0, '→'],
  [0xf0df, '←'],
  [0xf0e8, '→'],
  [0xf0ae, '→'],
  [0xf04a, '☺'],
  [0xf04b, '😐'],
  [0xf04c, '☹'],
  [0xf0be, '–'],
  [0xf02d, '–'],
  [0xf0b0, '°'],
  [0xf0b1, '±'],
  [0xf0a3, '≤'],
  [0xf0b3, '≥'],
]);

/** The character of a `w:sym` by its hexadecimal code; undefined for a private one that no table knows. */
export function symbolOf(code: string | undefined): string | undefined {
  if (code === undefined || !/^[0-9a-f]{1,4}$/i.test(code)) return undefined;
  const point = Number.parseInt(code, 16);
  if (point >= 0xe000 && point <= 0xf8ff) return SYMBOLS.get(point);
  return point >= 0x20 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined;
}
