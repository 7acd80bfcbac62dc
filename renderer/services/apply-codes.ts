import type { CommandReceipt } from '../../shared/ipc/messages';
import type { Result } from '../../shared/lib/result';
import { noteUse } from '../state/coding-store';
import { useViewStore, type Place } from '../state/view-store';
import { runCommand } from './run-command';
import { showNow, withNextChange } from './with-change';

/**
 * Gives words these codes, in the name of the acting coder, as one act; the words become the active quotation and
 * the codes count as used last. Every gesture that codes with known codes ends here: key, palette, click or drop.
 *
 * @param shown what changes on the screen besides, in the same frame as the coding
 */
export async function applyCodes(
  { document, from, to }: Place,
  codes: readonly string[],
  shown?: () => void,
): Promise<Result<CommandReceipt>> {
  noteUse(codes);
  withNextChange(() => {
    useViewStore.setState({ quotation: { from, to } });
    shown?.();
  });
  const codings = codes.map((code) => ({ document, from, to, code }));
  const result = await runCommand({ type: 'add-codings', payload: { codings } });
  showNow();
  return result;
}
