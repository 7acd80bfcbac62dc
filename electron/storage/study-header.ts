import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';
import type { Disk } from './disk';
import { createFile, moveDurably, readIfPresent } from './durable-file';
import { temporaryName } from './file-names';
import type { StudyPaths } from './file-names';
import { join } from 'node:path';

/** The newest format of a study folder that this program reads and writes. */
export const STUDY_FORMAT = 1;

/** What `study.json` says; the id stays the same for ever and in every copy. */
export interface StudyHeader {
  readonly format: typeof STUDY_FORMAT;
  /** Letters, digits and hyphens: it also names the folder of the backups. */
  readonly id: string;
  /** ISO time. */
  readonly createdAt: string;
}

const STUDY_ID = /^[0-9A-Za-z-]{1,64}$/;

/** Reads `study.json`; `undefined` where there is none. */
export async function readStudyHeader(
  disk: Disk,
  paths: StudyPaths,
): Promise<Result<StudyHeader> | undefined> {
  const bytes = await readIfPresent(disk, paths.header);
  return bytes === undefined ? undefined : parseStudyHeader(bytes);
}

/** Writes `study.json` so that it is whole or absent, whatever happens. */
export async function writeStudyHeader(
  disk: Disk,
  paths: StudyPaths,
  header: StudyHeader,
  nonce: string,
): Promise<void> {
  const temporary = join(paths.folder, temporaryName(nonce));
  await createFile(disk, temporary, [Buffer.from(`${JSON.stringify(header)}\n`)]);
  await moveDurably(disk, temporary, paths.header);
}

/** Whether an id can name a study. */
export function isStudyId(id: string): boolean {
  return STUDY_ID.test(id);
}

/** Parses the text of a `study.json`; refuses a format newer than ours by name. */
export function parseStudyHeader(bytes: Uint8Array): Result<StudyHeader> {
  const value = parseObject(Buffer.from(bytes).toString('utf8'));
  if (value === undefined) return damagedHeader('study.json is not a JSON object');
  const { format, id, createdAt } = value;
  if (typeof format === 'number' && format > STUDY_FORMAT) return tooNew(format);
  if (format !== STUDY_FORMAT || typeof id !== 'string' || !isStudyId(id) || typeof createdAt !== 'string') {
    return damagedHeader('study.json lacks format, id or createdAt');
  }
  return ok({ format, id, createdAt });
}

/** The fields of a JSON object; undefined for any other JSON and for text that is none. */
export function parseObject(text: string): Readonly<Partial<Record<string, unknown>>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function tooNew(format: number): Result<never> {
  return fail(
    'study-too-new',
    'This study was written by a newer version of Codeboom. Nothing was changed. Update Codeboom to open it.',
    `format ${String(format)}, this program reads up to ${String(STUDY_FORMAT)}`,
  );
}

function damagedHeader(detail: string): Result<never> {
  return fail(
    'study-damaged',
    'The file study.json of this study is damaged. Nothing was changed. Restore the study from a backup.',
    detail,
  );
}
