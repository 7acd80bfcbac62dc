import { join } from 'node:path';
import type { CreateHash } from './checksum';
import type { CommitText } from './commit-text';
import type { Disk } from './disk';
import { systemCode } from './disk-problem';
import { listIfPresent } from './durable-file';
import { dataFiles } from './file-names';
import type { DataFile, StudyPaths } from './file-names';
import { History } from './history';
import { countLines, readLog } from './journal-record';
import type { JournalRecord, LogReading } from './journal-record';
import type { DamageFinding } from './recovery-report';
import { readSnapshot } from './snapshot-file';
import type { ParseCommit, StoredCommit } from './stored-commit';

/** All that could be read of a study, and what could not. */
export interface RecoveredStudy<C extends StoredCommit> {
  readonly commits: C[];
  /** The chain value after the last commit. */
  readonly chain: string;
  readonly text: CommitText;
  /** The number of the last commit the snapshot held; the rest came from logs. */
  readonly snapshotSeq: number;
  /** Generation of the snapshot; 0 where the logs alone told everything. */
  readonly snapshotGeneration: number;
  /** The records that came from logs. */
  readonly tail: readonly JournalRecord[];
  /** The newest log where it is empty, which is so after every orderly close; commits can go on in it. */
  readonly emptyLog: string | undefined;
  readonly findings: readonly DamageFinding[];
  /** All names in the data folder at the time of reading. */
  readonly names: readonly string[];
}

/** What recovery needs to know of its surroundings. */
export interface RecoverySource<C extends StoredCommit> {
  readonly disk: Disk;
  readonly paths: StudyPaths;
  readonly studyId: string;
  readonly createHash: CreateHash;
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
  const base = await newestSnapshot(source, files, findings);
  const history = base?.history ?? History.empty(source.createHash, source.studyId);
  const snapshotGeneration = base?.generation ?? 0;
  const snapshotSeq = history.commits.length;
  const logs = await followLogs(source, history, liveLogFiles(files, snapshotGeneration));
  findings.push(...logs.findings);
  if (base === undefined && !toldByLogsAlone(history, findings)) return undefined;
  const { commits, chain, text } = history;
  const { tail, emptyLog } = logs;
  return { commits, chain, text, snapshotSeq, snapshotGeneration, tail, emptyLog, findings, names };
}

async function newestSnapshot<C extends StoredCommit>(
  source: RecoverySource<C>,
  files: readonly DataFile[],
  findings: DamageFinding[],
): Promise<{ readonly history: History<C>; readonly generation: number } | undefined> {
  const newestFirst = files.filter((file) => file.kind === 'snapshot').reverse();
  for (const { name, generation } of newestFirst) {
    const bytes = await readUnlessBroken(source.disk, join(source.paths.data, name));
    const sound = readSnapshot(source.createHash, bytes, source.studyId);
    const history = sound && History.fromSnapshot(sound, source.parseCommit);
    if (history !== undefined) return { history, generation };
    findings.push({ kind: 'snapshot-unreadable', file: name, bytes: bytes.length });
  }
  return undefined;
}

/** A snapshot on a bad sector is as good as a damaged one; an older one and the logs can stand in for it. */
async function readUnlessBroken(disk: Disk, path: string): Promise<Uint8Array> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (systemCode(error) === 'EIO') return new Uint8Array();
    throw error;
  }
}

/**
 * The logs that can hold commits after a snapshot: those of its generation and later, and the one before it,
 * which went on receiving commits while the snapshot was being written.
 */
function liveLogFiles(files: readonly DataFile[], generation: number): readonly DataFile[] {
  const logs = files.filter((file) => file.kind === 'log');
  const first = logs.findLastIndex((log) => log.generation < generation);
  return logs.slice(Math.max(first, 0));
}

interface FollowedLogs {
  readonly tail: readonly JournalRecord[];
  readonly emptyLog: string | undefined;
  readonly findings: readonly DamageFinding[];
}

async function followLogs<C extends StoredCommit>(
  source: RecoverySource<C>,
  history: History<C>,
  logs: readonly DataFile[],
): Promise<FollowedLogs> {
  const tail: JournalRecord[] = [];
  let findings: readonly DamageFinding[] = [];
  let emptyLog: string | undefined;
  for (const { name } of logs) {
    const bytes = await source.disk.readFile(join(source.paths.data, name));
    const reading = history.follow(readLog(source.createHash, bytes, history.chain), source.parseCommit);
    if (reading.records.length > 0) findings = findings.map(heal);
    tail.push(...reading.records);
    findings = [...findings, ...judgeLog(name, bytes, reading)];
    emptyLog = bytes.length === 0 ? name : undefined;
  }
  return { tail, emptyLog, findings };
}

function heal(finding: DamageFinding): DamageFinding {
  return finding.kind === 'log-broken' ? { ...finding, healed: true } : finding;
}

function judgeLog(file: string, bytes: Uint8Array, reading: LogReading): readonly DamageFinding[] {
  const rest = bytes.subarray(reading.soundUntil);
  if (rest.length === 0) return [];
  const extent = { bytes: rest.length, lines: countLines(rest) };
  if (!reading.connected) return [{ kind: 'log-unreachable', file, ...extent }];
  return [{ kind: 'log-broken', file, from: reading.soundUntil, ...extent, healed: false }];
}

function toldByLogsAlone(history: History<StoredCommit>, findings: readonly DamageFinding[]): boolean {
  return history.commits.length > 0 && findings.every((finding) => finding.kind !== 'log-unreachable');
}
