import type { CommandRequest } from '../../shared/commands/registry';
import type { CommandReceipt } from '../../shared/ipc/messages';
import type { Result } from '../../shared/lib/result';
import { said } from '../i18n/said';
import { useStudyStore } from '../state/study-store';
import { showToast } from '../state/view-store';
import { request } from './api';

/**
 * Runs a command. The change is on the screen before the answer comes; the answer says it is on disk.
 * A refusal is shown to the person and returned.
 *
 * @example await runCommand({ type: 'remove-codings', payload: { ids: [id] } }, { toast: 'Removed Tijd' });
 */
export async function runCommand(
  command: CommandRequest,
  options: { readonly toast?: string } = {},
): Promise<Result<CommandReceipt>> {
  const result = await request('command:run', command);
  if (!result.ok) showToast(result.error.message, false);
  else if (options.toast !== undefined) showToast(options.toast, true);
  return result;
}

/** Takes the last act back, or does it again; says in a toast which one it was. */
export async function stepHistory(step: 'undo' | 'redo'): Promise<void> {
  if (useStudyStore.getState().history[step] === null) return;
  const result = await request(step === 'undo' ? 'history:undo' : 'history:redo');
  if (!result.ok) showToast(result.error.message, false);
  else if (result.value !== null) showToast(said(result.value.label), false);
}
