import type { Coding, Valence } from '../../../../shared/model/coding';
import { runCommand } from '../../../services/run-command';

/** Says how the speaker values what is coded; null takes that off. */
export async function rateCoding({ id }: Coding, valence: Valence | null): Promise<void> {
  await runCommand({ type: 'rate-codings', payload: { ids: [id], valence } });
}

const keys: Readonly<Record<string, Valence>> = {
  '+': 'positive',
  '=': 'positive',
  '0': 'neutral',
  '-': 'negative',
  '!': 'improvement',
  x: 'not-done',
};

/** The valence a key stands for while one is asked for; null takes it off, undefined is another key. */
export function valenceOfKey(key: string): Valence | null | undefined {
  if (key === 'Backspace' || key === 'Delete') return null;
  return keys[key.toLowerCase()];
}

/**
 * A query of the palette with a sign at its end, `keuze +`: what to look for and the valence to give. Without a
 * space before it the sign is part of a name.
 */
export function splitSign(query: string): { readonly words: string; readonly valence: Valence | undefined } {
  const parts = /^(.*\S)\s+([+0!x−-])$/iu.exec(query);
  if (parts === null) return { words: query, valence: undefined };
  const sign = parts[2] === '−' ? '-' : (parts[2] ?? '').toLowerCase();
  return { words: parts[1] ?? '', valence: keys[sign] };
}
