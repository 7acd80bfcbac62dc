import type { Study } from '../model/study';

/** How a code itself is used, without what is below it. */
export interface CodeUsage {
  /** Distinct stretches of text that carry it. */
  readonly quotations: number;
  readonly documents: number;
  readonly coders: number;
}

interface Tally {
  quotations: number;
  documents: number;
  readonly coders: Set<string>;
}

/** The use of every code that is used at all; one walk over all codings, so work it out once for a whole table. */
export function codeUsage(study: Study): ReadonlyMap<string, CodeUsage> {
  const tallies = new Map<string, Tally>();
  for (const codings of study.codings.values()) {
    const ranges = new Map<string, Set<number>>();
    for (const { code, from, to, coder } of codings.values()) {
      const tally = entryOf(tallies, code);
      tally.coders.add(coder);
      const here = ranges.get(code);
      // A document has far fewer than 2^26 characters, so start and length fit into one exact number.
      const range = from * 67_108_864 + (to - from);
      if (here === undefined) ranges.set(code, new Set([range]));
      else here.add(range);
    }
    for (const [code, found] of ranges) {
      const tally = entryOf(tallies, code);
      tally.documents += 1;
      tally.quotations += found.size;
    }
  }
  return new Map(
    [...tallies].map(([code, { quotations, documents, coders }]) => [
      code,
      { quotations, documents, coders: coders.size },
    ]),
  );
}

function entryOf(tallies: Map<string, Tally>, code: string): Tally {
  const known = tallies.get(code);
  if (known !== undefined) return known;
  const made: Tally = { quotations: 0, documents: 0, coders: new Set() };
  tallies.set(code, made);
  return made;
}
