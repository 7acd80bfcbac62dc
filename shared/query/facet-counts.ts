import type { Quote, QuoteCode } from '../model/quote';
import type { Study } from '../model/study';
import { NO_STAKEHOLDER, searchable, wanted, type QuoteFilter } from './quote-filter';
import { codesAsked } from './quotes';

/** Quotes per id of a stakeholder group, code, coder or document; ids without quotes are absent. */
export interface FacetCounts {
  readonly stakeholders: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, number>;
  readonly coders: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
}

interface Tests {
  readonly stakeholder: (quote: Quote) => boolean;
  readonly document: (quote: Quote) => boolean;
  readonly text: (quote: Quote) => boolean;
  readonly code: (code: QuoteCode) => boolean;
  readonly branch: (code: QuoteCode) => boolean;
  readonly coder: (code: QuoteCode) => boolean;
}

/**
 * How many quotes each choice of a filter would show: for every facet the quotes that all the other facets
 * let through, so that a count says what a click will give. `quotes` are all quotes of the study.
 */
export function facetCounts(study: Study, quotes: readonly Quote[], filter: QuoteFilter): FacetCounts {
  const tests = testsOf(study, filter);
  const counts = {
    stakeholders: new Map(),
    codes: new Map(),
    coders: new Map(),
    documents: new Map(),
  } as const;
  for (const quote of quotes) {
    if (tests.text(quote)) countQuote(quote, tests, counts);
  }
  return counts;
}

function countQuote(
  quote: Quote,
  tests: Tests,
  counts: Record<keyof FacetCounts, Map<string, number>>,
): void {
  const isGroup = tests.stakeholder(quote);
  const isDocument = tests.document(quote);
  const isCoded = quote.codes.some((code) => tests.code(code) && tests.coder(code));
  if (isDocument && isCoded) add(counts.stakeholders, [quote.stakeholder?.id ?? NO_STAKEHOLDER]);
  if (isGroup && isCoded) add(counts.documents, [quote.document]);
  if (!isGroup || !isDocument) return;
  const inBranch = quote.codes.filter((code) => tests.branch(code) && tests.coder(code));
  add(
    counts.codes,
    inBranch.map((code) => code.id),
  );
  add(
    counts.coders,
    quote.codes.filter(tests.code).map((code) => code.coderId),
  );
}

function add(counts: Map<string, number>, ids: readonly string[]): void {
  for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
}

function testsOf(study: Study, filter: QuoteFilter): Tests {
  const groups = wanted(filter.stakeholder);
  const documents = wanted(filter.document);
  const coders = wanted(filter.coder);
  const codes = codesAsked(study, filter);
  const branch = filter.code === undefined ? undefined : codesAsked(study, { code: filter.code });
  const words = searchable(filter.text ?? '').trim();
  return {
    stakeholder: (quote) => groups?.has(quote.stakeholder?.id ?? NO_STAKEHOLDER) !== false,
    document: (quote) => documents?.has(quote.document) !== false,
    text: (quote) => words === '' || searchable(quote.text).includes(words),
    code: (code) => codes?.has(code.id) !== false,
    branch: (code) => branch?.has(code.id) !== false,
    coder: (code) => coders?.has(code.coderId) !== false,
  };
}
