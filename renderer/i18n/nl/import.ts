import type { importWords as english } from '../en/import';
import type { WordsLike } from '../words-like';

/** Dutch words of the import dialog. */
export const importWords: WordsLike<typeof english> = {};
