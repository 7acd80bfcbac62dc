import { basename } from 'node:path';
import { reportWordsIn } from '../../../shared/export/report-words-in';
import { ok } from '../../../shared/lib/result';
import { exportAnonymiser } from '../../study/export-anonymiser';
import { exportMemos } from '../../study/export-memos';
import { localTime } from '../../study/export-quotes';
import { writeFileWhole } from '../../study/write-file';
import type { Desk } from '../desk';
import { fileName, type FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';

/** Writes memos to files. */
export function memoHandlers(desk: Desk, dialogs: FileDialogs): Pick<Handlers, 'memos:save'> {
  return {
    'memos:save': async ({ format, filter }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { session } = open.value;
      const anonymise = await exportAnonymiser(open.value);
      if (!anonymise.ok) return anonymise;
      const words = reportWordsIn(dialogs.language());
      const extension = format === 'memos-docx' ? 'docx' : 'csv';
      const name = `${fileName(anonymise.value(session.study.name))} ${words.memos.toLowerCase()}.${extension}`;
      const path = await dialogs.save('Export memos', name, [extension]);
      if (path === null) return ok(null);
      const setting = {
        anonymise: anonymise.value,
        at: localTime(new Date()),
        dayOf: (at: string) => localTime(new Date(at)).slice(0, 10),
        language: dialogs.language(),
      };
      const { bytes, memos } = await exportMemos(session, format, filter, setting);
      const written = await writeFileWhole(path, bytes);
      return written.ok ? ok({ name: basename(path), quotes: memos }) : written;
    },
  };
}
