import type { components as english } from '../en/components';
import type { WordsLike } from '../words-like';

/** Dutch words of the shared components: buttons, dialogs, menus. */
export const components: WordsLike<typeof english> = {};
