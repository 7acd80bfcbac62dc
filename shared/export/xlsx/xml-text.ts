import { printable } from '../printable';

/**
 * Text as it may stand between the tags of a file.
 *
 * @example xmlText('R&D <1>') === 'R&amp;D &lt;1&gt;'
 */
export function xmlText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Text of a cell. Excel reads `_x0041_` as a character by its number, so words that look like that are kept
 * from it; line ends are one character.
 */
export function cellText(text: string): string {
  return xmlText(text.replace(/\r\n?/g, '\n')).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The name of a column by its place from 0: A, B … Z, AA. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}
