import { dirname, join } from 'node:path';
import { sha256 } from '../../electron/storage/checksum';
import type { CreateHash, RunningHash } from '../../electron/storage/checksum';
import type { Disk, DiskFile } from '../../electron/storage/disk';
import { dataFiles } from '../../electron/storage/file-names';
import { overridden, overriddenFiles } from './overridden-disk';

/** A mistake that a store could make, put between the real store and the disk. */
export interface PlantedBug {
  readonly name: string;
  readonly plant: (disk: Disk) => Disk;
  readonly createHash?: CreateHash;
}

const asItIs = (disk: Disk): Disk => disk;

/** The seven mistakes that the disk model has to find; a model that misses one proves nothing. */
export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    name: 'snapshots are not synced',
    plant: (disk) => overriddenFiles(disk, () => ({ sync: () => Promise.resolve() })),
  },
  {
    name: 'folders are not synced',
    plant: (disk) => overridden(disk, { syncFolder: () => Promise.resolve() }),
  },
  {
    name: 'the log is not synced',
    plant: (disk) => overriddenFiles(disk, () => ({ syncData: () => Promise.resolve() })),
  },
  { name: 'hashes are not checked', plant: asItIs, createHash: hashOfTheFirstBytes },
  {
    name: 'commits are acknowledged before the sync',
    plant: (disk) => overriddenFiles(disk, syncOneCallLater),
  },
  { name: 'short writes are ignored', plant: (disk) => overriddenFiles(disk, claimFullWrites) },
  { name: 'old generations go before the new one is durable', plant: deleteBeforeRename },
];

function syncOneCallLater(file: DiskFile): Partial<DiskFile> {
  let owed = false;
  return {
    syncData: async () => {
      if (owed) await file.syncData();
      owed = true;
    },
  };
}

function claimFullWrites(file: DiskFile): Partial<DiskFile> {
  return {
    write: async (bytes, position) => {
      await file.write(bytes, position);
      return bytes.length;
    },
  };
}

function deleteBeforeRename(disk: Disk): Disk {
  return overridden(disk, {
    rename: async (from, to) => {
      const replaced = dataFiles([to.slice(dirname(to).length + 1)]).some((file) => file.kind === 'snapshot');
      const older = replaced ? dataFiles(await disk.list(dirname(to))) : [];
      for (const { name } of older) await disk.remove(join(dirname(to), name));
      await disk.rename(from, to);
    },
  });
}

/**
 * A hash that looks at sixteen bytes and no further: every chain value still depends on the one before, so all
 * works as long as nothing is damaged.
 */
function hashOfTheFirstBytes(seen = ''): RunningHash {
  let start = seen;
  const hash: RunningHash = {
    update: (data) => {
      start = (start + Buffer.from(data).toString('latin1')).slice(0, 16);
      return hash;
    },
    copy: () => hashOfTheFirstBytes(start),
    digest: (encoding) => sha256().update(start).digest(encoding),
  };
  return hash;
}
