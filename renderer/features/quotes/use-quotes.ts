import { useDeferredValue, useMemo } from 'react';
import type { Quote } from '../../../shared/model/quote';
import type { Study } from '../../../shared/model/study';
import { attributeNames, type AttributeName } from '../../../shared/query/attributes';
import { facetCounts, type FacetCounts } from '../../../shared/query/facet-counts';
import { holds, passageTests } from '../../../shared/query/passage-tests';
import { PassageCache, type Passage } from '../../../shared/query/passages';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { quoteMaker } from '../../../shared/query/quotes';
import { documentText, textFailure, useTextsVersion } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { filterOf } from './filter-state';
import { useQuotesStore } from './quotes-store';

/** Everything the view of quotes shows now. */
export interface QuotesContent {
  readonly study: Study;
  readonly filter: QuoteFilter;
  /** Every quotation of the study whose words can be read. */
  readonly all: readonly Passage[];
  /** Those that the filter lets through. */
  readonly shown: readonly Passage[];
  readonly counts: FacetCounts;
  /** Attributes that are facets. */
  readonly attributes: readonly AttributeName[];
  /** Cuts a quotation out of its text, in the order and under the names of this moment. */
  readonly quoteOf: (passage: Passage, text: string) => Quote;
  /** Documents whose text is still being read. */
  readonly missing: number;
  /** Titles of documents with codings whose text cannot be read; their quotes are left out. */
  readonly leftOut: readonly string[];
}

/** Texts of a study this long in characters are all read at once; those of a longer one when they are looked at. */
const READ_AT_ONCE = 8_000_000;

const cache = new PassageCache();

interface Moment {
  readonly study: Study;
  readonly all: readonly Passage[];
  readonly passagesIn: (document: string) => readonly Passage[];
  readonly missing: readonly string[];
  readonly leftOut: readonly string[];
}

/** Follows study, texts and filter. Typing in the search field stays ahead of a long list. */
export function useQuotes(): QuotesContent {
  const store = useQuotesStore();
  const branch = useViewStore((s) => s.quotesCode);
  const { ticked, attributes: values, marks, terms, text } = store;
  const asked = useMemo(
    () => filterOf({ ticked, attributes: values, marks, terms, text }, branch),
    [ticked, values, marks, terms, text, branch],
  );
  const filter = useDeferredValue(asked);
  const moment = useMoment(filter.text !== undefined);
  const attributes = useMemo(() => facetAttributes(moment.study), [moment]);
  const found = useMemo(() => findQuotes(moment, filter, attributes), [moment, filter, attributes]);
  const quoteOf = useMemo(() => quoteMaker(moment.study, filter), [moment, filter]);
  return {
    study: moment.study,
    filter: asked,
    all: moment.all,
    ...found,
    attributes,
    quoteOf,
    missing: moment.missing.length,
    leftOut: moment.leftOut.map((id) => moment.study.documents.get(id)?.title ?? ''),
  };
}

function useMoment(needsTexts: boolean): Moment {
  const revision = useDeferredValue(useStudyStore((s) => s.revision));
  const texts = useTextsVersion();
  const { study, documentRevisions, groundRevision } = useStudyStore.getState();
  // The study is changed in place; the numbers say that it was.
  const now = useMemo(
    () => ({ study, revision, texts, documentRevisions, groundRevision }),
    [study, revision, texts, documentRevisions, groundRevision],
  );
  return useMemo(() => {
    const versionOf = (id: string): number => Math.max(now.groundRevision, now.documentRevisions[id] ?? 0);
    return momentOf(now.study, versionOf, needsTexts);
  }, [now, needsTexts]);
}

function momentOf(study: Study, versionOf: (id: string) => number, needsTexts: boolean): Moment {
  const coded = [...study.documents.values()].filter(({ id }) => (study.codings.get(id)?.size ?? 0) > 0);
  const length = coded.reduce((sum, document) => sum + document.length, 0);
  const reads = needsTexts || length <= READ_AT_ONCE;
  const unread = reads ? coded.filter(({ id }) => documentText(study, id) === undefined) : [];
  const leftOut = coded.filter(({ id }) => textFailure(study, id) !== undefined).map(({ id }) => id);
  const byDocument = new Map(
    coded
      .filter(({ id }) => !leftOut.includes(id))
      .map((document) => [document.id, cache.of(study, document, versionOf(document.id))] as const),
  );
  return {
    study,
    all: [...byDocument.values()].flat(),
    passagesIn: (id) => byDocument.get(id) ?? [],
    missing: unread.map(({ id }) => id).filter((id) => !leftOut.includes(id)),
    leftOut,
  };
}

function findQuotes(
  { study, all, passagesIn }: Moment,
  filter: QuoteFilter,
  attributes: readonly AttributeName[],
): Pick<QuotesContent, 'shown' | 'counts'> {
  const textOf = (document: string): string | undefined => documentText(study, document);
  const source = { textOf, passagesIn };
  const tests = passageTests(study, filter, source);
  const isAll = Object.keys(filter).length === 0;
  return {
    shown: isAll ? all : all.filter((passage) => holds(tests, passage)),
    counts: facetCounts(study, all, { ...source, filter, attributes }),
  };
}

/** Attributes with as many values as people, such as an age, make no facet; documents are told apart by kind. */
function facetAttributes(study: Study): readonly AttributeName[] {
  return attributeNames(study).filter(({ of, name }) => {
    if (of === 'document') return name === 'kind';
    const values = new Set([...study.participants.values()].map(({ attributes }) => attributes[name] ?? ''));
    return values.size <= MOST_VALUES;
  });
}

/** More values than these are no choice to tick from. */
const MOST_VALUES = 16;
