import type { coding as english } from '../en/coding';
import type { WordsLike } from '../words-like';

/** Dutch words of the gestures of coding: palette, dragging, keys. */
export const coding: WordsLike<typeof english> = {};
