import { fail } from '../lib/result';
import type { Result } from '../lib/result';

/**
 * Why a file cannot be imported, before its name is put in front.
 *
 * `reason` completes “x could not be read: …” and has no full stop; `advice` is a sentence of its own.
 */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly advice?: string;
}

/** The outcome of a step that does not know the file's name. */
export type Outcome<T> = Result<T, Refusal>;

/** A refusal as the failing side of an `Outcome`. */
export function refuse(code: string, reason: string, advice?: string): Outcome<never> {
  return { ok: false, error: advice === undefined ? { code, reason } : { code, reason, advice } };
}

/**
 * The sentence a person reads about one file: what happened, that nothing came in, what to do.
 *
 * @example refusedFile('a.docx', { code: 'file-empty', reason: 'it is empty' })
 * // “a.docx” could not be read: it is empty. Nothing was imported from it.
 */
export function refusedFile(fileName: string, refusal: Refusal): Result<never> {
  const advice = refusal.advice === undefined ? '' : ` ${refusal.advice}`;
  return fail(
    refusal.code,
    `“${shownName(fileName)}” could not be read: ${refusal.reason}. Nothing was imported from it.${advice}`,
  );
}

/** A file name fit for a sentence: no control characters, at most 120 characters. */
function shownName(fileName: string): string {
  const clean = fileName.replace(/\p{Cc}/gu, ' ');
  return clean.length > 120 ? `${clean.slice(0, 119)}…` : clean;
}
