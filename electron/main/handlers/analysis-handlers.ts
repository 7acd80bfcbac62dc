import { basename } from 'node:path';
import { analyse } from '../../../shared/analysis/analysis-tables';
import { analysisWords } from '../../../shared/analysis/analysis-words';
import { ok } from '../../../shared/lib/result';
import { exportAnalysis } from '../../study/export-analysis';
import { exportAnonymiser } from '../../study/export-anonymiser';
import { localTime } from '../../study/export-quotes';
import { writeFileWhole } from '../../study/write-file';
import type { Desk } from '../desk';
import { fileName, type FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';

/** Writes tables about the sample to a file. */
export function analysisHandlers(desk: Desk, dialogs: FileDialogs): Pick<Handlers, 'analysis:save'> {
  return {
    'analysis:save': async ({ format, asked, language }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { study } = open.value.session;
      const anonymise = await exportAnonymiser(open.value);
      if (!anonymise.ok) return anonymise;
      const what = analyse(study, asked, analysisWords[language]).title.toLowerCase();
      const name = `${fileName(anonymise.value(study.name))} ${what}.${format}`;
      const path = await dialogs.save('Export the sample', name, [format]);
      if (path === null) return ok(null);
      const setting = { anonymise: anonymise.value, at: localTime(new Date()), language };
      const bytes = await exportAnalysis(study, format, asked, setting);
      if (!bytes.ok) return bytes;
      const written = await writeFileWhole(path, bytes.value);
      return written.ok ? ok({ name: basename(path) }) : written;
    },
  };
}
