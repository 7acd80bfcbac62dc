import type { merge as english } from '../en/merge';
import type { WordsLike } from '../words-like';

/** Dutch words of bringing in a colleague’s work. */
export const merge: WordsLike<typeof english> = {};
