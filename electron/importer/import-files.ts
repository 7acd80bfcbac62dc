import { createHash } from 'node:crypto';

import type { ImportOptions } from '../../shared/import/import-options';
import type { ParsedFile } from '../../shared/import/parsed-file';
import type { ImportHost } from './import-host';
import { KeptReader } from './kept-reader';
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

/** Reads files one after the other in a process that holds nothing else; one bad file never stops the others. */
export async function importFiles(
  files: readonly ImportFile[],
  options: ImportFilesOptions,
): Promise<ImportReport> {
  const { host, timeoutMs } = options;
  const reader = new KeptReader({ host, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
  const fates: Fate[] = [];
  const seen = new Map<string, string>();
  for (const [done, file] of files.entries()) {
    options.onProgress?.({ done, total: files.length, file: file.name });
    fates.push(await fateOf(file, seen, reader, options));
  }
  reader.stop();
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
  reader: KeptReader,
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

  const decided = options.options?.get(file.name);
  const job = { fileName: file.name, bytes: bytes.value };
  const parsed = await reader.read(decided === undefined ? job : { ...job, options: decided });
  if (!parsed.ok) return { kind: 'failed', entry: { file: file.name, reason: parsed.error.message } };
  seen.set(originalHash, file.name);
  return {
    kind: 'added',
    entry: { file: file.name, parsed: parsed.value, original: bytes.value, originalHash },
  };
}

function skipped(file: string, reason: string): Fate {
  return { kind: 'skipped', entry: { file, reason: `“${file}” ${reason}. Nothing was changed.` } };
}
