import { exportAnonymiser } from '../study/export-anonymiser';
import { KeyFile } from '../study/key-file';
import { findKeyFile } from '../study/key-path';
import { openStudyFolder } from '../study/open-folder';
import type { StudySession } from '../study/study-session';
import type { Anonymiser } from '../../shared/export/exporter';
import type { Result } from '../../shared/lib/result';
import type { CliContext, Typed } from './cli-command';

/**
 * Opens the study that is the first word typed, works on it and lets go of it again, whatever the work comes to.
 *
 * What opening had to repair is said on standard error. A study that is locked is told how to be taken over.
 */
export async function withStudy<T>(
  typed: Typed,
  world: CliContext,
  access: 'read' | 'write',
  work: (session: StudySession) => Promise<Result<T>>,
): Promise<Result<T>> {
  const takeOver = typed.values['take-over'] === true;
  const options = { backupsFolder: world.backupsFolder, access, takeOver };
  const opened = await openStudyFolder(typed.words[0] ?? '', options);
  if (!opened.ok) return withHint<T>(opened);
  const { recovery } = opened.value.store;
  if (access === 'write' && recovery.kind === 'repaired') world.notice(recovery.message);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** How the command line does what the sentence of a failure advises. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['study-locked', '--take-over does that.'],
  ['study-damaged', '“codeboom backups list” names them.'],
  ['key-locked', 'CODEBOOM_PASSPHRASE in the environment does that.'],
]);

/** The same outcome; a failure also says how the command line does what it advises. */
export function withHint<T>(outcome: Result<T>): Result<T> {
  const hint = outcome.ok ? undefined : HINTS.get(outcome.error.code);
  if (outcome.ok || hint === undefined) return outcome;
  return { ok: false, error: { ...outcome.error, message: `${outcome.error.message} ${hint}` } };
}

/**
 * The function every word goes through that leaves the study: with the key file where the environment opens it.
 *
 * `key-locked` where there is a key file and no passphrase, `key-closed` where the passphrase is wrong.
 */
export async function anonymiserFor(
  session: StudySession,
  folder: string,
  { passphrase }: CliContext,
): Promise<Result<Anonymiser>> {
  const study = session.store.header.id;
  const path = await findKeyFile(folder, study);
  if (path === null || passphrase === undefined)
    return withHint(await exportAnonymiser({ session, folder, key: null }));
  const key = await KeyFile.unlock(path, study, passphrase);
  return key.ok ? exportAnonymiser({ session, folder, key: key.value }) : key;
}
