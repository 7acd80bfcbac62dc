import { noteUse } from '../../state/coding-store';
import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { tickedPassages } from './passages';
import type { AutoCode } from './use-auto-code';

/** Codes what is ticked with what is chosen, as one act; says so when it is on disk. */
export async function runAutoCode({ passages, ticks, codes, fresh }: AutoCode): Promise<void> {
  noteUse(fresh === null ? codes : [...codes, fresh.id]);
  const toast = i18n.t('auto-code:done', { count: ticks.count });
  await runCommand(
    {
      type: 'auto-code',
      payload: {
        codes,
        passages: tickedPassages(passages, (index) => ticks.on[index] === 1),
        ...(fresh === null ? {} : { fresh }),
      },
    },
    { toast },
  );
}

/** An id for a code that is made by the act itself: 16 hexadecimal digits. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
