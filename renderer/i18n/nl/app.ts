import type { app as english } from '../en/app';
import type { WordsLike } from '../words-like';

/** Dutch words of the frame around the views: title bar, rail, status bar, banners, commands. */
export const app: WordsLike<typeof english> = {};
