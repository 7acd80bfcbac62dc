import type { people as english } from '../en/people';
import type { WordsLike } from '../words-like';

/** Dutch words of the participants, groups and speakers. */
export const people: WordsLike<typeof english> = {};
