import type { codeBook as english } from '../en/code-book';
import type { WordsLike } from '../words-like';

/** Dutch words of the code book: manager, groups, versions. */
export const codeBook: WordsLike<typeof english> = {};
