import { join } from 'node:path';
import type { CreateHash } from './checksum';
import type { Disk } from './disk';
import type { DataFile, StudyPaths } from './file-names';
import { countLines, readLog } from './journal-record';
import type { JournalRecord, LogReading } from './journal-record';
import type { DamageFinding } from './recovery-report';

/** What the logs add to a snapshot. */
export interface FollowedLogs {
  /** The records after the snapshot, an unbroken chain. */
  readonly tail: readonly JournalRecord[];
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

/**
 * The logs that can hold commits after a snapshot: those of its generation and later, and the one before it,
 * which went on receiving commits while the snapshot was being written.
 */
export function liveLogFiles(files: readonly DataFile[], generation: number): readonly DataFile[] {
  const logs = files.filter((file) => file.kind === 'log');
  const first = logs.findLastIndex((log) => log.generation < generation);
  return logs.slice(Math.max(first, 0));
}

/**
 * Reads every record that continues the chain from `chain` on, log by log.
 *
 * Where a log branches off earlier than the one before it ends, its writer took the study over while the other
 * was still writing. The later holder is right: what the other wrote after that was never acknowledged.
 */
export async function followLogs(
  source: LogSource,
  chain: string,
  logs: readonly DataFile[],
): Promise<FollowedLogs> {
  let tail: readonly Found[] = [];
  let findings: readonly DamageFinding[] = [];
  const emptyLogs: string[] = [];
  for (const { name: file } of logs) {
    const bytes = await source.disk.readFile(join(source.paths.data, file));
    if (bytes.length === 0) emptyLogs.push(file);
    const reading = readLog(source.createHash, bytes, [chain, ...tail.map((found) => found.record.chain)]);
    if (reading.point !== undefined && reading.records.length > 0) {
      findings = [...findings.map(heal), ...superseded(tail.slice(reading.point))];
      tail = [...tail.slice(0, reading.point), ...reading.records.map((record) => ({ record, file }))];
    }
    findings = [...findings, ...judgeLog(file, bytes, reading)];
  }
  return { tail: tail.map((found) => found.record), emptyLogs, findings };
}

function judgeLog(file: string, bytes: Uint8Array, reading: LogReading): readonly DamageFinding[] {
  const rest = bytes.subarray(reading.soundUntil);
  if (rest.length === 0) return [];
  const extent = { bytes: rest.length, lines: countLines(rest) };
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
