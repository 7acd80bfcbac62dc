import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fail, ok } from '../../../shared/lib/result';
import { registerName, writeRegister } from '../../../shared/register/register-table';
import type { ImportHost } from '../../importer/import-host';
import { sourceFile } from '../../importer/source-file';
import { exportAnonymiser } from '../../study/export-anonymiser';
import { localTime } from '../../study/export-quotes';
import { planSheets, readRegister, type RegisterSheets } from '../../study/read-register';
import { writeFileWhole } from '../../study/write-file';
import type { Desk, OpenStudy } from '../desk';
import { fileName, type FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';

type Answered = Extract<keyof Handlers, `register:${string}`>;

/** Reads tables of participants, keeps one until a person says whether it is to come in, and writes the register. */
export function registerHandlers(
  desk: Desk,
  dialogs: FileDialogs,
  host: () => ImportHost,
): Pick<Handlers, Answered> {
  let waiting: { readonly id: string; readonly study: OpenStudy; readonly sheets: RegisterSheets } | null =
    null;
  desk.onClosed.add(() => {
    waiting = null;
  });
  return {
    'register:choose': async () => {
      const open = desk.require();
      if (!open.ok) return open;
      const path = await dialogs.register();
      if (path === null) return ok(null);
      const sheets = await readRegister(sourceFile(path), host());
      if (!sheets.ok) return sheets;
      const plan = planSheets(open.value.session.study, sheets.value);
      if (!plan.ok) return plan;
      waiting = { id: randomUUID(), study: open.value, sheets: sheets.value };
      return ok({ id: waiting.id, file: basename(path), preview: plan.value.preview });
    },
    'register:apply': async ({ id }) => {
      const open = desk.require();
      if (!open.ok) return open;
      if (waiting?.id !== id || waiting.study !== open.value)
        return fail('register-gone', 'This table was closed. Nothing was changed. Choose it again.');
      // Held against the register as it is now: somebody may have been added since the table was shown.
      const plan = planSheets(open.value.session.study, waiting.sheets);
      if (!plan.ok) return plan;
      if (plan.value.payload === null)
        return fail('nothing-new', 'The register says all of this already. Nothing was changed.');
      const done = await open.value.session.run({ type: 'fill-register', payload: plan.value.payload });
      if (done.ok) waiting = null;
      return done;
    },
    'register:discard': async ({ id }) => {
      if (waiting?.id === id) waiting = null;
      return ok(null);
    },
    'register:save': async ({ format }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { study } = open.value.session;
      const anonymise = await exportAnonymiser(open.value);
      if (!anonymise.ok) return anonymise;
      const language = dialogs.language();
      const name = `${fileName(anonymise.value(study.name))} ${registerName(language).toLowerCase()}.${format}`;
      const path = await dialogs.save('Export the register', name, [format]);
      if (path === null) return ok(null);
      const setting = { anonymise: anonymise.value, at: localTime(new Date()), language };
      const written = await writeFileWhole(path, writeRegister(study, format, setting));
      return written.ok ? ok({ name: basename(path) }) : written;
    },
  };
}
