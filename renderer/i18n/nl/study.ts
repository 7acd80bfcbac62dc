import type { study as english } from '../en/study';
import type { WordsLike } from '../words-like';

/** Dutch words of the first use of a study, and its dialogs. */
export const study: WordsLike<typeof english> = {};
