import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportItem, ImportPlan } from '../../../shared/ipc/messages';
import type { ParsedSource } from '../../../shared/import/parsed-file';
import { fail, ok } from '../../../shared/lib/result';
import type { Handlers } from '../ipc/handle';
import type { ImportHost } from '../../importer/import-host';
import { importFiles, type ReadFile } from '../../importer/import-files';
import { sourceFile } from '../../importer/source-file';
import { addReadFiles, countWords, sourcesOf } from '../../study/add-read-files';
import type { Desk, OpenStudy } from '../desk';
import type { FileDialogs } from '../file-dialogs';

type Answered = 'import:choose' | 'import:apply' | 'import:discard';

const EXCERPT = 160;

/** Reads chosen files in killable processes and keeps what was read until a person says what to add. */
export function importHandlers(
  desk: Desk,
  dialogs: FileDialogs,
  host: () => ImportHost,
): Pick<Handlers, Answered> {
  let waiting: {
    readonly id: string;
    readonly study: OpenStudy;
    readonly files: readonly ReadFile[];
  } | null = null;
  return {
    'import:choose': async () => {
      const open = desk.require();
      if (!open.ok) return open;
      const paths = await dialogs.transcripts();
      if (paths.length === 0) return ok(null);
      const known = (hash: string): string | undefined => titleOf(open.value, hash);
      const report = await importFiles(paths.map(sourceFile), { host: host(), known });
      waiting = { id: randomUUID(), study: open.value, files: report.added };
      return ok(await planOf(waiting.id, report));
    },
    'import:apply': async ({ id, documents }) => {
      const open = desk.require();
      if (!open.ok) return open;
      // Another study may have taken the place of the one the files were chosen for.
      if (waiting?.id !== id || waiting.study !== open.value)
        return fail('import-gone', 'This import was closed. Nothing was added. Choose the files again.');
      const { files } = waiting;
      const chosen = documents.flatMap(({ file, ...choice }) => {
        const read = files.find((found) => found.file === file);
        return read === undefined ? [] : sourcesOf(read).map((source) => ({ read: source, choice }));
      });
      const added = await addReadFiles(open.value.session, chosen);
      if (added.ok) waiting = null;
      return added;
    },
    'import:discard': async ({ id }) => {
      if (waiting?.id === id) waiting = null;
      return ok(null);
    },
  };
}

function titleOf({ session }: OpenStudy, originalHash: string): string | undefined {
  const documents = [...session.study.documents.values()];
  return documents.find((document) => document.origin.originalHash === originalHash)?.title;
}

async function planOf(id: string, report: Awaited<ReturnType<typeof importFiles>>): Promise<ImportPlan> {
  const ready: ImportItem[] = [];
  for (const file of report.added) {
    for (const source of file.parsed.sources) ready.push(readyItem(file.file, source));
    // Counting the words of a hundred transcripts at once would hold up who is typing meanwhile.
    await nextTurn();
  }
  return {
    id,
    items: [
      ...ready,
      ...report.skipped.map((entry): ImportItem => ({ kind: 'skipped', ...entry })),
      ...report.failed.map((entry): ImportItem => ({ kind: 'failed', ...entry })),
    ],
  };
}

function readyItem(file: string, source: ParsedSource): ImportItem {
  return {
    kind: 'ready',
    file,
    title: source.title,
    format: source.format,
    encoding: source.encoding ?? null,
    words: countWords(source.text),
    turns: source.turns.length,
    speakers: source.speakers.map((label, index) => ({
      label,
      turns: source.turns.filter((turn) => turn.speaker === index).length,
    })),
    excerpt: source.text.slice(0, EXCERPT),
    notes: source.notes,
  };
}
