import { symbolOf } from './word-symbols';

/** How a level of a list counts. */
export type CountStyle = 'decimal' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'none';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Beyond these a word processor shows digits, or pages of letters that nobody reads. */
const MOST_ROMAN = 3_999;
const MOST_LETTERS = 780;

/**
 * A number as a list shows it.
 *
 * @example listNumber(28, 'lower-letter') === 'bb'
 */
export function listNumber(value: number, style: CountStyle): string {
  switch (style) {
    case 'none':
      return '';
    case 'lower-letter':
    case 'upper-letter':
      return inCase(letters(value), style);
    case 'lower-roman':
    case 'upper-roman':
      return inCase(roman(value), style);
    case 'decimal':
      return String(value);
  }
}

function inCase(shown: string, style: CountStyle): string {
  return style.startsWith('upper') ? shown.toUpperCase() : shown;
}

/** a … z, then aa, bb … zz: as word processors go on. */
function letters(value: number): string {
  if (value < 1 || value > MOST_LETTERS) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > MOST_ROMAN) return String(value);
  let rest = value;
  return ROMAN.map(([worth, shown]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return shown.repeat(times);
  }).join('');
}

/** Bullets of fonts whose characters are not what their codes say. */
const FONT_BULLETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: { '·': '•' },
  wingdings: { '§': '▪', Ø: '➢', ü: '✓', v: '❖', q: '❑', à: '→', ð: '→', l: '•', n: '▪', u: '◆' },
  'courier new': { o: '◦' },
};

/** The bullet a reader sees for a character in a font; what no table knows is a plain dot. */
export function bulletOf(character: string, font: string): string {
  const shown = FONT_BULLETS[font.toLowerCase()]?.[character];
  if (shown !== undefined) return shown;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0xe000 || code > 0xf8ff) return character;
  return symbolOf(code.toString(16)) ?? '•';
}
