import { agreement } from './agreement';
import { app } from './app';
import { autoCode } from './auto-code';
import { codeBook } from './code-book';
import { codeTree } from './code-tree';
import { coder } from './coder';
import { coding } from './coding';
import { common } from './common';
import { components } from './components';
import { correcting } from './correcting';
import { documents } from './documents';
import { help } from './help';
import { history } from './history';
import { importWords } from './import';
import { importTable } from './import-table';
import { media } from './media';
import { memos } from './memos';
import { merge } from './merge';
import { people } from './people';
import { quotes } from './quotes';
import { reader } from './reader';
import { sampling } from './sampling';
import { search } from './search';
import { services } from './services';
import { settings } from './settings';
import { study } from './study';
import { terms } from './terms';
import { welcome } from './welcome';

/** The English words by namespace; what the typed `t` knows. A new namespace is one line here and one in `nl`. */
export const en = {
  agreement,
  app,
  'auto-code': autoCode,
  'code-book': codeBook,
  'code-tree': codeTree,
  coder,
  coding,
  common,
  components,
  correcting,
  documents,
  help,
  history,
  import: importWords,
  'import-table': importTable,
  media,
  memos,
  merge,
  people,
  quotes,
  reader,
  sampling,
  search,
  services,
  settings,
  study,
  terms,
  welcome,
} as const;
