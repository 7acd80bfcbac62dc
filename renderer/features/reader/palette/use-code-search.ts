import { useDeferredValue, useMemo } from 'react';
import type { Study } from '../../../../shared/model/study';
import { useStudyStore } from '../../../state/study-store';
import { recentCodes } from '../coding-actions';
import {
  catalogueCodes,
  ENOUGH,
  matchCodes,
  nearCodes,
  type CodeCatalogue,
  type CodeEntry,
} from './search-codes';

/** What the palette offers for a query. */
export interface CodeSearch {
  readonly catalogue: CodeCatalogue;
  readonly hits: readonly CodeEntry[];
  /** Ids that Alt+1..9 stand for. */
  readonly recent: readonly string[];
}

let kept: { readonly study: Study; readonly tree: number; readonly catalogue: CodeCatalogue } | undefined;

/**
 * Codes that match, best first. Simple matches come with the keystroke; fuzzy ones, where those are few, a moment
 * later and below them, so that typing never waits.
 */
export function useCodeSearch(query: string, most: number): CodeSearch {
  const study = useStudyStore((state) => state.study);
  const tree = useStudyStore((state) => state.treeRevision);
  const recent = useMemo(() => recentCodes(), []);
  const catalogue = catalogueAt(study, tree);
  const late = useDeferredValue(query);
  const simple = useMemo(
    () => matchCodes(catalogue, query, { recent, counts: study.codeCounts }),
    [catalogue, query, recent, study],
  );
  const near = useMemo(() => {
    const found = matchCodes(catalogue, late, { recent, counts: study.codeCounts });
    return nearCodes(catalogue, late, found);
  }, [catalogue, late, recent, study]);
  const hits = late === query ? [...simple, ...near] : simple;
  return { catalogue, hits: hits.slice(0, Math.min(most, ENOUGH)), recent };
}

/** The catalogue of a study at a revision of its tree; kept between openings of the palette. */
function catalogueAt(study: Study, tree: number): CodeCatalogue {
  if (kept?.study !== study || kept.tree !== tree) kept = { study, tree, catalogue: catalogueCodes(study) };
  return kept.catalogue;
}
