import { codePath, codesInTreeOrder, subtree } from '../code-tree/code-tree';
import { compareRanges } from '../lib/text-range';
import type { Coding } from '../model/coding';
import type { SourceDocument } from '../model/document';
import type { Quote, QuoteCode } from '../model/quote';
import type { Study } from '../model/study';
import { searchable, wanted, NO_STAKEHOLDER, type QuoteFilter } from './quote-filter';
import { speakerLookup, type QuoteSpeaker } from './speaker-of-range';

/** Quotes in document order, and the documents whose quotes are left out because their text is not here. */
export interface QuoteList {
  readonly quotes: readonly Quote[];
  /** Ids of documents that hold codings the filter asks for, but whose words could not be read. */
  readonly missing: readonly string[];
}

/** Gives the frozen text of a document, or undefined where it cannot be read (yet). */
export type TextOf = (document: string) => string | undefined;

/**
 * The quotes of a study that a filter asks for: one for each distinct range that carries a wanted coding.
 *
 * Order: documents as they were added, then by place, an enclosing range before what it encloses. A quote
 * shows all codes on exactly its range (see `QuoteFilter.coder` for the exception). A range over several
 * turns is the first speaker's.
 */
export function quotesOf(study: Study, textOf: TextOf, filter: QuoteFilter = {}): QuoteList {
  const plan = planOf(study, filter);
  const quotes: Quote[] = [];
  const missing: string[] = [];
  for (const document of study.documents.values()) {
    if (plan.documents?.has(document.id) === false) continue;
    const ranges = rangesOf(study, document, plan);
    if (ranges.length === 0) continue;
    const text = textOf(document.id);
    if (text === undefined) missing.push(document.id);
    else addQuotes(study, document, text, ranges, plan, quotes);
  }
  return { quotes, missing };
}

/** A filter made ready once for all documents. */
interface QuotePlan {
  readonly codes: ReadonlySet<string> | undefined;
  readonly stakeholders: ReadonlySet<string> | undefined;
  readonly documents: ReadonlySet<string> | undefined;
  readonly coders: ReadonlySet<string> | undefined;
  readonly words: string;
  readonly order: ReadonlyMap<string, number>;
  readonly paths: Map<string, readonly string[]>;
}

function planOf(study: Study, filter: QuoteFilter): QuotePlan {
  return {
    codes: codesAsked(study, filter),
    stakeholders: wanted(filter.stakeholder),
    documents: wanted(filter.document),
    coders: wanted(filter.coder),
    words: searchable(filter.text ?? '').trim(),
    order: new Map(codesInTreeOrder(study).map((code, index) => [code.id, index])),
    paths: new Map(),
  };
}

/** The codes a filter asks for, or undefined for all: the branches of `code`, narrowed to `codes`. */
export function codesAsked(study: Study, filter: QuoteFilter): ReadonlySet<string> | undefined {
  const exact = wanted(filter.codes);
  const tops = wanted(filter.code);
  if (tops === undefined) return exact;
  const branches = [...tops].flatMap((top) => [...subtree(study, top)]);
  return new Set(exact === undefined ? branches : branches.filter((code) => exact.has(code)));
}

/** Codings on the same words of a document, where at least one of them is asked for. */
function rangesOf(study: Study, document: SourceDocument, plan: QuotePlan): readonly (readonly Coding[])[] {
  const codings = [...(study.codings.get(document.id)?.values() ?? [])].filter(
    (coding) => plan.coders?.has(coding.coder) !== false,
  );
  codings.sort(compareRanges);
  const ranges: Coding[][] = [];
  for (const coding of codings) {
    const last = ranges.at(-1);
    if (last?.[0]?.from === coding.from && last[0].to === coding.to) last.push(coding);
    else ranges.push([coding]);
  }
  const { codes } = plan;
  return codes === undefined
    ? ranges
    : ranges.filter((range) => range.some((coding) => codes.has(coding.code)));
}

function addQuotes(
  study: Study,
  document: SourceDocument,
  text: string,
  ranges: readonly (readonly Coding[])[],
  plan: QuotePlan,
  quotes: Quote[],
): void {
  const speakerAt = speakerLookup(study, document);
  for (const codings of ranges) {
    const [first] = codings;
    if (first === undefined) continue;
    const who = speakerAt(first.from, first.to);
    if (plan.stakeholders?.has(who.stakeholder?.id ?? NO_STAKEHOLDER) === false) continue;
    const words = text.slice(first.from, first.to);
    if (plan.words !== '' && !searchable(words).includes(plan.words)) continue;
    quotes.push(quoteOf(study, document, words, who, codings, plan));
  }
}

function quoteOf(
  study: Study,
  document: SourceDocument,
  text: string,
  who: QuoteSpeaker,
  codings: readonly Coding[],
  plan: QuotePlan,
): Quote {
  const { from = 0, to = 0 } = codings[0] ?? {};
  const rank = (coding: Coding): number => plan.order.get(coding.code) ?? plan.order.size;
  const inOrder = codings.length === 1 ? codings : [...codings].sort((a, b) => rank(a) - rank(b));
  return {
    id: `${document.id}:${from}-${to}`,
    document: document.id,
    documentTitle: document.title,
    literal: document.literal,
    from,
    to,
    text,
    ...who,
    codes: inOrder.map((coding) => quoteCode(study, coding, plan.paths)),
  };
}

function quoteCode(study: Study, coding: Coding, paths: Map<string, readonly string[]>): QuoteCode {
  const path = paths.get(coding.code) ?? codePath(study, coding.code);
  paths.set(coding.code, path);
  return {
    id: coding.code,
    path,
    coder: study.coders.get(coding.coder)?.name ?? '',
    coderId: coding.coder,
    coding: coding.id,
  };
}
