import {
  bothTouched,
  editMap,
  mapRange,
  UNTOUCHED,
  type EditMap,
  type MappedRange,
} from '../anchoring/map-range';
import { invertEdits, type TextEdit } from '../anchoring/text-edit';
import type { TextRange } from '../lib/text-range';
import { FIRST_TEXT, versionOf, type DocumentTexts } from './text-version';

/**
 * Something that points at words: where these are in the text that is shown, and where its maker saw them.
 *
 * The place where they were seen, its home, never changes but by somebody saying so. Where it is in another version is
 * worked out from it: so going back to a version brings everything exactly back to where it was.
 */
export interface Placed extends TextRange {
  /** Version of the text the home is in; absent for the text as imported. */
  readonly text?: string;
  /** The range in that version; absent where it is the same as in the text shown. */
  readonly home?: TextRange;
}

/** A range and the version of the text that it is in. */
export type Home = TextRange & { readonly text?: string };

/** Where something was said to be. */
export function homeOf({ from, to, text, home }: Placed): Home {
  const range = home ?? { from, to };
  return { from: range.from, to: range.to, ...(text === undefined ? {} : { text }) };
}

/** One key for each home; in a document that was never corrected it is the `passageKey`. */
export function homeKey({ from, to, text = FIRST_TEXT }: Home): string {
  return text === FIRST_TEXT ? `${from}-${to}` : `${from}-${to}@${text}`;
}

/** A home in the text it is in, without a name where that is the text as imported. */
export function settledHome({ from, to, text = FIRST_TEXT }: Home): Home {
  return { from, to, ...(text === FIRST_TEXT ? {} : { text }) };
}

/**
 * A record where its words are in a version; undefined where none of them are left there, or where its home is in a
 * version nobody knows. Its home stays.
 */
export function placedIn<P extends Placed>(texts: DocumentTexts | undefined, record: P): P | undefined {
  if (texts === undefined || texts.versions.length < 2) return record;
  return movedTo(record, rangeIn(texts, homeOf(record), texts.current));
}

/**
 * The same for a version that was just made of the text shown: from where the record is by now, which is where the
 * whole way from its home leads, and costs one step instead of all of them.
 */
export function movedOn<P extends Placed>(edits: readonly TextEdit[], record: P): P | undefined {
  return movedTo(record, mapRange(mapsOf(edits).on, record));
}

function movedTo<P extends Placed>(record: P, found: MappedRange): P | undefined {
  if (found === undefined) return undefined;
  const home = homeOf(record);
  if (found.from === record.from && found.to === record.to && record.home === undefined) return record;
  const { home: _home, ...rest } = record;
  const moved = found.from !== home.from || found.to !== home.to;
  // The fields of the record with another place in it.
  return {
    ...rest,
    from: found.from,
    to: found.to,
    ...(moved ? { home: { from: home.from, to: home.to } } : {}),
  } as P;
}

/** Where the words of a home are in another version, and what was changed in them on the way. */
export function rangeIn(
  texts: DocumentTexts,
  { from, to, text = FIRST_TEXT }: Home,
  version: string,
): MappedRange {
  const path = pathBetween(texts, text, version);
  let range: MappedRange = { from, to, touched: UNTOUCHED };
  for (const step of path ?? []) {
    const next: MappedRange = range === undefined ? undefined : mapRange(step, range);
    range =
      next === undefined
        ? undefined
        : { ...next, touched: bothTouched(range?.touched ?? UNTOUCHED, next.touched) };
  }
  return path === undefined ? undefined : range;
}

type Path = readonly EditMap[] | undefined;

/** Worked out once for each pair of versions, as long as no version is added. */
const paths = new WeakMap<DocumentTexts, Map<string, Path>>();

function pathBetween(texts: DocumentTexts, from: string, to: string): Path {
  if (from === to) return [];
  const known = paths.get(texts) ?? new Map<string, Path>();
  paths.set(texts, known);
  const key = `${from} ${to}`;
  if (!known.has(key)) known.set(key, findPath(texts, from, to));
  return known.get(key);
}

/** The changes from one version to another: back to the last that both come from, then on. */
function findPath(texts: DocumentTexts, from: string, to: string): Path {
  const [up, down] = [lineOf(texts, from), lineOf(texts, to)];
  if (up === undefined || down === undefined) return undefined;
  const common = new Set(down.map(({ id }) => id));
  const back = up.slice(
    0,
    up.findIndex(({ id }) => common.has(id)),
  );
  const meeting = up[back.length]?.id;
  const on = down
    .slice(
      0,
      down.findIndex(({ id }) => id === meeting),
    )
    .reverse();
  return [...back.map(({ edits }) => mapsOf(edits).back), ...on.map(({ edits }) => mapsOf(edits).on)];
}

/** A version and those it came from, up to the text as imported; undefined where one of them is not known. */
function lineOf(
  texts: DocumentTexts,
  id: string,
): readonly { readonly id: string; readonly edits: readonly TextEdit[] }[] | undefined {
  const line = [];
  for (let at: string | null = id; at !== null;) {
    const version = versionOf(texts, at);
    if (version === undefined) return undefined;
    line.push(version);
    at = version.parent;
  }
  return line;
}

interface Maps {
  readonly on: EditMap;
  readonly back: EditMap;
}

/** Made once for each list of edits, which nobody changes. */
const known = new WeakMap<readonly TextEdit[], Maps>();

function mapsOf(edits: readonly TextEdit[]): Maps {
  const found = known.get(edits);
  if (found !== undefined) return found;
  const maps = { on: editMap(edits), back: editMap(invertEdits(edits)) };
  known.set(edits, maps);
  return maps;
}
