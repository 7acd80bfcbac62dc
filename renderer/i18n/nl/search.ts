import type { search as english } from '../en/search';
import type { WordsLike } from '../words-like';

/** Dutch words of the search over everything. */
export const search: WordsLike<typeof english> = {};
