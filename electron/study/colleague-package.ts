import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { Operation } from '../../shared/model/operation';
import { parseOperations } from '../../shared/schema/parse-commit';
import type { StudySession } from './study-session';
import { writeFileWhole } from './write-file';

/** A study as a colleague sent it: everything that can be merged. Names in what was said are names in it. */
export interface ColleaguePackage {
  readonly studyId: string;
  readonly operations: readonly Operation[];
  /** Frozen texts by their hash. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
}

const FORMAT = 1;
/** More than any study of text unpacks to; a larger package is a mistake or an attack. */
const MOST_BYTES = 300_000_000;

/**
 * Writes a package: the history and the frozen texts, also those of removed documents, since undo can bring them
 * back. No key, no original files, no labels of the undo menu, no names of folders; but titles, speaker labels
 * and words as they are, for replacing them would change what offsets point into.
 */
export async function writePackage(session: StudySession, path: string): Promise<Result<number>> {
  // Saved work only: what the disk may yet refuse must not be at a colleague's under a stamp that is given out again.
  const operations = (await session.store.allCommits()).flatMap((commit) => commit.ops);
  const files: Zippable = {
    'package.json': strToU8(JSON.stringify({ format: FORMAT, study: session.store.header.id })),
    'operations.json': strToU8(JSON.stringify(operations)),
  };
  for (const hash of textHashes(operations)) {
    const bytes = await session.store.sources.read(hash, 'text');
    if (!bytes.ok) return bytes;
    files[`sources/${hash}.txt`] = bytes.value;
  }
  // A fixed time in the zip: two packages of the same study are the same file.
  const written = await writeFileWhole(path, zipSync(files, { mtime: new Date('1980-01-02T00:00:00Z') }));
  return written.ok ? ok(operations.length) : written;
}

/** Reads a package; checks every operation, and every text against its hash. */
export async function readPackage(path: string): Promise<Result<ColleaguePackage>> {
  const files = await unpack(path);
  if (!files.ok) return files;
  const header = jsonOf(files.value['package.json']);
  const studyId = headerStudy(header);
  if (studyId === undefined) return notAPackage('package.json');
  const operations = parseOperations(jsonOf(files.value['operations.json']));
  if (!operations.ok)
    return operations.error.code === 'study-too-new' ? operations : notAPackage(operations.error.detail);
  if (!hasSoundStamps(operations.value)) return notAPackage('stamps out of range');
  const texts = textsOf(files.value, operations.value);
  return texts.ok ? ok({ studyId, operations: operations.value, texts: texts.value }) : texts;
}

/**
 * Whether no stamp is higher than there are operations, as is so in every whole history: each stamp is one more
 * than the highest before it. A higher one would leave no room after it, or make all later packages unreadable.
 */
export function hasSoundStamps(operations: readonly Operation[]): boolean {
  return operations.every(({ lamport }) => lamport <= operations.length);
}

/** Hashes of the frozen texts that a history names, corrected ones too, each once. */
export function textHashes(operations: readonly Operation[]): readonly string[] {
  return [...new Set(operations.flatMap(textHash))];
}

function textHash(op: Operation): readonly string[] {
  if (op.type === 'document:add') return [op.document.textHash];
  return op.type === 'document:correct' ? [op.version.textHash] : [];
}

type Files = Readonly<Record<string, Uint8Array>>;

async function unpack(path: string): Promise<Result<Files>> {
  let total = 0;
  const filter = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    total += file.originalSize;
    if (total > MOST_BYTES) throw new PackageTooLarge();
    return /^(package\.json|operations\.json|sources\/[0-9a-f]{64}\.txt)$/.test(file.name);
  };
  try {
    if ((await stat(path)).size > MOST_BYTES) return tooLarge();
    return ok(unzipSync(await readFile(path), { filter }));
  } catch (error) {
    if (error instanceof PackageTooLarge) return tooLarge();
    return notAPackage(error instanceof Error ? error.message : String(error));
  }
}

class PackageTooLarge extends Error {}

function textsOf(files: Files, operations: readonly Operation[]): Result<ReadonlyMap<string, Uint8Array>> {
  const texts = new Map<string, Uint8Array>();
  for (const hash of textHashes(operations)) {
    const bytes = files[`sources/${hash}.txt`];
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== hash) {
      return notAPackage(`source ${hash} is missing or changed`);
    }
    texts.set(hash, bytes);
  }
  return ok(texts);
}

function headerStudy(header: unknown): string | undefined {
  if (typeof header !== 'object' || header === null || !('study' in header) || !('format' in header))
    return undefined;
  return header.format === FORMAT && typeof header.study === 'string' ? header.study : undefined;
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

function notAPackage(detail?: string): Result<never> {
  return fail(
    'package-unreadable',
    'This is not a whole Codeboom package. Nothing was changed. Ask your colleague to send it again.',
    detail,
  );
}

function tooLarge(): Result<never> {
  return fail(
    'package-too-large',
    'This package unpacks to more than any study of text holds. Nothing was changed. Ask your colleague what it is.',
  );
}
