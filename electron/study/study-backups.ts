import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { Commit } from '../../shared/model/commit';
import { parseCommit } from '../../shared/schema/parse-commit';
import { backupEntries, listBackups, type Backup } from '../storage/backups';
import { studyPaths } from '../storage/file-names';
import { realDisk } from '../storage/real-disk';
import { restoreBackup, type RestoredBackup } from '../storage/restore-backup';
import { NOT_FOUND } from '../storage/store-problems';
import { readStudyHeader } from '../storage/study-header';

/** The backups of the study in a folder, newest first; also of one that is too damaged to open. */
export async function backupsOfStudy(
  folder: string,
  backupsFolder: string,
): Promise<Result<readonly Backup[]>> {
  const header = await readStudyHeader(realDisk, studyPaths(folder));
  if (header === undefined) return { ok: false, error: NOT_FOUND };
  return header.ok ? ok(await listBackups(realDisk, backupsFolder, header.value.id)) : header;
}

/**
 * Puts a backup, given by its file name, in the place of a study's data; what was there moves aside.
 *
 * A path is taken too: where `study.json` is lost, nothing else tells which backups are the study's.
 */
export async function restoreStudy(
  folder: string,
  asked: string,
  options: { readonly backupsFolder: string; readonly takeOver: boolean },
): Promise<Result<RestoredBackup>> {
  const backup = await findBackup(folder, asked, options.backupsFolder);
  if (!backup.ok) return backup;
  return restoreBackup<Commit>(realDisk, folder, backup.value, {
    ...options,
    parseCommit,
    now: () => new Date(),
  });
}

async function findBackup(folder: string, asked: string, backupsFolder: string): Promise<Result<Backup>> {
  const known = await backupsOfStudy(folder, backupsFolder);
  const found = known.ok ? known.value.find(({ path }) => basename(path) === asked) : undefined;
  if (found !== undefined) return ok(found);
  const [entry] = backupEntries([basename(asked)]);
  const isPath = asked !== basename(asked);
  if (isPath && entry !== undefined)
    return ok({ path: asked, at: new Date(entry.at), generation: entry.generation });
  return fail(
    'backup-not-found',
    `There is no backup “${basename(asked)}” of this study. Nothing was changed. Choose one that is listed.`,
  );
}
