import { join } from 'node:path';
import type { CommitList } from './commit-list';
import type { CommitText } from './commit-text';
import type { Disk } from './disk';
import { systemCode } from './disk-problem';
import { listIfPresent } from './durable-file';
import { dataFiles } from './file-names';
import type { DataFile } from './file-names';
import { History } from './history';
import type { JournalRecord } from './journal-record';
import { followLogs } from './log-recovery';
import type { PackedState } from './packed-state-file';
import { newestPackedState } from './packed-states';
import type { PackedSource } from './packed-states';
import type { DamageFinding } from './recovery-report';
import { readSnapshot } from './snapshot-file';
import type { ParseCommit, StoredCommit } from './stored-commit';

/** All that could be read of a study, and what could not. */
export interface RecoveredStudy<C extends StoredCommit> {
  readonly commits: CommitList<C>;
  /** The chain value after the last commit. */
  readonly chain: string;
  readonly text: CommitText;
  /** What the first of these commits amount to, where somebody wrote it down and it is of this very history. */
  readonly packed: PackedState | undefined;
  /** The number of the last commit the snapshot held; the rest came from logs. */
  readonly snapshotSeq: number;
  /** Generation of the snapshot; 0 where the logs alone told everything. */
  readonly snapshotGeneration: number;
  /** The records that came from logs. */
  readonly tail: readonly JournalRecord[];
  /** Names of logs in which nothing stands, as after every orderly close. */
  readonly emptyLogs: readonly string[];
  readonly findings: readonly DamageFinding[];
  /** All names in the data folder at the time of reading. */
  readonly names: readonly string[];
}

/** What recovery needs to know of its surroundings. */
export interface RecoverySource<C extends StoredCommit> extends PackedSource {
  readonly parseCommit: ParseCommit<C>;
}

/**
 * Reads a study: the newest snapshot whose hash fits, then every record of every log that continues it.
 * It writes nothing.
 *
 * Undefined where no snapshot is readable and the logs do not tell the whole history by themselves: then it
 * is for a person to choose a backup, and never right to start empty.
 */
export async function recoverStudy<C extends StoredCommit>(
  source: RecoverySource<C>,
): Promise<RecoveredStudy<C> | undefined> {
  const names = await listIfPresent(source.disk, source.paths.data);
  const files = dataFiles(names);
  const findings: DamageFinding[] = [];
  const packed = await newestPackedState(source, names);
  const base = await newestSnapshot(source, files, findings, packed);
  const { createHash, studyId, parseCommit } = source;
  const history = base?.history ?? History.empty(createHash, studyId, parseCommit, packed?.mark.bytes);
  const snapshotGeneration = base?.generation ?? 0;
  const snapshotSeq = history.commits.length;
  const logs = await followLogs(source, { generation: snapshotGeneration, chain: history.chain }, files);
  findings.push(...logs.findings);
  if (base === undefined && !toldByLogsAlone(logs.tail, findings)) return undefined;
  for (const record of logs.tail) if (!history.add(record, parseCommit)) return undefined;
  const { commits, chain, text } = history;
  const { tail, emptyLogs } = logs;
  const fitting = packed !== undefined && text.holds(packed.mark) ? packed : undefined;
  const snapshot = { snapshotSeq, snapshotGeneration };
  return { commits, chain, text, packed: fitting, ...snapshot, tail, emptyLogs, findings, names };
}

/**
 * A snapshot on a bad sector is as good as a damaged one, as long as an older one can stand in for it; where
 * none can, the error is told as what it is, because it may pass.
 */
async function newestSnapshot<C extends StoredCommit>(
  source: RecoverySource<C>,
  files: readonly DataFile[],
  findings: DamageFinding[],
  packed: PackedState | undefined,
): Promise<{ readonly history: History<C>; readonly generation: number } | undefined> {
  let badSector: Error | undefined;
  const newestFirst = files.filter((file) => file.kind === 'snapshot').reverse();
  for (const { name, generation } of newestFirst) {
    const bytes = await readUnlessBroken(source.disk, join(source.paths.data, name));
    if (bytes instanceof Error) {
      badSector = bytes;
      findings.push({ kind: 'snapshot-unreadable', file: name, bytes: 0 });
      continue;
    }
    const sound = readSnapshot(source.createHash, bytes, source.studyId, packed?.mark.bytes);
    // Should a packed state that fits still mislead, the history is read as if there were none.
    const history =
      sound &&
      (History.fromSnapshot(sound, source.parseCommit, packed) ??
        History.fromSnapshot(sound, source.parseCommit));
    if (history !== undefined) return { history, generation };
    findings.push({ kind: 'snapshot-unreadable', file: name, bytes: bytes.length });
  }
  if (badSector !== undefined) throw badSector;
  return undefined;
}

async function readUnlessBroken(disk: Disk, path: string): Promise<Uint8Array | Error> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (error instanceof Error && systemCode(error) === 'EIO') return error;
    throw error;
  }
}

function toldByLogsAlone(tail: readonly JournalRecord[], findings: readonly DamageFinding[]): boolean {
  return tail.length > 0 && findings.every((finding) => finding.kind !== 'log-unreachable');
}
