import type { SourceDocument } from '../model/document';
import { groupsWithin } from '../model/group-tree';
import type { Study } from '../model/study';
import { voicedCodes, type VoicedCode, type VoicedDocument } from './voiced-codes';

/** In which order documents follow one another: as they were first coded, or by the date of the conversation. */
export type SaturationOrder = 'coded' | 'date';

/** Which codes count. */
export interface SaturationAsked {
  /** Only what this group and the groups below it say; null for everything but the talk of who asks. */
  readonly group: string | null;
  readonly order: SaturationOrder;
}

/** One document on the way to saturation. */
export interface SaturationPoint {
  readonly document: string;
  /** The one group of respondents whose words were coded in it; null where several or none are known. */
  readonly group: string | null;
  /** Codes that no document before it had, in the order in which they were first given here. */
  readonly fresh: readonly string[];
  /** Different codes so far, those of this document included. */
  readonly total: number;
}

/** New codes per successive document. */
export interface SaturationCurve {
  readonly points: readonly SaturationPoint[];
  /** Documents of the group that nobody coded yet; they are no points. */
  readonly uncoded: number;
}

/**
 * How many new codes each document gave, one document after another (Guest, Bunce and Johnson 2006, “How many
 * interviews are enough?”, Field Methods 18(1), 59–82, count new codes per interview in this way).
 *
 * A document is a point once anybody coded any words in it; with a group, once the group speaks in it. A code counts
 * itself, not the codes above it, and once whoever gave it. Words of who asks never count. `coded` puts documents in
 * the order of their first coding that still stands, `date` by date, those without one last by number. `voiced` saves the
 * work where several curves are made of one study.
 */
export function saturationCurve(
  study: Study,
  { group, order }: SaturationAsked,
  voiced: ReadonlyMap<string, VoicedDocument> = voicedCodes(study),
): SaturationCurve {
  const within = group === null ? null : groupsWithin(study.groups, group);
  const all = [...study.documents.values()].filter(({ id }) => hears(voiced.get(id), within));
  const coded = all.filter(({ id }) => voiced.get(id)?.isCoded === true);
  const seen = new Set<string>();
  const points = inOrder(study, coded, order).map((document): SaturationPoint => {
    const said = (voiced.get(document.id)?.codes ?? []).filter((one) => counts(one, within));
    const groups = new Set(said.flatMap((one) => one.group ?? []));
    const fresh = [...new Set(said.map(({ code }) => code))].filter((code) => !seen.has(code));
    for (const code of fresh) seen.add(code);
    const [only = null] = groups;
    return { document: document.id, group: groups.size === 1 ? only : null, fresh, total: seen.size };
  });
  return { points, uncoded: all.length - coded.length };
}

/** The first marks on the way: main themes tend to be there after 6 interviews, most codes after 12 (Guest et al. 2006). */
export const SATURATION_MARKS = [6, 12] as const;

/** Documents at the end that must be without a new code before saturation is called near. */
export const QUIET_RUN = 2;

/** What may be said of a curve. */
export type SaturationReading =
  | { readonly kind: 'nothing' }
  /** Fewer documents than the first mark: nobody can tell. */
  | { readonly kind: 'early'; readonly documents: number }
  /** The last `quiet` documents gave no new code. */
  | { readonly kind: 'near'; readonly quiet: number }
  | { readonly kind: 'not-yet'; readonly last: number; readonly before: number };

/**
 * Near saturation: at least six documents, and no new code in the last `QUIET_RUN` of them.
 *
 * The run of two and “no new code” as threshold are the strictest of those that Guest, Namey and Chen compare (2020,
 * “A simple method to assess and report thematic saturation”, PLoS ONE 15(5), e0232076); six is the first mark above.
 */
export function readSaturation({ points }: Pick<SaturationCurve, 'points'>): SaturationReading {
  if (points.length === 0) return { kind: 'nothing' };
  if (points.length < SATURATION_MARKS[0]) return { kind: 'early', documents: points.length };
  const lastNew = points.reduce((last, { fresh }, at) => (fresh.length > 0 ? at : last), -1);
  const quiet = points.length - 1 - lastNew;
  if (quiet >= QUIET_RUN) return { kind: 'near', quiet };
  const [before, last] = points.slice(-2);
  return { kind: 'not-yet', last: last?.fresh.length ?? 0, before: before?.fresh.length ?? 0 };
}

type Groups = ReadonlySet<string> | null;

function inOrder(
  study: Study,
  documents: readonly SourceDocument[],
  order: SaturationOrder,
): readonly SourceDocument[] {
  if (order === 'date') {
    return [...documents].sort(
      (a, b) => (a.date ?? LAST).localeCompare(b.date ?? LAST, 'en') || (a.number ?? 0) - (b.number ?? 0),
    );
  }
  // The map of codings keeps the order in which they came, whichever document they are in.
  const places = new Map<string, number>();
  for (const document of study.codingDocuments.values()) {
    if (!places.has(document)) places.set(document, places.size);
  }
  return [...documents].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

const LAST = '9999';

/** Whether the group speaks in a document; every document where no group is asked for. */
function hears(document: VoicedDocument | undefined, within: Groups): boolean {
  return within === null || [...(document?.groups ?? [])].some((group) => within.has(group));
}

function counts({ group }: VoicedCode, within: Groups): boolean {
  return within === null || within.has(group ?? '');
}
