import type { Words } from '../../i18n/i18n';
import { commandOnKey, isCodeKey } from '../../services/code-keys';
import { shownKey } from '../../services/key-name';

/** Why a key cannot stand for a code, as a sentence; null where it can. */
export function keyRefusal(t: Words<'coding'>, key: string): string | null {
  const shown = shownKey(key);
  if (!isCodeKey(key)) return t('key.refused', { key: shown });
  const command = commandOnKey(key);
  return command === undefined ? null : t('key.command', { key: shown, command });
}
