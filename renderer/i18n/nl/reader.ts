import type { reader as english } from '../en/reader';
import type { WordsLike } from '../words-like';

/** Dutch words of the reader and its inspector. */
export const reader: WordsLike<typeof english> = {};
