import { create } from 'zustand';

/** What somebody set on this computer; never part of a study. Add a field here and its reader in `readers`. */
export interface SettingsStore {
  /** `system` follows the computer: Dutch where it speaks Dutch, else English. */
  readonly language: 'system' | 'en' | 'nl';
  /** Whose nouns the interface uses: Codeboom's own, or those of the program somebody comes from. */
  readonly terms: 'codeboom' | 'atlas' | 'maxqda';
}

const KEY = 'codeboom.settings';

type Readers = { readonly [K in keyof SettingsStore]: (stored: unknown) => SettingsStore[K] };

const readers: Readers = {
  language: oneOf(['system', 'en', 'nl']),
  terms: oneOf(['codeboom', 'atlas', 'maxqda']),
};

/** The settings of this computer, for every component; change them with `useSettingsStore.setState`. */
export const useSettingsStore = create<SettingsStore>()(() => parseSettings(null));

/** Stored settings; a field that is missing or unknown, or text that is no JSON, is as on the first day. */
export function parseSettings(stored: string | null): SettingsStore {
  const fields = parseObject(stored);
  return {
    language: readers.language(fields['language']),
    terms: readers.terms(fields['terms']),
  };
}

/** Brings back what was set before and keeps every change; the returned function stops keeping. */
export function keepSettings(storage: Pick<Storage, 'getItem' | 'setItem'>): () => void {
  useSettingsStore.setState(parseSettings(storage.getItem(KEY)));
  return useSettingsStore.subscribe((settings) => storage.setItem(KEY, JSON.stringify(settings)));
}

/** Reads one of some words; the first is the one of the first day. */
function oneOf<const T extends readonly [string, ...string[]]>(words: T): (stored: unknown) => T[number] {
  return (stored) => words.find((word) => word === stored) ?? words[0];
}

function parseObject(stored: string | null): Readonly<Record<string, unknown>> {
  if (stored === null) return {};
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
