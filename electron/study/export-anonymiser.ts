import { createAnonymiser } from '../../shared/anonymise/anonymiser';
import type { Anonymiser } from '../../shared/export/exporter';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { KeyFile } from './key-file';
import { findKeyFile } from './key-path';
import type { StudySession } from './study-session';

/** An open study, where it lies, and its key file where that is unlocked. */
export interface NamedStudy {
  readonly session: StudySession;
  readonly folder: string;
  readonly key: KeyFile | null;
}

/**
 * The function every word goes through before it leaves the study, for the window and the command line.
 *
 * Refused (`key-locked`) while a key file exists that is not unlocked: the names in it could not be replaced,
 * and nobody sees in the finished file that they were not. Without any key file the words stay as they are.
 */
export async function exportAnonymiser({ session, folder, key }: NamedStudy): Promise<Result<Anonymiser>> {
  if (key === null && (await findKeyFile(folder, session.store.header.id)) !== null) {
    return fail(
      'key-locked',
      'The key file of this study is locked, so names that it knows could not be replaced. Nothing was written. ' +
        'Unlock it first.',
    );
  }
  return ok(anonymiserOf(session, key));
}

/** Puts pseudonyms in place of the real names of an unlocked key; changes nothing where there is none. */
export function anonymiserOf(session: StudySession, key: KeyFile | null): Anonymiser {
  const entries = Object.entries(key?.names ?? {}).map(([participant, realNames]) => ({
    realNames,
    pseudonym: session.study.participants.get(participant)?.pseudonym ?? '[participant]',
  }));
  return createAnonymiser(entries);
}
