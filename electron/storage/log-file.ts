import { join } from 'node:path';
import type { Disk, DiskFile } from './disk';
import { ignore, syncFolderOrStop, syncOrStop, writeAll } from './durable-file';
import { dataFiles, logName } from './file-names';
import type { StudyPaths } from './file-names';
import { encodeEnd } from './journal-record';

/** Snapshots kept in the study folder; each can be brought up to the present with the logs kept beside it. */
export const GENERATIONS_KEPT = 5;

/** What a new log begins with. */
export interface LogStart {
  /** Records that are copied from older logs, as lines. */
  readonly lines: Uint8Array;
  /** The chain value after the last commit of the study. */
  readonly chain: string;
}

/** A log that is being written. */
export interface OpenLog {
  readonly file: DiskFile;
  /** Where the next commit goes: over the end line. */
  readonly length: number;
  /** The chain value the next commit continues. */
  readonly chain: string;
}

/**
 * Creates the log of a generation; its lines and its name are on the medium when this returns.
 *
 * It is created in its place, never renamed into it: one who has lost the study without knowing must not be able
 * to replace the log of the one who has it now.
 */
export async function createLog(
  disk: Disk,
  paths: StudyPaths,
  generation: number,
  { lines, chain }: LogStart,
): Promise<OpenLog> {
  const path = join(paths.data, logName(generation));
  const file = await disk.open(path, 'create');
  try {
    await writeAll(file, Buffer.concat([lines, Buffer.from(encodeEnd(chain))]), 0);
    await syncOrStop(() => file.sync());
    await syncFolderOrStop(disk, paths.data);
  } catch (error) {
    await file.close().catch(ignore);
    await disk.remove(path).catch(ignore);
    throw error;
  }
  return { file, length: lines.length, chain };
}

/** Removes generations older than the newest five; whatever is not a snapshot or log stays. */
export async function pruneGenerations(disk: Disk, paths: StudyPaths): Promise<void> {
  for (const name of expiredNames(await disk.list(paths.data))) await disk.remove(join(paths.data, name));
}

/**
 * The files of expired generations. The log before the oldest kept snapshot stays, because it went on receiving
 * commits while that snapshot was being written.
 */
export function expiredNames(names: readonly string[]): readonly string[] {
  const files = dataFiles(names);
  const oldestKept = files.filter((file) => file.kind === 'snapshot').at(-GENERATIONS_KEPT);
  if (oldestKept === undefined) return [];
  const older = files.filter((file) => file.generation < oldestKept.generation);
  const logBefore = older.findLast((file) => file.kind === 'log');
  return older.filter((file) => file !== logBefore).map((file) => file.name);
}
