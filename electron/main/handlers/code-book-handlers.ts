import { basename } from 'node:path';
import { codeBookWords } from '../../../shared/export/code-book/code-book-words';
import { ok } from '../../../shared/lib/result';
import { exportAnonymiser } from '../../study/export-anonymiser';
import { exportCodeBook } from '../../study/export-code-book';
import { localTime } from '../../study/export-quotes';
import { writeFileWhole } from '../../study/write-file';
import type { Desk } from '../desk';
import { fileName, type FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';

/** Writes the code book to a file. */
export function codeBookHandlers(desk: Desk, dialogs: FileDialogs): Pick<Handlers, 'code-book:save'> {
  return {
    'code-book:save': async ({ format, version, language }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { study } = open.value.session;
      const anonymise = await exportAnonymiser(open.value);
      if (!anonymise.ok) return anonymise;
      const what = codeBookWords[language].codeBook.toLowerCase();
      const name = `${fileName(anonymise.value(study.name))} ${what}.${format}`;
      const path = await dialogs.save('Export the code book', name, [format]);
      if (path === null) return ok(null);
      const setting = { anonymise: anonymise.value, at: localTime(new Date()), language };
      const bytes = await exportCodeBook(study, format, version, setting);
      if (!bytes.ok) return bytes;
      const written = await writeFileWhole(path, bytes.value);
      return written.ok ? ok({ name: basename(path) }) : written;
    },
  };
}
