import { create } from 'zustand';
import { subtree } from '../../shared/code-tree/code-tree';
import { valences, type Coding, type Valence } from '../../shared/model/coding';
import type { Study } from '../../shared/model/study';

/** Which codings the reader shows; none of it is data, and nothing else counts or exports by it. */
export interface ShownCodings {
  /** Everybody's, the acting coder's only, everybody else's, or one coder's by id. */
  readonly coders: string;
  /** Codes that are shown with those below them; null for all. */
  readonly codes: readonly string[] | null;
  /** `none` is for codings that nobody rated; null for all. */
  readonly valences: readonly (Valence | 'none')[] | null;
}

/** Everything is shown. */
export const ALL_SHOWN: ShownCodings = { coders: 'all', codes: null, valences: null };

/** What the reader shows, on both sides alike. */
export const useShownStore = create<ShownCodings>()(() => ALL_SHOWN);

/** Shows only these codes and what is below them, as from the code tree; an empty list shows all again. */
export function showOnlyCodes(ids: readonly string[]): void {
  useShownStore.setState({ codes: ids.length === 0 ? null : ids });
}

/** Whether nothing is left out. */
export function showsAll({ coders, codes, valences: rated }: ShownCodings): boolean {
  return coders === 'all' && codes === null && rated === null;
}

/** The codes that are shown, each with everything below it; null for all. Ids that are gone count as nothing. */
export function shownCodes(study: Study, { codes }: ShownCodings): ReadonlySet<string> | null {
  if (codes === null) return null;
  return new Set(codes.flatMap((id) => (study.codes.has(id) ? [...subtree(study, id)] : [])));
}

/** Makes the test of a coding for what is shown to the coder `me`. */
export function shownTest(study: Study, shown: ShownCodings, me: string): (coding: Coding) => boolean {
  const codes = shownCodes(study, shown);
  const rated = shown.valences === null ? null : new Set<string>(shown.valences);
  return ({ code, coder, valence }) =>
    isCoderShown(shown.coders, coder, me) &&
    (codes === null || codes.has(code)) &&
    (rated === null || rated.has(valence ?? 'none'));
}

/** The kept choice of coders of a study; all where nothing sensible was kept. A team may code blind to each other. */
export function keptCoders(stored: string | null, study: Study): string {
  const isKnown = stored === 'mine' || stored === 'others' || study.coders.has(stored ?? '');
  return stored !== null && isKnown ? stored : 'all';
}

/** The valences in the order they are offered, and the lack of one at the end. */
export const shownValences = [...valences, 'none'] as const;

function isCoderShown(coders: string, coder: string, me: string): boolean {
  if (coders === 'all') return true;
  if (coders === 'mine') return coder === me;
  return coders === 'others' ? coder !== me : coder === coders;
}
