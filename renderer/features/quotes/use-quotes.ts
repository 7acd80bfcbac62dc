import { useDeferredValue, useMemo } from 'react';
import type { Quote } from '../../../shared/model/quote';
import type { Study } from '../../../shared/model/study';
import { facetCounts, type FacetCounts } from '../../../shared/query/facet-counts';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { quotesOf } from '../../../shared/query/quotes';
import { documentText, textFailure, useTextsVersion } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { filterOf, useQuotesStore } from './quotes-store';

/** Everything the view of quotes shows now. */
export interface QuotesContent {
  readonly study: Study;
  readonly filter: QuoteFilter;
  /** Quotes that the filter lets through. */
  readonly shown: readonly Quote[];
  /** Quotes in the whole study. */
  readonly total: number;
  readonly counts: FacetCounts;
  /** Documents whose text is still being read. */
  readonly missing: number;
  /** Titles of documents with codings whose text cannot be read; their quotes are left out. */
  readonly leftOut: readonly string[];
}

/** All quotes of the study, whatever is filtered. */
export function useAllQuotes(): readonly Quote[] {
  const revision = useStudyStore((s) => s.revision);
  const texts = useTextsVersion();
  const { study } = useStudyStore.getState();
  const moment = useMemo(() => ({ study, revision, texts }), [study, revision, texts]);
  return useMemo(() => quotesNow(moment.study, {}).quotes, [moment]);
}

/** Follows study, texts and filter. Typing in the search field stays ahead of a long list. */
export function useQuotes(): QuotesContent {
  const revision = useStudyStore((s) => s.revision);
  const texts = useTextsVersion();
  const store = useQuotesStore();
  const branch = useViewStore((s) => s.quotesCode);
  const { study } = useStudyStore.getState();
  const moment = useMemo(() => ({ study, revision, texts }), [study, revision, texts]);
  const asked = useMemo(() => filterOf(store, branch), [store, branch]);
  const filter = useDeferredValue(asked);
  const all = useMemo(() => quotesNow(moment.study, {}), [moment]);
  const shown = useMemo(() => quotesNow(moment.study, filter).quotes, [moment, filter]);
  const counts = useMemo(() => facetCounts(moment.study, all.quotes, filter), [moment, all, filter]);
  const leftOut = all.missing.filter((id) => textFailure(study, id) !== undefined);
  return {
    study,
    filter: asked,
    shown,
    total: all.quotes.length,
    counts,
    missing: all.missing.length - leftOut.length,
    leftOut: leftOut.map((id) => study.documents.get(id)?.title ?? ''),
  };
}

function quotesNow(study: Study, filter: QuoteFilter): ReturnType<typeof quotesOf> {
  return quotesOf(study, (document) => documentText(study, document), filter);
}
