import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RefusedStudy } from '../../shared/ipc/messages';
import type { AppError, Result } from '../../shared/lib/result';
import { parseCommit } from '../../shared/schema/parse-commit';
import { listBackups, type Backup } from '../storage/backups';
import { realDisk } from '../storage/real-disk';
import { restoreBackup, type RestoredBackup } from '../storage/restore-backup';
import { parseStudyHeader } from '../storage/study-header';
import { forWindow } from './ipc/for-window';

/** What the window may know of a study that did not open. */
export async function describeRefused(
  folder: string,
  error: AppError,
  backupsFolder: string,
): Promise<RefusedStudy> {
  const backup = error.code === 'study-damaged' ? await newestBackup(folder, backupsFolder) : undefined;
  return {
    folder: basename(folder),
    error: forWindow(error),
    canTakeOver: error.code === 'study-locked',
    backupAt: backup?.at.toISOString() ?? null,
  };
}

/** The newest backup of the study in a folder; undefined where its id cannot be read or nothing was backed up. */
export async function newestBackup(folder: string, backupsFolder: string): Promise<Backup | undefined> {
  const bytes = await readFile(join(folder, 'study.json')).catch(() => undefined);
  const header = bytes === undefined ? undefined : parseStudyHeader(bytes);
  if (header?.ok !== true) return undefined;
  const [newest] = await listBackups(realDisk, backupsFolder, header.value.id);
  return newest;
}

/** Puts a backup in place; what was there is moved aside, never deleted. */
export async function restoreNewest(
  folder: string,
  backup: Backup,
  backupsFolder: string,
): Promise<Result<RestoredBackup>> {
  return restoreBackup(realDisk, folder, backup, { parseCommit, backupsFolder, now: () => new Date() });
}
