import { bookCommands } from '../features/code-book/book-commands';
import { codeCommands, codeKeyNotes } from '../features/code-tree/code-commands';
import { correctingCommands } from '../features/correcting/correcting-commands';
import { quotesCommands, quotesKeyNotes } from '../features/quotes/quotes-commands';
import { mediaCommands } from '../features/media/media-commands';
import { memoCommands } from '../features/memos/memo-commands';
import { readerCommands, readerKeyNotes } from '../features/reader/reader-commands';
import { searchCommands } from '../features/search/search-commands';
import { registerCommands } from '../services/interface-commands';
import { appCommands } from './app-commands';
import { helpCommands } from './help-commands';
import { viewCommands } from './view-commands';

/** Makes every command of the window known; each feature that has commands adds its list here. */
export function registerAllCommands(): void {
  registerCommands(appCommands);
  registerCommands(viewCommands);
  registerCommands(helpCommands);
  registerCommands(searchCommands);
  registerCommands(codeCommands, codeKeyNotes);
  registerCommands(bookCommands);
  registerCommands(readerCommands, readerKeyNotes);
  registerCommands(correctingCommands);
  registerCommands(mediaCommands);
  registerCommands(memoCommands);
  registerCommands(quotesCommands, quotesKeyNotes);
}
