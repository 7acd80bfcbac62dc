import { dirname, join } from 'node:path';
import { backupsToKeep } from './backup-retention';
import type { BackupEntry } from './backup-retention';
import type { CreateHash } from './checksum';
import type { Disk } from './disk';
import { createFile, ignore, listIfPresent, moveDurably, readPieces, syncFolderOrStop } from './durable-file';
import { compactStamp, studyPaths, temporaryName } from './file-names';
import { verifySnapshotFile } from './snapshot-file';
import { writeStudyHeader } from './study-header';
import type { StudyHeader } from './study-header';

/** Where backups go and what they need; the folder lies outside every study. */
export interface BackupTarget {
  readonly disk: Disk;
  /** `<user data>/backups`. */
  readonly folder: string;
  readonly createHash: CreateHash;
  readonly createNonce: () => string;
  readonly now: () => Date;
}

/** A backup as it is offered to a person. */
export interface Backup {
  readonly path: string;
  /** When the copy was made. */
  readonly at: Date;
  readonly generation: number;
}

const NAME = /^(\d{8})T(\d{6})Z_(\d{6,})_([0-9a-f]{8})\.json$/;
const FINGERPRINT_LENGTH = 8;

/**
 * Copies a snapshot out of the study folder and lets go of copies that are no longer due.
 *
 * A snapshot that is damaged is not copied, and one that was copied before is not copied again.
 */
export async function backUpSnapshot(
  target: BackupTarget,
  study: StudyHeader,
  snapshot: { readonly path: string; readonly generation: number },
): Promise<void> {
  const sound = await verifySnapshotFile(target.disk, snapshot.path, target.createHash);
  if (sound?.study !== study.id) return;
  const fingerprint = sound.sha256.slice(0, FINGERPRINT_LENGTH);
  const folder = await ensureFolder(target, study);
  const entries = backupEntries(await target.disk.list(folder));
  const { generation } = snapshot;
  if (entries.some((entry) => entry.generation === generation && entry.fingerprint === fingerprint)) return;
  const name = `${compactStamp(target.now())}_${String(generation).padStart(6, '0')}_${fingerprint}.json`;
  await copyDurably(target, snapshot.path, join(folder, name));
  await prune(target.disk, folder);
}

/** The backups of a study, newest first; none where there never were any. */
export async function listBackups(disk: Disk, folder: string, studyId: string): Promise<readonly Backup[]> {
  const own = join(folder, studyId);
  return backupEntries(await listIfPresent(disk, own))
    .sort((a, b) => b.generation - a.generation || b.at - a.at)
    .map(({ name, at, generation }) => ({ path: join(own, name), at: new Date(at), generation }));
}

/** The backups among the names in a backup folder; anything else there is left alone. */
export function backupEntries(names: readonly string[]): BackupEntry[] {
  return names.flatMap((name) => {
    const [, date, time, generation, fingerprint] = NAME.exec(name) ?? [];
    if (date === undefined || time === undefined || fingerprint === undefined) return [];
    return [{ name, at: parseStamp(date, time), generation: Number(generation), fingerprint }];
  });
}

/** The study's own folder; `study.json` lies there too, so that a study can be restored into nothing. */
async function ensureFolder(target: BackupTarget, study: StudyHeader): Promise<string> {
  const { disk, folder } = target;
  const own = join(folder, study.id);
  await disk.makeFolder(own);
  await syncFolderOrStop(disk, folder);
  const names = await disk.list(own);
  if (!names.includes('study.json')) {
    await writeStudyHeader(disk, studyPaths(own), study, target.createNonce());
  }
  return own;
}

async function copyDurably({ disk, createNonce }: BackupTarget, from: string, to: string): Promise<void> {
  const temporary = join(dirname(to), temporaryName(createNonce()));
  await createFile(disk, temporary, readPieces(disk, from));
  try {
    await moveDurably(disk, temporary, to);
  } catch (error) {
    await disk.remove(temporary).catch(ignore);
    throw error;
  }
}

async function prune(disk: Disk, folder: string): Promise<void> {
  const entries = backupEntries(await disk.list(folder));
  const kept = backupsToKeep(entries);
  for (const { name } of entries) if (!kept.has(name)) await disk.remove(join(folder, name));
}

function parseStamp(date: string, time: string): number {
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6, 8)].map(Number);
  const [hour, minute, second] = [time.slice(0, 2), time.slice(2, 4), time.slice(4, 6)].map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}
