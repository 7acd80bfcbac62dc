import { create } from 'zustand';
import type { ImportBegun, ImportedFile, ImportNews, ReadyFile } from '../../shared/ipc/import-messages';

/** Steps of an import that may come, in order; those that no file needs are passed over. */
export const importSteps = ['files', 'table', 'speakers', 'details', 'repairs', 'ready'] as const;

/** A step of an import. */
export type ImportStep = (typeof importSteps)[number];

/** The import that is running; nothing of it is in the study. */
export interface ImportStore {
  /** Null while none is running. */
  readonly id: string | null;
  /** In the order they were given, by key. */
  readonly files: ReadonlyMap<string, ImportedFile>;
  readonly step: ImportStep;
}

const none: ImportStore = { id: null, files: new Map(), step: 'files' };

/** The running import, for the view, the rail and the status bar. */
export const useImportStore = create<ImportStore>()(() => none);

/** News that came before the answer that names its import. */
let early: ImportNews[] = [];

/** Shows a running import, or how it stands now; of what was told of a file the later telling counts. */
export function showImport({ id, files }: ImportBegun): void {
  const before = useImportStore.getState();
  const known = before.id === id ? before : { ...none, id };
  const told = [...files, ...early.filter((news) => news.id === id).map(({ file }) => file)];
  early = [];
  useImportStore.setState({ ...known, files: withFiles(known.files, told) });
}

/** Takes news of a file in; of an import that is not shown they are kept for a while. */
export function takeNews(news: ImportNews): void {
  const { id, files } = useImportStore.getState();
  if (news.id === id) useImportStore.setState({ files: withFiles(files, [news.file]) });
  else early = [...early.slice(-MOST_EARLY), news];
}

/** Forgets the running import; main forgets it by itself or is told by the caller. */
export function forgetImport(): void {
  early = [];
  useImportStore.setState(none);
}

/** The files that can be added, in the order they were given. */
export function readyFiles(files: ImportStore['files']): readonly ReadyFile[] {
  return [...files.values()].filter((file) => file.kind === 'ready');
}

/** How many files are still to be read. */
export function unreadFiles(files: ImportStore['files']): number {
  return [...files.values()].filter(({ kind }) => kind === 'waiting' || kind === 'reading').length;
}

/** As many as a folder may hold, three times over: each is told of as waiting, being read and read. */
const MOST_EARLY = 1_500;

function withFiles(
  files: ImportStore['files'],
  told: readonly ImportedFile[],
): ReadonlyMap<string, ImportedFile> {
  const all = new Map(files);
  for (const file of told) {
    if ((all.get(file.key)?.revision ?? 0) < file.revision) all.set(file.key, file);
  }
  return all;
}
