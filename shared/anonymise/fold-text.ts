/** A text as names are compared in it: lower case, without marks, one kind of dash, apostrophe and space. */
export interface FoldedText {
  readonly text: string;
  /** Per UTF-16 unit of `text`: where the character it came from begins in the original. */
  readonly from: readonly number[];
  /** Per unit: where that character and the marks after it end in the original. */
  readonly to: readonly number[];
  /** Per unit: whether the original is a capital letter. */
  readonly capital: readonly boolean[];
}

/** What to do with the characters a reader cannot see but that may stand between two words. */
export type InvisibleSpaces = 'see-through' | 'separate';

const invisible = /^\p{Cf}$/u;
const invisibleSpace = /^[\u200B\u2060\uFEFF]$/;
const mark = /^[\p{Mn}\p{Me}]$/u;
const space = /^\s$/;
const dash = /^\p{Pd}$/u;
const apostrophe = /^[‘’‛ʼ´＇]$/;
const marks = /[\p{Mn}\p{Me}]/gu;

/** Letters that no normal form takes apart, though people also type them as plain ones. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Folds a text and remembers where every folded character came from.
 *
 * Composed and decomposed spellings, full-width letters, ligatures, soft hyphens, zero-width characters and
 * direction marks make no difference afterwards. `invisibleSpaces` decides about zero-width spaces only.
 *
 * @example foldText('Fá\u00ADtima', 'see-through').text === 'fatima'
 */
export function foldText(original: string, invisibleSpaces: InvisibleSpaces): FoldedText {
  const text: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const capital: boolean[] = [];
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    const folded = foldCharacter(character, invisibleSpaces);
    if (folded === undefined) {
      if (to.length > 0) to[to.length - 1] = end;
    } else {
      const isCapital = folded !== '' && character !== character.toLowerCase();
      for (let unit = 0; unit < folded.length; unit += 1) {
        text.push(folded.charAt(unit));
        from.push(offset);
        to.push(end);
        capital.push(isCapital);
      }
    }
    offset = end;
  }
  return { text: text.join(''), from, to, capital };
}

/** The characters one character counts as: none for invisible ones, undefined for a mark on the one before. */
export function foldCharacter(character: string, invisibleSpaces: InvisibleSpaces): string | undefined {
  const code = character.charCodeAt(0);
  if (code < 128) return foldAscii(character, code);
  if (mark.test(character)) return undefined;
  if (invisibleSpace.test(character)) return invisibleSpaces === 'separate' ? ' ' : '';
  if (invisible.test(character)) return '';
  if (space.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (apostrophe.test(character)) return "'";
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(marks, '');
  return Array.from(plain, (letter) => plainLetters[letter] ?? letter).join('');
}

function foldAscii(character: string, code: number): string {
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code === 96) return "'";
  return code <= 32 ? ' ' : character;
}
