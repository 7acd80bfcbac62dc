import type { Code } from '../../../shared/model/code';
import type { Coding } from '../../../shared/model/coding';
import type { StudyState } from '../../../shared/model/study-state';

/** What the control keeps of a study: codes in use and their codings. */
export interface PlainStudy {
  readonly codes: ReadonlyMap<string, Pick<Code, 'id' | 'name' | 'parent'>>;
  readonly codings: ReadonlyMap<string, Coding>;
}

/** A study as files of its present state would hold it. */
export function plainStudy(state: StudyState): PlainStudy {
  const isUsed = (id: string): boolean =>
    ['active', 'kept-alive'].includes(state.codeStates.get(id)?.kind ?? '');
  const codes = [...state.codes.values()].filter(({ id }) => isUsed(id));
  const codings = [...state.codings.values()].flatMap((table) => [...table.values()]);
  return {
    codes: new Map(codes.map(({ id, name, parent }) => [id, { id, name, parent }])),
    codings: new Map(codings.map((coding) => [coding.id, coding])),
  };
}

/**
 * The merge one writes first: field by field against the common ancestor, mine before theirs where both
 * changed. It is here to fail: a generator in whose histories it did not would prove nothing.
 */
export function threeWayMerge(base: PlainStudy, mine: PlainStudy, theirs: PlainStudy): PlainStudy {
  const codes = new Map<string, Pick<Code, 'id' | 'name' | 'parent'>>();
  for (const id of new Set([...mine.codes.keys(), ...theirs.codes.keys()])) {
    const [was, here, there] = [base.codes.get(id), mine.codes.get(id), theirs.codes.get(id)];
    if (was !== undefined && (here === undefined || there === undefined)) continue;
    const first = here ?? there;
    if (first === undefined) continue;
    const parent = here?.parent === was?.parent ? (there ?? first).parent : first.parent;
    const name = here?.name === was?.name ? (there ?? first).name : first.name;
    codes.set(id, { id, name, parent });
  }
  const codings = new Map<string, Coding>();
  for (const [id, coding] of [...theirs.codings, ...mine.codings]) {
    const kept = !base.codings.has(id) || (mine.codings.has(id) && theirs.codings.has(id));
    if (kept && codes.has(coding.code)) codings.set(id, coding);
  }
  return { codes, codings };
}

/** Whether some code stands below itself. */
export function hasCycle({ codes }: Pick<PlainStudy, 'codes'>): boolean {
  return [...codes.keys()].some((id) => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null; at = codes.get(at)?.parent ?? null) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  });
}

/** A plain study as text, for comparison. */
export function plainText({ codes, codings }: PlainStudy): string {
  const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a < b ? -1 : 1;
  return JSON.stringify([[...codes].toSorted(byKey), [...codings].toSorted(byKey)]);
}
