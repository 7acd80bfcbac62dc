import { useDeferredValue, useMemo } from 'react';
import type { Quote } from '../../../shared/model/quote';
import type { Study } from '../../../shared/model/study';
import { attributeNames, type KnownAttribute } from '../../../shared/query/attributes';
import type { FacetCounts } from '../../../shared/query/facet-counts';
import { holds, passageTests, type PassageSource } from '../../../shared/query/passage-tests';
import { PassageCache, type Passage } from '../../../shared/query/passages';
import type { QuoteFilter } from '../../../shared/query/quote-filter';
import { quoteMaker } from '../../../shared/query/quotes';
import { documentText } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { filterOf } from './filter-state';
import { useQuotesStore } from './quotes-store';
import { useFacetCounts, type Counting } from './use-facet-counts';
import { useTextsFor, useUnreadable } from './use-texts';

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
  readonly attributes: readonly KnownAttribute[];
  /** Cuts a quotation out of its text, in the order and under the names of this moment. */
  readonly quoteOf: (passage: Passage, text: string) => Quote;
  /** Titles of documents with codings whose text cannot be read; their quotes are left out. */
  readonly leftOut: readonly string[];
}

const cache = new PassageCache();

interface Moment {
  readonly study: Study;
  readonly all: readonly Passage[];
  readonly passagesIn: (document: string) => readonly Passage[];
  /** Ids of documents whose text cannot be read. */
  readonly leftOut: readonly string[];
}

/** Follows study and filter, and texts where words are asked for. Typing in the search field stays ahead of a long list. */
export function useQuotes(): QuotesContent {
  const asked = useAskedFilter();
  const filter = useDeferredValue(asked);
  const moment = useMoment();
  const texts = useTextsFor(moment, filter.text !== undefined);
  const attributes = useMemo(() => facetAttributes(moment.study), [moment]);
  const asking = useMemo(() => ({ moment, texts, filter }), [moment, texts, filter]);
  const shown = useMemo(() => shownOf(asking), [asking]);
  const counting = useMemo(() => countingOf(asking, attributes), [asking, attributes]);
  const counts = useFacetCounts(counting);
  const quoteOf = useMemo(() => quoteMaker(moment.study, filter), [moment, filter]);
  return useMemo(
    () => ({
      study: moment.study,
      filter: asked,
      all: moment.all,
      shown,
      counts,
      attributes,
      quoteOf,
      leftOut: moment.leftOut.map((id) => moment.study.documents.get(id)?.title ?? ''),
    }),
    [moment, asked, shown, counts, attributes, quoteOf],
  );
}

function useAskedFilter(): QuoteFilter {
  const branch = useViewStore((s) => s.quotesCode);
  const ticked = useQuotesStore((s) => s.ticked);
  const attributes = useQuotesStore((s) => s.attributes);
  const marks = useQuotesStore((s) => s.marks);
  const terms = useQuotesStore((s) => s.terms);
  const text = useQuotesStore((s) => s.text);
  const interviewers = useQuotesStore((s) => s.interviewers);
  return useMemo(
    () => filterOf({ ticked, attributes, marks, terms, text, interviewers }, branch),
    [ticked, attributes, marks, terms, text, interviewers, branch],
  );
}

function useMoment(): Moment {
  const revision = useDeferredValue(useStudyStore((s) => s.revision));
  const { study, documentRevisions, groundRevision } = useStudyStore.getState();
  const unreadable = useUnreadable(study);
  // The study is changed in place; the numbers say that it was.
  const now = useMemo(
    () => ({ study, revision, documentRevisions, groundRevision }),
    [study, revision, documentRevisions, groundRevision],
  );
  return useMemo(() => {
    const versionOf = (id: string): number => Math.max(now.groundRevision, now.documentRevisions[id] ?? 0);
    const leftOut = unreadable === '' ? [] : unreadable.split(' ');
    return momentOf(now.study, versionOf, leftOut);
  }, [now, unreadable]);
}

function momentOf(study: Study, versionOf: (id: string) => number, leftOut: readonly string[]): Moment {
  const byDocument = new Map(
    [...study.documents.values()]
      .filter(({ id }) => !leftOut.includes(id))
      .map((document) => [document.id, cache.of(study, document, versionOf(document.id))] as const),
  );
  return {
    study,
    all: [...byDocument.values()].flat(),
    passagesIn: (id) => byDocument.get(id) ?? [],
    leftOut,
  };
}

/** What is looked for; `texts` says that the words of a search may find more now. */
interface Asking {
  readonly moment: Moment;
  readonly texts: number;
  readonly filter: QuoteFilter;
}

function sourceOf({ study, passagesIn }: Moment): PassageSource {
  return { textOf: (document) => documentText(study, document), passagesIn };
}

function shownOf({ moment, filter }: Asking): readonly Passage[] {
  const { respondents, ...narrower } = filter;
  if (Object.keys(narrower).length === 0)
    return respondents === true ? moment.all.filter(({ who }) => who.asks !== true) : moment.all;
  const tests = passageTests(moment.study, filter, sourceOf(moment));
  return moment.all.filter((passage) => holds(tests, passage));
}

function countingOf({ moment, filter }: Asking, attributes: readonly KnownAttribute[]): Counting {
  const setting = { ...sourceOf(moment), filter, attributes };
  return { study: moment.study, all: moment.all, setting };
}

/** Attributes with as many values as people, such as an age, make no facet; documents are told apart by kind. */
function facetAttributes(study: Study): readonly KnownAttribute[] {
  return attributeNames(study).filter(({ of, name, attribute }) => {
    if (attribute === undefined) return name === 'kind';
    const isListed = attribute.type === 'choice' || attribute.type === 'yes-no';
    if (isListed && attribute.choices.length <= MOST_VALUES) return true;
    return valuesOf(study, of, attribute.id).size <= MOST_VALUES;
  });
}

function valuesOf(study: Study, of: KnownAttribute['of'], id: string): ReadonlySet<string> {
  if (of === 'participant') {
    return new Set([...study.participants.values()].map(({ attributes }) => attributes[id] ?? ''));
  }
  if (of === 'document') {
    return new Set([...study.documents.values()].map(({ attributes }) => attributes?.[id] ?? ''));
  }
  const notes = [...study.notes.values()].flatMap((table) => [...table.values()]);
  return new Set(notes.map(({ attributes }) => attributes?.[id] ?? ''));
}

/** More values than these are no choice to tick from. */
const MOST_VALUES = 16;
