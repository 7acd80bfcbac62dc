import { dirname, join } from 'node:path';
import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import { backupEntries } from './backups';
import type { Backup } from './backups';
import type { Disk } from './disk';
import { diskProblem, StudyFailure } from './disk-problem';
import { createFile, ignore, moveDurably, readPieces, syncFolderOrStop } from './durable-file';
import {
  damagedName,
  dataFiles,
  nextGeneration,
  packedNames,
  snapshotName,
  studyPaths,
  temporaryName,
} from './file-names';
import { verifySnapshotFile } from './snapshot-file';
import type { SnapshotFacts } from './snapshot-file';
import { storeContext } from './store-context';
import type { StoreContext } from './store-context';
import { studyLocked } from './store-problems';
import type { StoredCommit } from './stored-commit';
import { readStudyHeader, writeStudyHeader } from './study-header';
import type { StudyHeader } from './study-header';
import { acquireLock } from './study-lock';
import type { StoreOptions } from './study-store';

/** What a restored study holds, and where its former data went. */
export interface RestoredBackup {
  /** Commits in the study now. */
  readonly commits: number;
  /** Name of the folder in `data/` with everything that was there; nothing is ever deleted. */
  readonly movedTo: string;
}

/**
 * Puts a backup in the place of a study's data, as a new generation.
 *
 * The former snapshots and logs move aside first, so that no later record continues the backup by accident: the
 * person gets the state chosen, no more. A crash half-way leaves a study that refuses to open and can be
 * restored again.
 */
export async function restoreBackup<C extends StoredCommit>(
  disk: Disk,
  folder: string,
  backup: Backup,
  options: StoreOptions<C>,
): Promise<Result<RestoredBackup>> {
  const context = storeContext(disk, folder, options);
  try {
    const facts = await verifySnapshotFile(disk, backup.path, context.createHash);
    if (facts === undefined) return BACKUP_DAMAGED;
    const header = await chooseHeader(context, backup, facts);
    if (!header.ok) return header;
    return await underLock(context, () => replaceData(context, backup, facts, header.value));
  } catch (error) {
    return { ok: false, error: diskProblem(error, 'The backup could not be restored') };
  }
}

const BACKUP_DAMAGED = fail(
  'backup-damaged',
  'This backup is damaged itself. Nothing was changed. Choose another one.',
);

const OTHER_STUDY = fail(
  'backup-of-another-study',
  'This backup belongs to another study. Nothing was changed. Choose a backup of this study.',
);

/** The study's own header or, where that is gone or damaged, the one kept with its backups. */
async function chooseHeader<C extends StoredCommit>(
  { disk, paths }: StoreContext<C>,
  backup: Backup,
  facts: SnapshotFacts,
): Promise<Result<StudyHeader>> {
  const own = await readStudyHeader(disk, paths);
  if (own?.ok === false && own.error.code === 'study-too-new') return own;
  if (own?.ok === true) return own.value.id === facts.study ? own : OTHER_STUDY;
  return (await readStudyHeader(disk, studyPaths(dirname(backup.path)))) ?? BACKUP_DAMAGED;
}

async function underLock<C extends StoredCommit, T>(
  { disk, paths, host, createNonce, takeOver }: StoreContext<C>,
  task: () => Promise<T>,
): Promise<Result<T>> {
  await disk.makeFolder(paths.data);
  await disk.makeFolder(paths.sources);
  await syncFolderOrStop(disk, paths.folder);
  const outcome = await acquireLock({ disk, path: paths.lock, host, nonce: createNonce(), takeOver });
  if (outcome.kind === 'locked') throw new StudyFailure(studyLocked(outcome.holder));
  try {
    return ok(await task());
  } finally {
    await outcome.lock.release().catch(ignore);
  }
}

async function replaceData<C extends StoredCommit>(
  context: StoreContext<C>,
  backup: Backup,
  facts: SnapshotFacts,
  header: StudyHeader,
): Promise<RestoredBackup> {
  const { disk, paths, createNonce } = context;
  const generation = await unusedGeneration(context, backup);
  const temporary = join(paths.data, temporaryName(createNonce()));
  await createFile(disk, temporary, readPieces(disk, backup.path));
  const movedTo = await moveDataAside(context);
  await writeStudyHeader(disk, paths, header, createNonce());
  await moveDurably(disk, temporary, join(paths.data, snapshotName(generation)));
  return { commits: facts.seq, movedTo };
}

/** Above all numbers in the study and among its backups, of which the study may know nothing any more. */
async function unusedGeneration<C extends StoredCommit>(
  { disk, paths }: StoreContext<C>,
  backup: Backup,
): Promise<number> {
  const backups = backupEntries(await disk.list(dirname(backup.path)));
  const afterBackups = Math.max(0, ...backups.map((entry) => entry.generation)) + 1;
  return Math.max(afterBackups, nextGeneration(await disk.list(paths.data)));
}

async function moveDataAside<C extends StoredCommit>(context: StoreContext<C>): Promise<string> {
  const { disk, paths, now, createNonce } = context;
  const name = damagedName(now(), createNonce(), 'data');
  const aside = join(paths.data, name);
  await disk.makeFolder(aside);
  await syncFolderOrStop(disk, paths.data);
  const names = await disk.list(paths.data);
  // They tell nothing that the history does not tell, and would only lie about.
  for (const packed of packedNames(names)) await disk.remove(join(paths.data, packed));
  for (const file of dataFiles(names)) {
    await disk.rename(join(paths.data, file.name), join(aside, file.name));
  }
  await syncFolderOrStop(disk, aside);
  await syncFolderOrStop(disk, paths.data);
  return name;
}
