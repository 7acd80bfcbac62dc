import type { common as english } from '../en/common';
import type { WordsLike } from '../words-like';

/** Dutch words of what several features say in the same words. */
export const common: WordsLike<typeof english> = {};
