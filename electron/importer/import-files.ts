import { createHash } from 'node:crypto';

import type { ImportOptions } from '../../shared/import/import-options';
import type { ParsedFile } from '../../shared/import/parsed-file';
import type { ImportHost } from './import-host';
import { runImport } from './run-import';
import type { ImportFile } from './source-file';

/** A file that was read; it is not yet in the study. */
export interface ReadFile {
  readonly file: string;
  readonly parsed: ParsedFile;
  /** The file as it was, to be kept beside the frozen text. */
  readonly original: Uint8Array;
  /** sha256 of `original`, hexadecimal. */
  readonly originalHash: string;
}

/** A file that did not come in, with the sentence that says why. */
export interface FileReason {
  readonly file: string;
  readonly reason: string;
}

/** What became of a batch; every file given is in exactly one list, in the order given. */
export interface ImportReport {
  readonly added: readonly ReadFile[];
  readonly skipped: readonly FileReason[];
  readonly failed: readonly FileReason[];
}

/** How a batch is run. */
export interface ImportFilesOptions {
  readonly host: ImportHost;
  /** Title of the document that came from a file with this sha256, or undefined for a new file. */
  readonly known: (originalHash: string) => string | undefined;
  /** Called before each file and once at the end, where `file` is empty. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly total: number;
    readonly file: string;
  }) => void;
  /** What a person decided about a file, by file name. */
  readonly options?: ReadonlyMap<string, ImportOptions>;
  /** When it aborts, the files not yet begun are skipped. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

type Fate =
  | { readonly kind: 'added'; readonly entry: ReadFile }
  | { readonly kind: 'skipped' | 'failed'; readonly entry: FileReason };

/** Reads files one after the other, each in a process of its own; one bad file never stops the others. */
export async function importFiles(
  files: readonly ImportFile[],
  options: ImportFilesOptions,
): Promise<ImportReport> {
  const fates: Fate[] = [];
  const seen = new Map<string, string>();
  for (const [done, file] of files.entries()) {
    options.onProgress?.({ done, total: files.length, file: file.name });
    fates.push(await fateOf(file, seen, options));
  }
  options.onProgress?.({ done: files.length, total: files.length, file: '' });
  return {
    added: fates.flatMap((fate) => (fate.kind === 'added' ? [fate.entry] : [])),
    skipped: fates.flatMap((fate) => (fate.kind === 'skipped' ? [fate.entry] : [])),
    failed: fates.flatMap((fate) => (fate.kind === 'failed' ? [fate.entry] : [])),
  };
}

async function fateOf(
  file: ImportFile,
  seen: Map<string, string>,
  options: ImportFilesOptions,
): Promise<Fate> {
  if (options.signal?.aborted === true)
    return skipped(file.name, 'was not read: the import was stopped before it');
  const bytes = await file.read();
  if (!bytes.ok) return { kind: 'failed', entry: { file: file.name, reason: bytes.error.message } };
  const originalHash = createHash('sha256').update(bytes.value).digest('hex');
  const title = options.known(originalHash);
  if (title !== undefined) return skipped(file.name, `is already in the study, as “${title}”`);
  const twin = seen.get(originalHash);
  if (twin !== undefined) return skipped(file.name, `is the same file as “${twin}”`);
  return readFile(file.name, bytes.value, originalHash, seen, options);
}

async function readFile(
  name: string,
  original: Uint8Array,
  originalHash: string,
  seen: Map<string, string>,
  { host, options, timeoutMs }: ImportFilesOptions,
): Promise<Fate> {
  const decided = options?.get(name);
  const job = { fileName: name, bytes: original, ...(decided === undefined ? {} : { options: decided }) };
  const parsed = await runImport(job, { host, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
  if (!parsed.ok) return { kind: 'failed', entry: { file: name, reason: parsed.error.message } };
  seen.set(originalHash, name);
  return { kind: 'added', entry: { file: name, parsed: parsed.value, original, originalHash } };
}

function skipped(file: string, reason: string): Fate {
  return { kind: 'skipped', entry: { file, reason: `“${file}” ${reason}. Nothing was changed.` } };
}
