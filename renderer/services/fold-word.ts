/**
 * A word as people look for it: lower case, without accents.
 *
 * @example foldWord('Gülay') === 'gulay'
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
