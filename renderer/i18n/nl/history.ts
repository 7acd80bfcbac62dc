import type { history as english } from '../en/history';
import type { WordsLike } from '../words-like';

/** Dutch words of the history of acts. */
export const history: WordsLike<typeof english> = {};
