/** How a file is opened: `create` fails where the name exists already, `update` where it does not. */
export type OpenMode = 'read' | 'update' | 'create';

/** One open file. Positions are byte offsets from the start; there is no cursor. */
export interface DiskFile {
  /** Reads into `into` and returns how many bytes came; 0 means the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>;
  /** Writes some of `bytes` and returns how many; fewer than given is not an error (a nearly full disk). */
  write(bytes: Uint8Array, position: number): Promise<number>;
  /** Cuts the file to `length` bytes. */
  truncate(length: number): Promise<void>;
  /** Returns once contents and size are on the medium (fsync). */
  sync(): Promise<void>;
  /** Returns once contents and size are on the medium, times of change perhaps not (fdatasync). */
  syncData(): Promise<void>;
  /** Gives the file back to the system; says nothing about durability. */
  close(): Promise<void>;
}

/**
 * Exactly the file system calls the study store makes, so that tests can stand a failing disk in their place.
 *
 * Every call rejects with an error that has a system `code` (`ENOENT`, `ENOSPC`, `EROFS`, …).
 */
export interface Disk {
  /** Opens one file; see {@link OpenMode}. */
  open(path: string, mode: OpenMode): Promise<DiskFile>;
  /** The whole contents of a file. */
  readFile(path: string): Promise<Uint8Array>;
  /** The names of everything directly inside a folder, in no particular order. */
  list(folder: string): Promise<readonly string[]>;
  /** Creates a folder and its missing parents; an existing folder is fine. */
  makeFolder(path: string): Promise<void>;
  /** Gives a file a new name in one step, replacing what had that name; not durable before `syncFolder`. */
  rename(from: string, to: string): Promise<void>;
  /** Removes the name of a file; not durable before `syncFolder`. */
  remove(path: string): Promise<void>;
  /** Returns once the names inside a folder are on the medium; does nothing where folders cannot be synced. */
  syncFolder(path: string): Promise<void>;
}
