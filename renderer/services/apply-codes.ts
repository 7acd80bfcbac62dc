import type { Result } from '../../shared/lib/result';
import type { CommandReceipt } from '../../shared/ipc/messages';
import { noteUse } from '../state/coding-store';
import { useViewStore, type Place } from '../state/view-store';
import { runCommand } from './run-command';

/**
 * Gives words these codes, in the name of the acting coder, as one act; the words become the active quotation and
 * the codes count as used last. Every gesture that codes ends here: key, palette, click or drop.
 */
export async function applyCodes(
  { document, from, to }: Place,
  codes: readonly string[],
): Promise<Result<CommandReceipt>> {
  noteUse(codes);
  useViewStore.setState({ quotation: { from, to } });
  const codings = codes.map((code) => ({ document, from, to, code }));
  return runCommand({ type: 'add-codings', payload: { codings } });
}
