import { join } from 'node:path';
import { Low } from 'lowdb';
import { ok } from '../../shared/lib/result';
import type { AppError, Result } from '../../shared/lib/result';
import { conflictCopies } from './conflict-copies';
import { damagedStudy } from './damaged-study';
import type { Disk } from './disk';
import { diskProblem, StudyFailure } from './disk-problem';
import { ignore, listIfPresent } from './durable-file';
import { dataFiles, isDamaged } from './file-names';
import { encodeLines } from './journal-record';
import { createLog } from './log-file';
import type { OpenLog } from './log-file';
import { readOnlyStore } from './read-only-store';
import type { RecoveredStudy } from './recovery';
import { recoveryReport } from './recovery-report';
import type { RecoveryReport } from './recovery-report';
import { clearTemporaries, setAside } from './repair';
import { noCommits, SnapshotAdapter } from './snapshot-adapter';
import type { StudyData } from './snapshot-adapter';
import { storeContext } from './store-context';
import type { StoreContext } from './store-context';
import { NOT_FOUND, OPENED_FOR_READING, studyLocked } from './store-problems';
import type { StoredCommit } from './stored-commit';
import { readStudyHeader } from './study-header';
import type { StudyHeader } from './study-header';
import { acquireLock } from './study-lock';
import type { StudyLock } from './study-lock';
import type { OpenedStore, StoreOptions } from './study-store';
import { WritableStore } from './writable-store';
import type { StudyParts } from './writable-store';

/** Whether we may write: the lock, or the reason why the study is only looked at. */
type Access =
  { readonly kind: 'write'; readonly lock: StudyLock } | { readonly kind: 'read'; readonly reason: AppError };

interface ReadStudy<C extends StoredCommit> {
  readonly low: Low<StudyData<C>>;
  readonly adapter: SnapshotAdapter<C>;
  readonly recovered: RecoveredStudy<C>;
}

const OPEN_FOR_READING = 'The study is open for reading only';
/** How often a reader without a lock looks again where a writer may just be in the middle of a line. */
const READER_ATTEMPTS = 3;
const READER_PAUSE_MS = 30;

/**
 * Opens a study: takes its lock, recovers its history and repairs what a crash left behind.
 *
 * A folder that cannot be written opens read-only with the reason. It fails with `study-locked` (naming the
 * holder), `study-damaged` (naming the backups), `study-too-new` or `study-not-found`, and has changed nothing
 * then.
 */
export async function openStudy<C extends StoredCommit>(
  disk: Disk,
  folder: string,
  options: StoreOptions<C>,
): Promise<Result<OpenedStore<C>>> {
  const context = storeContext(disk, folder, options);
  try {
    const header = await requireHeader(context);
    const access = await requestAccess(context, options.access ?? 'write');
    try {
      return ok(await openWith(context, header, access));
    } catch (error) {
      if (access.kind === 'write') await access.lock.release().catch(ignore);
      throw error;
    }
  } catch (error) {
    return { ok: false, error: diskProblem(error, 'The study could not be opened') };
  }
}

async function requireHeader<C extends StoredCommit>(context: StoreContext<C>): Promise<StudyHeader> {
  const header = await readStudyHeader(context.disk, context.paths);
  if (header?.ok === true) return header.value;
  if (header?.error.code === 'study-too-new') throw new StudyFailure(header.error);
  if (header === undefined && !(await hasData(context))) throw new StudyFailure(NOT_FOUND);
  throw new StudyFailure(await damagedStudy(context, header?.error.detail ?? 'study.json is missing'));
}

/** Whether files of a study lie there, even without its header. */
async function hasData<C extends StoredCommit>({ disk, paths }: StoreContext<C>): Promise<boolean> {
  const names = await disk.list(paths.data).catch(() => []);
  return dataFiles(names).length > 0;
}

async function requestAccess<C extends StoredCommit>(
  context: StoreContext<C>,
  wanted: 'read' | 'write',
): Promise<Access> {
  if (wanted === 'read') return { kind: 'read', reason: OPENED_FOR_READING };
  const { disk, paths, host, createNonce, takeOver } = context;
  try {
    const outcome = await acquireLock({ disk, path: paths.lock, host, nonce: createNonce(), takeOver });
    if (outcome.kind === 'held') return { kind: 'write', lock: outcome.lock };
    throw new StudyFailure(studyLocked(outcome.holder));
  } catch (error) {
    if (error instanceof StudyFailure) throw error;
    return { kind: 'read', reason: diskProblem(error, OPEN_FOR_READING) };
  }
}

