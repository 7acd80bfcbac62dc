import { join } from 'node:path';
import type { AppError } from '../../shared/lib/result';
import { listBackups } from './backups';
import { listIfPresent } from './durable-file';
import { dataFiles } from './file-names';
import { claimedStudy } from './snapshot-file';
import type { StoreContext } from './store-context';
import { studyDamaged } from './store-problems';
import type { StoredCommit } from './stored-commit';
import { isStudyId, readStudyHeader } from './study-header';

/** The refusal of a study that cannot be read, with the backups that belong to it. */
export async function damagedStudy<C extends StoredCommit>(
  context: StoreContext<C>,
  cause: string,
): Promise<AppError> {
  const { backups, disk } = context;
  const id = backups === undefined ? undefined : await findStudyId(context);
  if (backups === undefined || id === undefined) return studyDamaged([], cause);
  return studyDamaged(await listBackups(disk, backups.folder, id), cause);
}

/** The id by `study.json` or, where that is gone, by what any snapshot says of itself. */
async function findStudyId<C extends StoredCommit>({
  disk,
  paths,
}: StoreContext<C>): Promise<string | undefined> {
  const header = await readStudyHeader(disk, paths);
  if (header?.ok === true) return header.value.id;
  for (const file of [...dataFiles(await listIfPresent(disk, paths.data))].reverse()) {
    if (file.kind !== 'snapshot') continue;
    const id = claimedStudy(await disk.readFile(join(paths.data, file.name)));
    if (id !== undefined && isStudyId(id)) return id;
  }
  return undefined;
}
