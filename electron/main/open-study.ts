import { basename } from 'node:path';
import type { StudyOpening } from '../../shared/ipc/messages';
import type { AppError } from '../../shared/lib/result';
import type { StudySession } from '../study/study-session';
import { forWindow } from './ipc/for-window';

/** What the window needs to show a study, as it stands now; the desk knows whether it is the sample. */
export function describeOpening(
  session: StudySession,
  folder: string,
  keyOpen: boolean,
): Omit<StudyOpening, 'isSample'> {
  const { store } = session;
  return {
    id: store.header.id,
    folder: basename(folder),
    state: session.packed,
    coder: session.coder,
    history: session.history,
    readOnly: store.mode.kind === 'read-only' ? forWindow(store.mode.reason) : null,
    notices: noticesOf(session),
    seq: session.journal.length,
    saving: session.journal.length > store.count,
    savedAt: store.commitAt(store.count)?.at ?? null,
    keyOpen,
  };
}

/** What was repaired or found beside the study, in sentences. */
function noticesOf({ store }: StudySession): readonly string[] {
  const copies = store.conflictCopies.length;
  return [
    ...(store.recovery.kind === 'repaired' ? [store.recovery.message] : []),
    ...(copies === 0
      ? []
      : [
          `A sync program left ${copies} second ${copies === 1 ? 'version' : 'versions'} of files in the study folder. ` +
            'Nothing of yours is changed. Ask your colleague for a package and merge it.',
        ]),
  ];
}

/** The sentence that a study which cannot be opened leaves; for the log of a start from the command line. */
export function errorLine(error: AppError): string {
  return error.detail === undefined ? error.message : `${error.message} (${error.detail})`;
}
