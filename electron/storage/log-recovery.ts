import { join } from 'node:path';
import type { CreateHash } from './checksum';
import type { Disk } from './disk';
import type { DataFile, StudyPaths } from './file-names';
import { countRecords, readLog } from './journal-record';
import type { JournalRecord, LogReading } from './journal-record';
import type { DamageFinding } from './recovery-report';

/** What the logs add to a snapshot. */
export interface FollowedLogs {
  /** The records after the snapshot, an unbroken chain. */
  readonly tail: readonly JournalRecord[];
  /** Logs that are whole and hold no commit. */
  readonly emptyLogs: readonly string[];
  readonly findings: readonly DamageFinding[];
}

interface LogSource {
  readonly disk: Disk;
  readonly paths: StudyPaths;
  readonly createHash: CreateHash;
}

/** A record and the log it was read from. */
interface Found {
  readonly record: JournalRecord;
  readonly file: string;
}

/** The snapshot that the logs are to continue. */
export interface LogBase {
  readonly generation: number;
  readonly chain: string;
}

/**
 * Reads every record that continues a snapshot, in every log: commits went on into the log before it while the
 * snapshot was being written, and that log need not be the one with the number before.
 *
 * Where a log branches off earlier than the one before it ends, its writer took the study over while the other
 * was still writing. The later holder is right: what the other wrote after that was never acknowledged.
 */
export async function followLogs(
  source: LogSource,
  base: LogBase,
  files: readonly DataFile[],
): Promise<FollowedLogs> {
  const logs = files.filter((file) => file.kind === 'log');
  const firstLive = Math.max(
    ...logs.map((log) => log.generation).filter((number) => number < base.generation),
  );
  let tail: readonly Found[] = [];
  let findings: readonly DamageFinding[] = [];
  const emptyLogs: string[] = [];
  for (const { name: file, generation } of logs) {
    const bytes = await source.disk.readFile(join(source.paths.data, file));
    const points = [base.chain, ...tail.map((found) => found.record.chain)];
    const reading = readLog(source.createHash, bytes, points);
    if (reading.point !== undefined && reading.records.length > 0) {
      findings = [...findings.map(heal), ...superseded(tail.slice(reading.point))];
      tail = [...tail.slice(0, reading.point), ...reading.records.map((record) => ({ record, file }))];
    }
    if (reading.sealed && countRecords(bytes) === 0) emptyLogs.push(file);
    if (reading.point !== undefined || generation >= firstLive) {
      findings = [...findings, ...judgeLog(file, bytes, reading)];
    }
  }
  return { tail: tail.map((found) => found.record), emptyLogs, findings };
}

function judgeLog(file: string, bytes: Uint8Array, reading: LogReading): readonly DamageFinding[] {
  const rest = bytes.subarray(reading.soundUntil);
  if (reading.sealed && rest.length === 0) return [];
  const extent = { bytes: rest.length, lines: countRecords(rest) };
  if (reading.point === undefined) return [{ kind: 'log-unreachable', file, ...extent }];
  return [{ kind: 'log-broken', file, from: reading.soundUntil, ...extent, healed: false }];
}

function heal(finding: DamageFinding): DamageFinding {
  return finding.kind === 'log-broken' ? { ...finding, healed: true } : finding;
}

function superseded(dropped: readonly Found[]): readonly DamageFinding[] {
  return [...new Set(dropped.map((found) => found.file))].map((file) => {
    const own = dropped.filter((found) => found.file === file);
    const bytes = own.reduce((sum, { record }) => sum + record.to - record.from, 0);
    return { kind: 'log-superseded', file, bytes, lines: own.length };
  });
}
