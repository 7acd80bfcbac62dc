import type { help as english } from '../en/help';
import type { WordsLike } from '../words-like';

/** Dutch words of the tour and the sheet of keys. */
export const help: WordsLike<typeof english> = {};
