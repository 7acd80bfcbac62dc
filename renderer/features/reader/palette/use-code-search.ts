import { useDeferredValue, useMemo } from 'react';
import type { Study } from '../../../../shared/model/study';
import { useStudyStore } from '../../../state/study-store';
import { recentCodes } from '../recent-codes';
import { catalogueCodes, type CodeCatalogue, type CodeEntry } from './code-catalogue';
import { matchCodes, nearCodes } from './match-codes';

/** What the palette offers for a query. */
export interface CodeSearch {
  readonly hits: readonly CodeEntry[];
  /** Ids that Alt+1..9 stand for. */
  readonly recent: readonly string[];
}

let kept: { readonly study: Study; readonly tree: number; readonly catalogue: CodeCatalogue } | undefined;

/**
 * At most `most` codes that match, best first. Simple matches come with the keystroke; fuzzy ones, where those
 * are few, a moment later and below them, so that typing never waits.
 */
export function useCodeSearch(query: string, most: number): CodeSearch {
  const study = useStudyStore((state) => state.study);
  const tree = useStudyStore((state) => state.treeRevision);
  const recent = useMemo(() => recentCodes(), []);
  const catalogue = catalogueAt(study, tree);
  const use = useMemo(() => ({ recent, counts: study.codeCounts }), [recent, study]);
  const late = useDeferredValue(query);
  const simple = useMemo(() => matchCodes(catalogue, query, use), [catalogue, query, use]);
  const near = useMemo(
    () => nearCodes(catalogue, late, matchCodes(catalogue, late, use)),
    [catalogue, late, use],
  );
  const hits = late === query ? [...simple, ...near] : simple;
  return { hits: hits.slice(0, most), recent };
}

/** The catalogue of a study at a revision of its tree; kept between openings of the palette. */
function catalogueAt(study: Study, tree: number): CodeCatalogue {
  if (kept?.study !== study || kept.tree !== tree) kept = { study, tree, catalogue: catalogueCodes(study) };
  return kept.catalogue;
}
