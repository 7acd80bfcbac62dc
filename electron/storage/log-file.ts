import { join } from 'node:path';
import type { Disk, DiskFile } from './disk';
import { ignore, syncFolderOrStop, syncOrStop, writeAll } from './durable-file';
import { dataFiles, logName } from './file-names';
import type { StudyPaths } from './file-names';

/** Snapshots kept in the study folder; each can be brought up to the present with the logs kept beside it. */
export const GENERATIONS_KEPT = 5;

/**
 * Creates the log of a generation, holding `lines`; the lines and its name are on the medium when this returns.
 */
export async function createLog(
  disk: Disk,
  paths: StudyPaths,
  generation: number,
  lines: Uint8Array = new Uint8Array(),
): Promise<DiskFile> {
  const file = await disk.open(join(paths.data, logName(generation)), 'create');
  try {
    await writeAll(file, lines, 0);
    await syncOrStop(() => file.sync());
    await syncFolderOrStop(disk, paths.data);
  } catch (error) {
    await file.close().catch(ignore);
    throw error;
  }
  return file;
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
