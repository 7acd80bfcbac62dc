import type { agreement as english } from '../en/agreement';
import type { WordsLike } from '../words-like';

/** Dutch words of the agreement between coders. */
export const agreement: WordsLike<typeof english> = {};
