import type { TextRange } from '../lib/text-range';
import { homeKey, homeOf, placedIn, type Home, type Placed } from './placed';
import { passageKey } from './participant';
import { entry } from './study-state';
import type { DocumentTexts } from './text-version';

/** Records of one kind by document: as shown, by `passageKey`, and for corrected documents all of them at home. */
export interface PlacedTables<P extends Placed> {
  readonly shown: Map<string, Map<string, P>>;
  readonly homes: Map<string, Map<string, P>>;
}

/** The same, to be read only. */
export interface PlacedRecords<P extends Placed> {
  readonly shown: ReadonlyMap<string, ReadonlyMap<string, P>>;
  readonly homes: ReadonlyMap<string, ReadonlyMap<string, P>>;
}

/** Makes one record of several whose words have become the same; the one last seen comes last. */
export type JoinRecords<P> = (records: readonly [P, ...P[]]) => P;

/** What is said of a home; undefined where nothing is. */
export function recordAt<P extends Placed>(
  { shown, homes }: PlacedRecords<P>,
  document: string,
  home: Home,
): P | undefined {
  return (homes.get(document) ?? shown.get(document))?.get(homeKey(home));
}

/** All that is said of a document, by `homeKey`. */
export function recordsOf<P extends Placed>(
  { shown, homes }: PlacedRecords<P>,
  document: string,
): ReadonlyMap<string, P> {
  return homes.get(document) ?? shown.get(document) ?? new Map<string, P>();
}

/** Puts a record, as it is at home, in the place of what was said there; undefined takes that away. */
export function putRecord<P extends Placed>(
  { shown, homes }: PlacedTables<P>,
  texts: DocumentTexts | undefined,
  document: string,
  home: Home,
  record: P | undefined,
  join: JoinRecords<P>,
): void {
  const isCorrected = texts !== undefined && texts.versions.length > 1;
  const all = isCorrected ? entry(homes, document, () => new Map<string, P>()) : undefined;
  const table = all ?? entry(shown, document, () => new Map<string, P>());
  const key = homeKey(home);
  const before = table.get(key);
  if (record === undefined) table.delete(key);
  else table.set(key, record);
  if (all === undefined || texts === undefined) return;
  const place = [record, before].flatMap((one) => (one && placedIn(texts, one)) ?? [])[0];
  if (place === undefined) return;
  const there = entry(shown, document, () => new Map<string, P>());
  const [first, ...others] = recordsAt(texts, all, passageKey(place));
  if (first === undefined) there.delete(passageKey(place));
  else there.set(passageKey(place), join([first, ...others]));
}

/** Shows the records of a document where their words are by now. */
export function settleRecords<P extends Placed>(
  { shown, homes }: PlacedTables<P>,
  texts: DocumentTexts | undefined,
  document: string,
  join: JoinRecords<P>,
): void {
  const there = shown.get(document);
  if (texts === undefined) return;
  // As long as a document was never corrected, what it shows is at home.
  const all = entry(homes, document, () => new Map(there));
  shown.set(document, shownRecords(texts, all, join));
}

/** The homes of what is shown on a range, the one last seen coming last; none where nothing is said of it. */
export function homesAt<P extends Placed>(
  { shown, homes }: PlacedRecords<P>,
  texts: DocumentTexts | undefined,
  document: string,
  range: TextRange,
): readonly Home[] {
  const [there, all] = [shown.get(document), homes.get(document)];
  const record = there?.get(passageKey(range));
  if (record === undefined) return [];
  // Nothing was joined and nothing is away, as is nearly always so: no need to look at all of them.
  if (all === undefined || all.size === there?.size) return [homeOf(record)];
  return recordsAt(texts, all, passageKey(range)).map(homeOf);
}

/**
 * What a document shows of records that point at words, by `passageKey` of where they are now.
 *
 * `homes` are all of them, by `homeKey`. Those whose words are gone are left out, and kept at home. Where the words of
 * two have become the same, `join` makes one of them of the two, the one last seen coming last.
 */
function shownRecords<P extends Placed>(
  texts: DocumentTexts,
  homes: ReadonlyMap<string, P>,
  join: JoinRecords<P>,
): Map<string, P> {
  const places = new Map<string, [P, ...P[]]>();
  for (const record of inOrderOfHomes(texts, [...homes.values()])) {
    const placed = placedIn(texts, record);
    if (placed === undefined) continue;
    const there = places.get(passageKey(placed));
    if (there === undefined) places.set(passageKey(placed), [placed]);
    else there.push(placed);
  }
  return new Map([...places].map(([key, records]) => [key, join(records)]));
}

/** The records at home whose words are where `key` says. */
function recordsAt<P extends Placed>(
  texts: DocumentTexts | undefined,
  homes: ReadonlyMap<string, P>,
  key: string,
): readonly P[] {
  if (texts === undefined || texts.versions.length < 2) return [homes.get(key)].filter(isThere);
  const placed = [...homes.values()].flatMap((record) => placedIn(texts, record) ?? []);
  return inOrderOfHomes(
    texts,
    placed.filter((record) => passageKey(record) === key),
  );
}

/** By age of the version they are at home in, then by place: an order that does not depend on what came when. */
function inOrderOfHomes<P extends Placed>({ versions }: DocumentTexts, records: readonly P[]): readonly P[] {
  const ages = new Map(versions.map(({ id }, age) => [id, age]));
  const keyed = records.map((record) => {
    const home = homeOf(record);
    return { record, age: home.text === undefined ? 0 : (ages.get(home.text) ?? 0), key: homeKey(home) };
  });
  keyed.sort((a, b) => a.age - b.age || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ record }) => record);
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
