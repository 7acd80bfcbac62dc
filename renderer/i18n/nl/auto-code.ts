import type { autoCode as english } from '../en/auto-code';
import type { WordsLike } from '../words-like';

/** Dutch words of coding by words, pattern or speaker. */
export const autoCode: WordsLike<typeof english> = {};
