import type { Coding } from '../../../shared/model/coding';
import type { Study } from '../../../shared/model/study';

/** The passages found in one document; `first` is the place of its first one among all. */
export interface DocumentPassages {
  readonly document: string;
  readonly first: number;
  /** `from, to, from, to, …` */
  readonly ranges: readonly number[];
}

/** What is known of a passage before it is coded. */
export const MARK = { free: 0, overlaps: 1, coded: 2 } as const;

/** Reads what `search:ranges` answers. */
export function readPassages(packed: string): readonly DocumentPassages[] {
  // The text is made by `Searcher.ranges` of the main process; the contract says its form.
  const documents = JSON.parse(packed) as readonly (readonly [string, readonly number[]])[];
  let next = 0;
  return documents.map(([document, ranges]) => {
    const first = next;
    next += ranges.length / 2;
    return { document, first, ranges };
  });
}

/** Number of passages in all. */
export function countPassages(passages: readonly DocumentPassages[]): number {
  const last = passages.at(-1);
  return last === undefined ? 0 : last.first + last.ranges.length / 2;
}

/**
 * Marks each passage: coded already with all of `codes` by this coder, overlapping a coding with one of them, or free.
 * Codings of each document are gone through once, in order of place.
 */
export function markPassages(
  study: Study,
  passages: readonly DocumentPassages[],
  codes: readonly string[],
  coder: string,
): Uint8Array {
  const marks = new Uint8Array(countPassages(passages));
  if (codes.length === 0) return marks;
  const wanted = new Set(codes);
  for (const { document, first, ranges } of passages) {
    const codings = [...(study.codings.get(document)?.values() ?? [])]
      .filter((coding) => coding.coder === coder && wanted.has(coding.code))
      .sort((a, b) => a.from - b.from);
    if (codings.length > 0) markDocument(marks, first, ranges, codings, wanted.size);
  }
  return marks;
}

function markDocument(
  marks: Uint8Array,
  first: number,
  ranges: readonly number[],
  codings: readonly Coding[],
  codes: number,
): void {
  let open: readonly Coding[] = [];
  let next = 0;
  for (let at = 0; at * 2 < ranges.length; at += 1) {
    const [from, to] = [ranges[at * 2] ?? 0, ranges[at * 2 + 1] ?? 0];
    const reached: Coding[] = open.filter((coding) => coding.to > from);
    for (let coding = codings[next]; coding !== undefined && coding.from < to; coding = codings[next]) {
      next += 1;
      if (coding.to > from) reached.push(coding);
    }
    open = reached;
    const same = new Set(
      open.flatMap((coding) => (coding.from === from && coding.to === to ? [coding.code] : [])),
    );
    if (same.size === codes) marks[first + at] = MARK.coded;
    else if (open.some((coding) => coding.from < to)) marks[first + at] = MARK.overlaps;
  }
}

/** The ticked passages as the command takes them, documents without any left out. */
export function tickedPassages(
  passages: readonly DocumentPassages[],
  isTicked: (index: number) => boolean,
): readonly { readonly document: string; readonly ranges: readonly number[] }[] {
  return passages.flatMap(({ document, first, ranges }) => {
    const ticked = ranges.filter((_, at) => isTicked(first + (at >> 1)));
    return ticked.length === 0 ? [] : [{ document, ranges: ticked }];
  });
}
