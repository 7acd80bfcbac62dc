import { i18n } from '../i18n/i18n';
import { showToast } from '../state/view-store';
import { request } from './api';
import { closePlayer } from './player';
import { runCommand } from './run-command';

/** Asks for a recording and gives it to a document; what went wrong is told in a toast. */
export async function attachRecording(document: string): Promise<void> {
  const attached = await request('media:attach', { document });
  if (attached.ok && attached.value === null) return;
  showToast(attached.ok ? i18n.t('media:attached') : attached.error.message, attached.ok);
}

/** Takes the recording off a document; the file stays in the study, so that undo brings it back. */
export async function detachRecording(document: string): Promise<void> {
  closePlayer();
  await runCommand(
    { type: 'edit-document', payload: { id: document, edit: { media: null } } },
    { toast: i18n.t('media:detached') },
  );
}
