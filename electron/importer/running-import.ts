import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { ImportOptions } from '../../shared/import/import-options';
import type { ParsedFile } from '../../shared/import/parsed-file';
import type { FileState, ImportContents, ImportedFile } from '../../shared/ipc/import-messages';
import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import { contentsOf, factsOf } from './import-facts';
import type { ReadFile } from './import-files';
import { KeptReader, type ReaderOptions } from './kept-reader';
import type { ImportFile } from './source-file';

/** How a running import is made. */
export interface RunningImportOptions extends ReaderOptions {
  readonly id: string;
  /** Title of the document that came from a file with this sha256, or undefined for a new file. */
  readonly known: (originalHash: string) => string | undefined;
  /** Told of every change in what became of a file. */
  readonly onNews: (file: ImportedFile) => void;
}

interface Entry {
  readonly key: string;
  readonly source: ImportFile;
  state: ImportedFile;
  read?: ReadFile;
}

const NO_FILE = 'This file is no longer part of the import. Nothing was changed.';

/**
 * An import between the choice of its files and the word of a person: files come in, are read one after the other,
 * some of them again with other options, and nothing of it is in the study.
 *
 * Every file given is accounted for in `files`. Stopping ends the reading at once; what was read stays, and what
 * was not can be read later.
 */
export class RunningImport {
  private readonly entries = new Map<string, Entry>();
  private readonly reader: KeptReader;
  private pumping: Promise<void> = Promise.resolve();
  private isPumping = false;
  private stopped = false;
  private closed = false;
  private revision = 0;

  constructor(private readonly options: RunningImportOptions) {
    this.reader = new KeptReader(options);
  }

  /** Names it in requests of the window. */
  get id(): string {
    return this.options.id;
  }

  /** Every file with what became of it so far, in the order given. */
  get files(): readonly ImportedFile[] {
    return [...this.entries.values()].map(({ state }) => state);
  }

  /** Takes files in and begins to read them; answers at once. */
  add(files: readonly ImportFile[]): void {
    for (const source of files) {
      const key = `f${this.entries.size + 1}`;
      const state = { kind: 'waiting', key, name: source.name, revision: 0 } as const;
      const entry = { key, source, state };
      this.entries.set(key, entry);
      this.tell(entry, state);
    }
    this.resume();
  }

  /** Ends the reading: the file being read and all that wait are skipped, and can still be read. */
  stop(): void {
    this.stopped = true;
    this.reader.stop();
    for (const entry of this.entries.values()) {
      if (entry.state.kind === 'waiting') this.tell(entry, stoppedState(entry));
    }
  }

  /** Goes on with the files that wait or were stopped. */
  resume(): void {
    if (this.closed) return;
    this.stopped = false;
    for (const entry of this.entries.values()) {
      const { state } = entry;
      if (state.kind !== 'skipped' || !state.stopped) continue;
      this.tell(entry, { kind: 'waiting' });
    }
    if (this.isPumping) return;
    this.isPumping = true;
    this.pumping = this.pump();
  }

  /** Resolves when no file waits. */
  async settled(): Promise<void> {
    while (this.isPumping) await this.pumping;
  }

  /** Reads one file again as a person wants it; where that does not go, it stays as it was and the reason is given. */
  async readAgain(key: string, options: ImportOptions): Promise<Result<ImportedFile>> {
    const entry = this.entries.get(key);
    if (entry === undefined || this.closed) return fail('import-gone', NO_FILE);
    const bytes = entry.read === undefined ? await entry.source.read() : ok(entry.read.original);
    if (!bytes.ok) return bytes;
    const { name } = entry.source;
    const parsed = await this.reader.read({ fileName: name, bytes: bytes.value, options });
    if (!parsed.ok) return parsed;
    this.keep(entry, bytes.value, parsed.value, options);
    return ok(entry.state);
  }

  /** The larger parts of a read file. */
  look(key: string): Result<ImportContents> {
    const read = this.entries.get(key)?.read;
    return read === undefined ? fail('import-gone', NO_FILE) : ok(contentsOf(read.parsed));
  }

  /** The file as it was read last, or undefined. */
  readOf(key: string): ReadFile | undefined {
    return this.entries.get(key)?.read;
  }

  /** Forgets everything, the process included. */
  close(): void {
    this.closed = true;
    this.stopped = true;
    this.reader.stop();
    this.entries.clear();
  }

  private async pump(): Promise<void> {
    for (let entry = this.next(); entry !== undefined; entry = this.next()) {
      this.tell(entry, { kind: 'reading' });
      const state = await this.readFirst(entry);
      if (this.closed) break;
      if (state !== undefined) this.tell(entry, this.stopped ? stoppedState(entry) : state);
      // Counting the words of a hundred transcripts in a row would hold up who is typing meanwhile.
      await nextTurn();
    }
    this.isPumping = false;
  }

  private next(): Entry | undefined {
    return this.stopped
      ? undefined
      : [...this.entries.values()].find(({ state }) => state.kind === 'waiting');
  }

  /** Reads a file for the first time; answers what became of it where it was not kept. */
  private async readFirst(entry: Entry): Promise<FileState | undefined> {
    const { name } = entry.source;
    const bytes = await entry.source.read();
    if (!bytes.ok) return { kind: 'failed', reason: bytes.error.message };
    const hash = sha256(bytes.value);
    const title = this.options.known(hash);
    if (title !== undefined) return skippedState(name, `is already in the study, as “${title}”`);
    const twin = [...this.entries.values()].find(({ read }) => read?.originalHash === hash);
    if (twin !== undefined) return skippedState(name, `is the same file as “${twin.source.name}”`);
    const parsed = await this.reader.read({ fileName: name, bytes: bytes.value });
    if (!parsed.ok) return { kind: 'failed', reason: parsed.error.message };
    if (!this.closed) this.keep(entry, bytes.value, parsed.value, {});
    return undefined;
  }

  private keep(entry: Entry, original: Uint8Array, parsed: ParsedFile, options: ImportOptions): void {
    const { name } = entry.source;
    entry.read = { file: name, parsed, original, originalHash: sha256(original) };
    this.tell(entry, factsOf(parsed, options));
  }

  private tell(entry: Entry, state: FileState): void {
    this.revision += 1;
    entry.state = { ...state, key: entry.key, name: entry.source.name, revision: this.revision };
    this.options.onNews(entry.state);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function stoppedState({ source }: Entry): FileState {
  return { ...skippedState(source.name, 'was not read: the import was stopped before it'), stopped: true };
}

function skippedState(name: string, reason: string): Extract<FileState, { readonly kind: 'skipped' }> {
  return { kind: 'skipped', reason: `“${name}” ${reason}. Nothing was changed.`, stopped: false };
}
