import type { codeTree as english } from '../en/code-tree';
import type { WordsLike } from '../words-like';

/** Dutch words of the code tree. */
export const codeTree: WordsLike<typeof english> = {};