async function openWith<C extends StoredCommit>(
  context: StoreContext<C>,
  header: StudyHeader,
  access: Access,
): Promise<OpenedStore<C>> {
  const study = await readHistory(context, header, access);
  if (access.kind === 'read') return openToRead(context, header, study, access.reason);
  let prepared: Prepared;
  try {
    prepared = await prepareToWrite(context, study);
  } catch (error) {
    const reason = diskProblem(error, OPEN_FOR_READING);
    await access.lock.release().catch(ignore);
    return openToRead(context, header, study, reason);
  }
  const { low, adapter, recovered } = study;
  return new WritableStore(await describe(context, header, prepared.recovery), {
    context,
    low,
    adapter,
    lock: access.lock,
    log: prepared.log,
    snapshotSeq: recovered.snapshotSeq,
    snapshotGeneration: recovered.snapshotGeneration,
    packed: recovered.packed,
    untidy: recovered.findings.length + recovered.tail.length > 0,
  });
}

async function openToRead<C extends StoredCommit>(
  context: StoreContext<C>,
  header: StudyHeader,
  study: ReadStudy<C>,
  reason: AppError,
): Promise<OpenedStore<C>> {
  const parts = await describe(context, header, recoveryReport(study.recovered.findings, []));
  return readOnlyStore(context, parts, study.recovered, reason);
}

async function readHistory<C extends StoredCommit>(
  context: StoreContext<C>,
  header: StudyHeader,
  access: Access,
): Promise<ReadStudy<C>> {
  for (let attempt = 1; ; attempt += 1) {
    const adapter = new SnapshotAdapter<C>({ ...context, studyId: header.id });
    const low = new Low<StudyData<C>>(adapter, noCommits());
    await low.read();
    const recovered = adapter.recovered;
    const final = access.kind === 'write' || attempt === READER_ATTEMPTS;
    if (recovered !== undefined && (final || recovered.findings.length === 0))
      return { low, adapter, recovered };
    if (final) throw new StudyFailure(await damagedStudy(context, 'no snapshot is readable'));
    await context.host.pause(READER_PAUSE_MS);
  }
}

interface Prepared {
  readonly recovery: RecoveryReport;
  readonly log: OpenLog;
}

/**
 * Starts the log to go on in, sets damage aside and clears up.
 *
 * The log is always a new one, so no two processes ever write to one file. It begins with the commits that were
 * found in older logs: a crash or failing disk left them, and they may stand in the system's memory only, which
 * no later sync would tell.
 */
async function prepareToWrite<C extends StoredCommit>(
  context: StoreContext<C>,
  { adapter, recovered }: ReadStudy<C>,
): Promise<Prepared> {
  const { disk, paths } = context;
  const lines = encodeLines(recovered.tail);
  const log = await createLog(disk, paths, adapter.takeGeneration(), { lines, chain: recovered.chain });
  try {
    const aside = await setAside(context, recovered.findings);
    await clearUp(context, recovered);
    return { recovery: recoveryReport(recovered.findings, aside), log };
  } catch (error) {
    await log.file.close().catch(ignore);
    throw error;
  }
}

async function clearUp<C extends StoredCommit>(
  { disk, paths }: StoreContext<C>,
  { names, emptyLogs }: RecoveredStudy<C>,
): Promise<void> {
  for (const name of emptyLogs) await disk.remove(join(paths.data, name));
  await clearTemporaries(disk, paths.data, names);
  await clearTemporaries(disk, paths.folder, await disk.list(paths.folder));
  await clearTemporaries(disk, paths.sources, await listIfPresent(disk, paths.sources));
}

/** Everything about an opened study that does not depend on whether it takes commits. */
async function describe<C extends StoredCommit>(
  { disk, paths }: StoreContext<C>,
  header: StudyHeader,
  recovery: RecoveryReport,
): Promise<StudyParts> {
  const own = await disk.list(paths.folder);
  const data = await listIfPresent(disk, paths.data);
  return {
    header,
    recovery,
    conflictCopies: [...conflictCopies(own), ...conflictCopies(data).map((name) => join('data', name))],
    damagedFiles: data.filter(isDamaged),
  };
}
