import type { documents as english } from '../en/documents';
import type { WordsLike } from '../words-like';

/** Dutch words of the list of documents. */
export const documents: WordsLike<typeof english> = {};
