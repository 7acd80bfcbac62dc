import type { CommandReceipt } from '../../shared/ipc/messages';
import type { Result } from '../../shared/lib/result';
import type { Valence } from '../../shared/model/coding';
import { noteUse } from '../state/coding-store';
import { useViewStore, type Place } from '../state/view-store';
import { runCommand } from './run-command';
import { showNow, withNextChange } from './with-change';

/** What may go along with the codes. */
export interface Applying {
  /** How the speaker values what is coded. */
  readonly valence?: Valence | undefined;
  /** What changes on the screen besides, in the same frame as the coding. */
  readonly shown?: () => void;
}

/**
 * Gives words these codes, in the name of the acting coder, as one act; the words become the active quotation and
 * the codes count as used last. Every gesture that codes with known codes ends here: key, palette, click or drop.
 */
export async function applyCodes(
  { document, from, to }: Place,
  codes: readonly string[],
  { valence, shown }: Applying = {},
): Promise<Result<CommandReceipt>> {
  noteUse(codes);
  withNextChange(() => {
    useViewStore.setState({ quotation: { from, to } });
    shown?.();
  });
  const codings = codes.map((code) => ({
    ...{ document, from, to, code },
    ...(valence === undefined ? {} : { valence }),
  }));
  const result = await runCommand({ type: 'add-codings', payload: { codings } });
  showNow();
  return result;
}
