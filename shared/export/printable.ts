/**
 * A text without the characters no file may hold: control characters, non-characters, halves of surrogate pairs.
 *
 * A vertical tab and a form feed part lines in old word processors and become line ends; half a pair becomes
 * the replacement character, because something was there. Tabs and line ends stay.
 *
 * @example printable('a\u0001b\u000Bc') === 'ab\nc'
 */
export function printable(text: string): string {
  return forbidden.test(text)
    ? text
        .replace(/[\v\f]/g, '\n')
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    : text;
}

const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
