import type { AppError } from '../../shared/lib/result';

/**
 * A sync that failed. The system has by now forgotten which bytes were not written, so asking again would
 * answer "done" without having done it: whoever sees this stops writing until the study is opened anew.
 */
export class SyncFailed extends Error {
  constructor(override readonly cause: unknown) {
    super('sync failed', { cause });
    this.name = 'SyncFailed';
  }
}

/** Carries a problem a person can act on up to the boundary of the store, where it becomes a `Result`. */
export class StudyFailure extends Error {
  constructor(readonly problem: AppError) {
    super(problem.message);
    this.name = 'StudyFailure';
  }
}

/** The system's code of an error, such as `ENOSPC`; empty where it has none. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return '';
}

/**
 * The problem in words. `what` names the thing that did not happen, as the start of a sentence.
 *
 * Errors that no disk can cause are bugs and are thrown again.
 */
export function diskProblem(error: unknown, what: string): AppError {
  if (error instanceof StudyFailure) return error.problem;
  if (error instanceof SyncFailed) return syncProblem(error);
  const code = systemCode(error);
  if (code === '') throw error;
  return { ...explain(code, what), detail: error instanceof Error ? error.message : code };
}

function syncProblem(error: SyncFailed): AppError {
  return {
    code: 'disk-failing',
    message:
      'The disk reported an error while saving, so this study is now read-only. Everything marked as saved is ' +
      'safe. Check the disk, then open the study again.',
    detail: String(error.cause),
  };
}

function explain(code: string, what: string): AppError {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'disk-full',
        message: `${what}: the disk is full. Everything marked as saved is safe. Free some space and try again.`,
      };
    case 'EROFS':
      return {
        code: 'disk-read-only',
        message: `${what}: the disk is read-only. Nothing was changed. Copy the study to a disk you can write to.`,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'no-permission',
        message: `${what}: you have no permission for this folder. Nothing was changed. Ask its owner, or copy the study.`,
      };
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return {
        code: 'not-a-folder',
        message: `${what}: there is a file where a folder should be. Nothing was changed. Choose a folder.`,
      };
    case 'ENAMETOOLONG':
      return {
        code: 'name-too-long',
        message: `${what}: its name or path is too long for this disk. Nothing was changed. Choose a shorter one.`,
      };
    default:
      return {
        code: 'disk-error',
        message: `${what}: the disk answered ${code}. Everything marked as saved is safe. Check the disk and try again.`,
      };
  }
}
