import { join } from 'node:path';
import type { Disk } from './disk';
import { syncFolderOrStop } from './durable-file';
import { damagedName, isTemporary } from './file-names';
import type { StudyPaths } from './file-names';
import type { DamageFinding } from './recovery-report';

/** What a repair needs: where, and how to name what it sets aside. */
export interface RepairTarget {
  readonly disk: Disk;
  readonly paths: StudyPaths;
  readonly now: () => Date;
  readonly createNonce: () => string;
}

/**
 * Gives every damaged file another name, so that it is neither lost nor read again. What was sound in it has to
 * stand elsewhere by now.
 *
 * @returns the names in `data/` that now hold the damaged bytes
 */
export async function setAside(
  { disk, paths, now, createNonce }: RepairTarget,
  findings: readonly DamageFinding[],
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const name = damagedName(now(), createNonce(), file);
    await disk.rename(join(paths.data, file), join(paths.data, name));
    names.push(name);
  }
  await syncFolderOrStop(disk, paths.data);
  return names;
}

/** Removes what a crash left half-written; only ever called by the holder of the lock. */
export async function clearTemporaries(disk: Disk, folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter(isTemporary)) await disk.remove(join(folder, name));
}
