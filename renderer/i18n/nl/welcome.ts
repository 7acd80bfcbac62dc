import type { welcome as english } from '../en/welcome';
import type { WordsLike } from '../words-like';

/** Dutch words of the welcome screen. */
export const welcome: WordsLike<typeof english> = {};
