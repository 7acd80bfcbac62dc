import type { AppError } from '../../shared/lib/result';
import type { Backup } from './backups';
import type { LockHolder } from './study-lock';

/** The store was closed. */
export const CLOSED: AppError = {
  code: 'study-closed',
  message: 'This study was closed. Everything marked as saved is safe. Open it again to go on.',
};

/** A commit that does not continue the saved ones; follows on a failed one that the caller built upon. */
export const OUT_OF_ORDER: AppError = {
  code: 'commit-out-of-order',
  message: 'A step before this one could not be saved, so this one was not saved either. Try it again.',
};

/** Another program took the study over while we held it. */
export const FENCED: AppError = {
  code: 'study-fenced',
  message:
    'This study was opened elsewhere and taken over from here, so it is now read-only. Everything marked as ' +
    'saved is safe. Close it, or open it again when the other is done.',
};

/** The study was opened to look at. */
export const OPENED_FOR_READING: AppError = {
  code: 'opened-for-reading',
  message: 'This study was opened for reading only. Nothing was changed. Open it for writing to go on.',
};

/** There is no study in the folder. */
export const NOT_FOUND: AppError = {
  code: 'study-not-found',
  message: 'There is no study in this folder. Choose the folder that holds study.json, or make a new study.',
};

/** There is a study in the folder where a new one was to be made. */
export const STUDY_EXISTS: AppError = {
  code: 'study-exists',
  message: 'There is a study in this folder already. Nothing was changed. Open it, or choose another folder.',
};

/** The folder for a new study holds something else. */
export const FOLDER_NOT_EMPTY: AppError = {
  code: 'folder-not-empty',
  message: 'This folder is not empty. Nothing was changed. Choose a new or empty folder for the study.',
};

/** Somebody else holds the study. `detail` names the holder's nonce. */
export function studyLocked(holder: LockHolder | undefined): AppError {
  const who = holder === undefined ? 'another program' : `process ${String(holder.pid)} on ${holder.host}`;
  const error: AppError = {
    code: 'study-locked',
    message:
      `This study is open in ${who}. Nothing was changed. Close it there first; if nobody is working in it any ` +
      'more, take it over.',
  };
  return holder === undefined ? error : { ...error, detail: holder.nonce };
}

/** No history can be read; names the backups there are, newest first. */
export function studyDamaged(backups: readonly Backup[], cause: string): AppError {
  const [newest] = backups;
  const way =
    newest === undefined
      ? 'No backup was found on this computer; look for a copy made elsewhere.'
      : `Restore one of its ${String(backups.length)} backups; the newest is of ${newest.at.toISOString()}.`;
  return {
    code: 'study-damaged',
    message: `The data of this study are damaged beyond what can be repaired safely. Nothing was changed. ${way}`,
    detail: [cause, ...backups.map((backup) => backup.path)].join('\n'),
  };
}
