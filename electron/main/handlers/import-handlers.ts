import type { AppliedImport } from '../../../shared/ipc/import-requests';
import type { CommandReceipt } from '../../../shared/ipc/messages';
import { translateSentence } from '../../../shared/i18n/translate-sentence';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { folderFiles } from '../../importer/folder-files';
import { importOptions } from '../../importer/options-schema';
import type { RunningImport } from '../../importer/running-import';
import { heldFile, sourceFile } from '../../importer/source-file';
import { addReadFiles, type ChosenRead } from '../../study/add-read-files';
import type { StudySession } from '../../study/study-session';
import type { Desk } from '../desk';
import type { FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';
import { ImportTray, type TrayWorld } from './import-tray';

type Answered = Extract<keyof Handlers, `import:${string}`>;

/** What imports need of the program around them. */
export interface ImportWorld extends TrayWorld {
  /** The text on the clipboard, '' where there is none. */
  readonly clipboardText: () => Promise<string>;
}

/** Reads chosen, dropped and pasted files and keeps what was read until a person says what to add. */
export function importHandlers(
  desk: Desk,
  dialogs: FileDialogs,
  world: ImportWorld,
): Pick<Handlers, Answered> {
  const tray = new ImportTray(desk, world);
  return {
    'import:choose': async ({ from, into }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const paths = await chosenPaths(dialogs, from);
      if (!paths.ok) return paths;
      return paths.value.length === 0 ? ok(null) : tray.take(into, paths.value.map(sourceFile));
    },
    'import:drop': async ({ into, name, size, bytes }) => tray.take(into, [heldFile(name, size, bytes)]),
    'import:paste': async ({ into }) => {
      const text = await world.clipboardText();
      if (text.trim() === '')
        return fail(
          'nothing-copied',
          'There is no text on the clipboard. Copy it first, then paste it here.',
        );
      const bytes = new TextEncoder().encode(text);
      const name = tray.freeName(into, translateSentence('Pasted text', dialogs.language()));
      return tray.take(into, [heldFile(name, bytes.length, bytes)]);
    },
    'import:running': async () => ok(tray.running),
    'import:stop': async ({ id }) => tray.told(id, (running) => running.stop()),
    'import:resume': async ({ id }) => tray.told(id, (running) => running.resume()),
    'import:read-again': async ({ id, file, options }) => {
      const running = tray.require(id);
      const parsed = importOptions.safeParse(options);
      if (!running.ok) return running;
      if (!parsed.success)
        return fail('bad-request', 'Codeboom could not carry that out. Nothing was changed.');
      return running.value.readAgain(file, parsed.data);
    },
    'import:look': async ({ id, file }) => {
      const running = tray.require(id);
      return running.ok ? running.value.look(file) : running;
    },
    'import:apply': async ({ id, ...applied }) => {
      const open = desk.require();
      const running = tray.require(id);
      if (!open.ok) return open;
      if (!running.ok) return running;
      const added = await apply(open.value.session, running.value, applied);
      if (added.ok) tray.clear();
      return added;
    },
    'import:discard': async ({ id }) => {
      if (tray.require(id).ok) tray.clear();
      return ok(null);
    },
  };
}

async function chosenPaths(
  dialogs: FileDialogs,
  from: 'files' | 'whole-folder',
): Promise<Result<readonly string[]>> {
  if (from === 'files') return ok(await dialogs.transcripts());
  const folder = await dialogs.transcriptFolder();
  return folder === null ? ok([]) : folderFiles(folder);
}

async function apply(
  session: StudySession,
  running: RunningImport,
  { documents, ...rest }: Omit<AppliedImport, 'id'>,
): Promise<Result<CommandReceipt>> {
  const chosen: ChosenRead[] = [];
  for (const { file, source: index, ...choice } of documents) {
    const read = running.readOf(file);
    const source = read?.parsed.sources[index];
    if (read === undefined || source === undefined)
      return fail('import-changed', 'The import changed meanwhile. Nothing was added. Look it over again.');
    const { original, originalHash } = read;
    chosen.push({ read: { source, original, originalHash }, choice });
  }
  return addReadFiles(session, chosen, rest);
}
