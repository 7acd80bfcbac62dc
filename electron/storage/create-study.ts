import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import type { Disk } from './disk';
import { diskProblem, StudyFailure } from './disk-problem';
import { ignore, listIfPresent, syncFolderOrStop } from './durable-file';
import { createLog } from './log-file';
import { noCommits, SnapshotAdapter } from './snapshot-adapter';
import type { StudyData } from './snapshot-adapter';
import { storeContext } from './store-context';
import type { StoreContext } from './store-context';
import { FOLDER_NOT_EMPTY, STUDY_EXISTS, studyLocked } from './store-problems';
import type { StoredCommit } from './stored-commit';
import { isStudyId, writeStudyHeader } from './study-header';
import type { StudyHeader } from './study-header';
import { acquireLock } from './study-lock';
import type { StudyLock } from './study-lock';
import type { OpenedStore, StoreOptions } from './study-store';
import { WritableStore } from './writable-store';

/**
 * Makes an empty study in a new or empty folder and opens it.
 *
 * `study.json` is written last: a folder without it was never a study, so a crash half-way loses nothing. Fails
 * with `study-exists` or `folder-not-empty`, or with what the disk said.
 */
export async function createStudy<C extends StoredCommit>(
  disk: Disk,
  folder: string,
  header: StudyHeader,
  options: StoreOptions<C>,
): Promise<Result<OpenedStore<C>>> {
  if (!isStudyId(header.id)) throw new Error('a study id has letters, digits and hyphens only');
  const context = storeContext(disk, folder, options);
  try {
    await requireEmpty(context);
    await makeFolders(context);
    const lock = await takeLock(context);
    try {
      return ok(await fill(context, header, lock));
    } catch (error) {
      await lock.release().catch(ignore);
      throw error;
    }
  } catch (error) {
    return { ok: false, error: diskProblem(error, 'The study could not be made') };
  }
}

async function requireEmpty<C extends StoredCommit>({ disk, paths }: StoreContext<C>): Promise<void> {
  const names = await listIfPresent(disk, paths.folder);
  if (names.includes('study.json')) throw new StudyFailure(STUDY_EXISTS);
  if (names.length > 0) throw new StudyFailure(FOLDER_NOT_EMPTY);
}

async function makeFolders<C extends StoredCommit>({ disk, paths }: StoreContext<C>): Promise<void> {
  await disk.makeFolder(paths.data);
  await disk.makeFolder(paths.sources);
  await syncFolderOrStop(disk, paths.folder);
  await syncFolderOrStop(disk, dirname(paths.folder));
}

async function takeLock<C extends StoredCommit>(context: StoreContext<C>): Promise<StudyLock> {
  const { disk, paths, host, createNonce } = context;
  const outcome = await acquireLock({ disk, path: paths.lock, host, nonce: createNonce(), takeOver: false });
  if (outcome.kind === 'locked') throw new StudyFailure(studyLocked(outcome.holder));
  return outcome.lock;
}

async function fill<C extends StoredCommit>(
  context: StoreContext<C>,
  header: StudyHeader,
  lock: StudyLock,
): Promise<OpenedStore<C>> {
  const { disk, paths, createNonce } = context;
  const adapter = new SnapshotAdapter<C>({ ...context, studyId: header.id });
  const low = new Low<StudyData<C>>(adapter, noCommits());
  await low.write();
  const start = { lines: new Uint8Array(), chain: adapter.savedChain };
  const log = await createLog(disk, paths, adapter.written?.generation ?? 1, start);
  await writeStudyHeader(disk, paths, header, createNonce());
  return new WritableStore(
    {
      header,
      recovery: { kind: 'clean' },
      conflictCopies: [],
      damagedFiles: [],
    },
    {
      context,
      low,
      adapter,
      lock,
      log,
      snapshotSeq: 0,
      snapshotGeneration: 0,
      packed: undefined,
      untidy: false,
    },
  );
}
