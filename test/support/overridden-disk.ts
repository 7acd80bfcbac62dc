import type { Disk, DiskFile } from '../../electron/storage/disk';

/** A disk of which some calls do something else. */
export function overridden(disk: Disk, change: Partial<Disk>): Disk {
  return {
    open: (path, mode) => disk.open(path, mode),
    readFile: (path) => disk.readFile(path),
    list: (folder) => disk.list(folder),
    makeFolder: (path) => disk.makeFolder(path),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
    syncFolder: (path) => disk.syncFolder(path),
    ...change,
  };
}

/** A disk on which some calls to every opened file do something else. */
export function overriddenFiles(
  disk: Disk,
  change: (file: DiskFile, path: string) => Partial<DiskFile>,
): Disk {
  return overridden(disk, {
    open: async (path, mode) => {
      const file = await disk.open(path, mode);
      return { ...file, ...change(file, path) };
    },
  });
}
