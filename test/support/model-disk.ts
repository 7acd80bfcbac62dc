import { dirname } from 'node:path';
import type { Disk, DiskFile, OpenMode } from '../../electron/storage/disk';
import { ModelFile } from './model-file';
import type { Random } from './random';

/** What is being asked of the disk when a fault may strike. */
export interface DiskCall {
  readonly kind: 'open' | 'read' | 'write' | 'truncate' | 'sync' | 'list' | 'name';
  readonly path: string;
  /** The file a sync is about. */
  readonly file?: ModelFile;
}

/** Stands between the store and the model; throws what the call is to fail with. */
export interface Faults {
  before(call: DiskCall): void;
  /** How many of the bytes that were to be written are taken; throws where none are. */
  accept(length: number, bytesOnDisk: () => number): number;
}

/** A disk on which nothing ever goes wrong. */
export const noFaults: Faults = { before: () => undefined, accept: (length) => length };

type NameChange =
  | { readonly kind: 'link'; readonly folder: string; readonly path: string; readonly file: ModelFile }
  | { readonly kind: 'unlink'; readonly folder: string; readonly path: string }
  | {
      readonly kind: 'rename';
      readonly folder: string;
      readonly from: string;
      readonly path: string;
      readonly file: ModelFile;
    };

type Names = Map<string, ModelFile>;

/** The error a real disk would give. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: model disk`), { code });
}

/**
 * A file system in memory that remembers what was synced and what was not.
 *
 * File contents and folder entries are durable separately, as on a real disk: a synced file whose name was not
 * synced can be gone, and any combination of unsynced names can survive a power cut.
 */
export class ModelDisk implements Disk {
  private readonly names: Names;
  private readonly folders: Set<string>;
  private unsyncedNames: NameChange[] = [];

  constructor(
    private readonly durableNames: Names = new Map(),
    private readonly durableFolders: Set<string> = new Set(['/']),
    private readonly faults: Faults = noFaults,
  ) {
    this.names = new Map(durableNames);
    this.folders = new Set(durableFolders);
  }

  /** The same disk with everything programs could see, behind other faults: as after `kill -9`. */
  underNewProcess(faults: Faults = noFaults): ModelDisk {
    const disk = new ModelDisk(this.durableNames, this.durableFolders, faults);
    disk.names.clear();
    for (const [path, file] of this.names) disk.names.set(path, file);
    for (const folder of this.folders) disk.folders.add(folder);
    disk.unsyncedNames = this.unsyncedNames;
    return disk;
  }

  /** What is left after the power went: unsynced bytes are damaged, unsynced names kept or lost one by one. */
  afterPowerCut(random: Random, faults: Faults = noFaults): ModelDisk {
    const names: Names = new Map(this.durableNames);
    for (const change of this.unsyncedNames) if (random() < 0.5) applyName(names, change);
    const folders = new Set(
      [...this.folders].filter((path) => this.durableFolders.has(path) || random() < 0.5),
    );
    const damaged = new Map<ModelFile, ModelFile>();
    const survivors: Names = new Map();
    for (const [path, file] of names) {
      if (!hasAllParents(folders, path)) continue;
      const rest = damaged.get(file) ?? file.afterCut(random);
      damaged.set(file, rest);
      survivors.set(path, rest);
    }
    return new ModelDisk(survivors, folders, faults);
  }

  /** A disk in good order on which these files stand. */
  static holding(files: ReadonlyMap<string, Uint8Array>): ModelDisk {
    const folders = new Set(['/']);
    for (const path of files.keys())
      for (let at = dirname(path); at !== '/'; at = dirname(at)) folders.add(at);
    return new ModelDisk(new Map([...files].map(([path, bytes]) => [path, new ModelFile(bytes)])), folders);
  }

  /** What programs see in every file, by path. */
  contents(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.names].map(([path, file]) => [path, file.contents]));
  }

  /** The bytes of all files together. */
  bytesOnDisk(): number {
    return [...this.names.values()].reduce((sum, file) => sum + file.contents.length, 0);
  }

  async open(path: string, mode: OpenMode): Promise<DiskFile> {
    this.faults.before({ kind: 'open', path });
    const existing = this.names.get(path);
    if (mode !== 'create') return this.handle(path, existing ?? missing());
    if (existing !== undefined) throw systemError('EEXIST');
    if (!this.folders.has(dirname(path))) throw systemError('ENOENT');
    const file = new ModelFile();
    this.changeName({ kind: 'link', folder: dirname(path), path, file });
    return this.handle(path, file);
  }

  async readFile(path: string): Promise<Uint8Array> {
    this.faults.before({ kind: 'read', path });
    return (this.names.get(path) ?? missing()).contents.slice();
  }

  async list(folder: string): Promise<readonly string[]> {
    this.faults.before({ kind: 'list', path: folder });
    if (!this.folders.has(folder)) throw systemError('ENOENT');
    const inside = [...this.names.keys(), ...this.folders].filter(
      (path) => dirname(path) === folder && path !== '/',
    );
    return inside.map((path) => path.slice(folder.length).replace(/^\//, ''));
  }

  async makeFolder(path: string): Promise<void> {
    this.faults.before({ kind: 'name', path });
    for (let at = path; !this.folders.has(at); at = dirname(at)) this.folders.add(at);
  }

  async rename(from: string, to: string): Promise<void> {
    this.faults.before({ kind: 'name', path: to });
    const file = this.names.get(from) ?? missing();
    this.changeName({ kind: 'rename', folder: dirname(to), from, path: to, file });
  }

  async remove(path: string): Promise<void> {
    this.faults.before({ kind: 'name', path });
    if (!this.names.has(path)) throw systemError('ENOENT');
    this.changeName({ kind: 'unlink', folder: dirname(path), path });
  }

  async syncFolder(path: string): Promise<void> {
    this.faults.before({ kind: 'sync', path });
    for (const change of this.unsyncedNames) if (change.folder === path) applyName(this.durableNames, change);
    this.unsyncedNames = this.unsyncedNames.filter((change) => change.folder !== path);
    for (const folder of this.folders) if (dirname(folder) === path) this.durableFolders.add(folder);
  }

  private changeName(change: NameChange): void {
    applyName(this.names, change);
    this.unsyncedNames.push(change);
  }

  private handle(path: string, file: ModelFile): DiskFile {
    const before = (kind: DiskCall['kind']): void => this.faults.before({ kind, path, file });
    return {
      read: async (into, position) => {
        before('read');
        const bytes = file.contents.subarray(position, position + into.length);
        into.set(bytes);
        return bytes.length;
      },
      write: async (bytes, position) => {
        before('write');
        const taken = this.faults.accept(bytes.length, () => this.bytesOnDisk());
        file.change({ kind: 'write', position, bytes: bytes.slice(0, taken) });
        return taken;
      },
      truncate: async (length) => {
        before('truncate');
        file.change({ kind: 'truncate', length });
      },
      sync: async () => {
        before('sync');
        file.sync();
      },
      syncData: async () => {
        before('sync');
        file.sync();
      },
      close: async () => undefined,
    };
  }
}

function applyName(names: Names, change: NameChange): void {
  if (change.kind === 'unlink') {
    names.delete(change.path);
    return;
  }
  if (change.kind === 'rename') names.delete(change.from);
  names.set(change.path, change.file);
}

function hasAllParents(folders: ReadonlySet<string>, path: string): boolean {
  for (let at = dirname(path); at !== '/'; at = dirname(at)) if (!folders.has(at)) return false;
  return true;
}

function missing(): never {
  throw systemError('ENOENT');
}
