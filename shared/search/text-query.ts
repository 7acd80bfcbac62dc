import { fail, ok, type Result } from '../lib/result';
import { foldText } from './fold-text';

/** What is looked for in the texts. */
export type TextQuery =
  /** Any of these words or phrases; capitals and accents do not matter, `*` stands for the rest of a word. */
  | { readonly kind: 'words'; readonly terms: readonly string[]; readonly whole: boolean }
  /** A regular expression on the text as it stands; capitals do not matter, `^` and `$` are those of a line. */
  | { readonly kind: 'pattern'; readonly source: string }
  /** Everything that is said: each turn is a hit. */
  | { readonly kind: 'turns' };

/** Terms may be as long as a sentence, patterns as long as anybody can read. */
export const LONGEST_TERM = 500;

/** One term made ready: plain words to look up, or parts of a word around the stars. */
export type Term =
  | { readonly kind: 'plain'; readonly words: string }
  | { readonly kind: 'starred'; readonly parts: readonly string[] };

/** The words and phrases that a person typed in one line: separated by commas, semicolons or new lines. */
export function termsOf(typed: string): readonly string[] {
  const terms = typed.split(/[,;\n]/).map((term) => term.trim());
  return [...new Set(terms.filter((term) => term !== ''))];
}

/** Terms folded as the texts are; those of which nothing is left (a lone `*`, a lone accent) are passed over. */
export function foldTerms(terms: readonly string[]): readonly Term[] {
  return terms.flatMap((term): readonly Term[] => {
    const words = foldText(term).text.replace(/\s+/g, ' ').trim();
    if (!words.includes('*')) return words === '' ? [] : [{ kind: 'plain', words }];
    const parts = words.split(/\*+/);
    return parts.every((part) => part.trim() === '') ? [] : [{ kind: 'starred', parts }];
  });
}

/** A regular expression ready to search with, or the sentence that says what is wrong with it. */
export function compilePattern(source: string): Result<RegExp> {
  try {
    return ok(new RegExp(source, 'gimu'));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : '';
    return fail(
      'bad-pattern',
      `This is not a regular expression yet: ${reason}. Nothing was searched. Complete it, or search for words.`,
    );
  }
}

/** Whether there is anything to look for. */
export function isEmptyQuery(query: TextQuery): boolean {
  switch (query.kind) {
    case 'words':
      return foldTerms(query.terms).length === 0;
    case 'pattern':
      return query.source === '';
    case 'turns':
      return false;
  }
}
