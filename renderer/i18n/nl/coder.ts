import type { coder as english } from '../en/coder';
import type { WordsLike } from '../words-like';

/** Dutch words of the question who is coding. */
export const coder: WordsLike<typeof english> = {};
