import type { quotes as english } from '../en/quotes';
import type { WordsLike } from '../words-like';

/** Dutch words of the quotations and their export. */
export const quotes: WordsLike<typeof english> = {};
