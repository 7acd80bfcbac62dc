import { create } from 'zustand';
import type { KeptMapping } from '../../shared/import/fitting-mapping';
import { parseKeptMappings } from '../../shared/import/parse-kept-mappings';

/** What somebody set on this computer; never part of a study. Add a field here and its reader in `readers`. */
export interface SettingsStore {
  /** `system` follows the computer: Dutch where it speaks Dutch, else English. */
  readonly language: 'system' | 'en' | 'nl';
  /** Whose nouns the interface uses: Codeboom's own, or those of the program somebody comes from. */
  readonly terms: 'codeboom' | 'atlas' | 'maxqda';
  /** Size of the reading measure, 1 as drawn, from 0.85 to 1.6; the page has it as the CSS variable `--zoom`. */
  readonly zoom: number;
  /** Keys chosen instead of the usual ones, by command id, as `keyNameOf` names them; an empty list: none. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Keys that somebody gave to codes, as code ids by key name (`3`, `Shift+W`), by study id. */
  readonly codeKeys: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Mappings of tables kept under a name, for the next file with the same headings. */
  readonly tableMappings: readonly KeptMapping[];
  /** Whether the tour was taken or sent away, so that it never begins by itself again. */
  readonly tourDone: boolean;
}

const KEY = 'codeboom.settings';

type Readers = { readonly [K in keyof SettingsStore]: (stored: unknown) => SettingsStore[K] };

const readers: Readers = {
  language: oneOf(['system', 'en', 'nl']),
  terms: oneOf(['codeboom', 'atlas', 'maxqda']),
  zoom: (stored) => (typeof stored === 'number' ? withinZoom(stored) : 1),
  keys: parseKeys,
  codeKeys: parseCodeKeys,
  tableMappings: parseKeptMappings,
  tourDone: (stored) => stored === true,
};

/** The settings of this computer, for every component; change them with `useSettingsStore.setState`. */
export const useSettingsStore = create<SettingsStore>()(() => parseSettings(null));

/** Stored settings; a field that is missing or unknown, or text that is no JSON, is as on the first day. */
export function parseSettings(stored: string | null): SettingsStore {
  const fields = parseObject(stored);
  return {
    language: readers.language(fields['language']),
    terms: readers.terms(fields['terms']),
    zoom: readers.zoom(fields['zoom']),
    keys: readers.keys(fields['keys']),
    codeKeys: readers.codeKeys(fields['codeKeys']),
    tableMappings: readers.tableMappings(fields['tableMappings']),
    tourDone: readers.tourDone(fields['tourDone']),
  };
}

/** Brings back what was set before and keeps every change; the returned function stops keeping. */
export function keepSettings(storage: Pick<Storage, 'getItem' | 'setItem'>): () => void {
  useSettingsStore.setState(parseSettings(storage.getItem(KEY)));
  return useSettingsStore.subscribe((settings) => storage.setItem(KEY, JSON.stringify(settings)));
}

/** The steps of the zoom, smallest first. */
export const zoomSteps = [0.85, 0.9, 1, 1.1, 1.25, 1.4, 1.6] as const;

/** A zoom kept between the smallest and the largest step, in whole percents; 1 for what is no number. */
export function withinZoom(zoom: number): number {
  if (!Number.isFinite(zoom)) return 1;
  return Math.round(Math.min(1.6, Math.max(0.85, zoom)) * 100) / 100;
}

/** The next step of the zoom upwards (1) or downwards (-1); the end of the scale stays where it is. */
export function nextZoom(zoom: number, way: 1 | -1): number {
  const next = way === 1 ? zoomSteps.find((step) => step > zoom) : zoomSteps.findLast((step) => step < zoom);
  return next ?? withinZoom(zoom);
}

/** Reads one of some words; the first is the one of the first day. */
function oneOf<const T extends readonly [string, ...string[]]>(words: T): (stored: unknown) => T[number] {
  return (stored) => words.find((word) => word === stored) ?? words[0];
}

function parseKeys(stored: unknown): Readonly<Record<string, readonly string[]>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const chosen = Object.entries(stored).filter(
    (entry): entry is [string, string[]] =>
      Array.isArray(entry[1]) && entry[1].every((key) => typeof key === 'string'),
  );
  return Object.fromEntries(chosen);
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

/** Of each study the keys that stand for the id of a code; anything else is passed over. */
function parseCodeKeys(stored: unknown): SettingsStore['codeKeys'] {
  return Object.fromEntries(
    fieldsOf(stored).map(([study, keys]) => [
      study,
      Object.fromEntries(
        fieldsOf(keys).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
    ]),
  );
}

function fieldsOf(stored: unknown): readonly [string, unknown][] {
  return typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
}
