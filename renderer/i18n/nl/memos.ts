import type { memos as english } from '../en/memos';
import type { WordsLike } from '../words-like';

/** Dutch words of the memos. */
export const memos: WordsLike<typeof english> = {};
