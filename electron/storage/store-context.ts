import { randomUUID } from 'node:crypto';
import type { AppError } from '../../shared/lib/result';
import type { BackupTarget } from './backups';
import { sha256 } from './checksum';
import type { CreateHash } from './checksum';
import type { Disk } from './disk';
import { ignore } from './durable-file';
import { studyPaths } from './file-names';
import type { StudyPaths } from './file-names';
import { thisProcess } from './host-process';
import type { HostProcess } from './host-process';
import type { ParseCommit, StoredCommit } from './stored-commit';
import { SNAPSHOT_EVERY } from './study-store';
import type { StoreOptions } from './study-store';

/** The options of a store with every default filled in, and where the study lies. */
export interface StoreContext<C extends StoredCommit> {
  readonly disk: Disk;
  readonly paths: StudyPaths;
  readonly parseCommit: ParseCommit<C>;
  readonly now: () => Date;
  readonly host: HostProcess;
  readonly createNonce: () => string;
  readonly createHash: CreateHash;
  readonly snapshotEvery: number;
  readonly packing: string | undefined;
  readonly takeOver: boolean;
  readonly onNotice: (problem: AppError) => void;
  /** Undefined where no backups are made. */
  readonly backups: BackupTarget | undefined;
}

/** Fills in the defaults. */
export function storeContext<C extends StoredCommit>(
  disk: Disk,
  folder: string,
  options: StoreOptions<C>,
): StoreContext<C> {
  const { backupsFolder, createNonce = randomUUID, createHash = sha256, now } = options;
  return {
    disk,
    paths: studyPaths(folder),
    parseCommit: options.parseCommit,
    now,
    host: options.host ?? thisProcess,
    createNonce,
    createHash,
    snapshotEvery: options.snapshotEvery ?? SNAPSHOT_EVERY,
    packing: options.packing,
    takeOver: options.takeOver ?? false,
    onNotice: options.onNotice ?? ignore,
    backups:
      backupsFolder === undefined ? undefined : { disk, folder: backupsFolder, createHash, createNonce, now },
  };
}
