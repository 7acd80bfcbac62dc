import type { AppError, Result } from '../../../shared/lib/result';

/** An error as the window may see it: details name paths and what the system said, and stay in this process. */
export function forWindow({ code, message }: AppError): AppError {
  return { code, message };
}

/** An answer as the window may see it. */
export function answerForWindow<T>(answer: Result<T>): Result<T> {
  return answer.ok ? answer : { ok: false, error: forWindow(answer.error) };
}
