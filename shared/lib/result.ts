/**
 * What went wrong, in words for the person at the screen.
 *
 * `message` says what happened, what is safe and what to do; `code` is for programs and never changes
 * once released; `detail` is for the log and may name offsets or system codes, never participants' words.
 */
export interface AppError {
  readonly code: string;
  readonly message: string;
  readonly detail?: string;
}

/** The outcome of anything a user can make fail; only bugs throw. */
export type Result<T, E = AppError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success carrying `value`. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/**
 * A failure that a person can act on.
 *
 * @example fail('code-not-found', 'There is no code “Tijd”. Nothing was changed. Check the path.')
 */
export function fail(code: string, message: string, detail?: string): Result<never> {
  return { ok: false, error: detail === undefined ? { code, message } : { code, message, detail } };
}

/** The value of a result that cannot have failed here; throws, naming the error, where it did: a bug. */
export function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`expected success, got ${result.error.code}: ${result.error.message}`);
}
