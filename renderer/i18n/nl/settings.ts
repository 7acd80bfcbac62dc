import type { settings as english } from '../en/settings';
import type { WordsLike } from '../words-like';

/** Dutch words of the settings of this computer. */
export const settings: WordsLike<typeof english> = {};
