import { codePath, codesInTreeOrder } from '../code-tree/code-tree';
import type { Coding } from '../model/coding';
import type { Quote, QuoteCode } from '../model/quote';
import type { Study } from '../model/study';
import { holds, passageTests } from './passage-tests';
import { passagesOf, quotationId, type Passage } from './passages';
import { quotationNumbers, type NumberOf } from './quotation-number';
import { wanted, type QuoteFilter } from './quote-filter';
import type { TextOf } from './text-hits';

/** Quotes in document order, and the documents whose quotes are left out because their text is not here. */
export interface QuoteList {
  readonly quotes: readonly Quote[];
  /** Ids of documents that hold codings the filter asks for, but whose words could not be read. */
  readonly missing: readonly string[];
}

/**
 * The quotes of a study that a filter asks for: one for each distinct range that carries a wanted coding.
 *
 * Order: documents as they were added, then by place, an enclosing range before what it encloses; the order
 * of `filter.quotes` where that is given. A quote shows all codes on exactly its range (see
 * `QuoteFilter.coder` for the exception). A range over several turns is the first speaker's.
 */
export function quotesOf(study: Study, textOf: TextOf, filter: QuoteFilter = {}): QuoteList {
  const found = matchingPassages(study, filter, textOf);
  const make = quoteMaker(study, filter);
  const quotes: Quote[] = [];
  const missing = new Set<string>();
  for (const passage of found) {
    const text = textOf(passage.document);
    if (text === undefined) missing.add(passage.document);
    else quotes.push(make(passage, text));
  }
  return { quotes: inOrderAsked(quotes, filter), missing: [...missing] };
}

/**
 * The passages a filter asks for. Where it asks for words and the text is not here nobody knows: such passages
 * are among the answer, so that whoever goes on notices what is missing.
 */
export function matchingPassages(study: Study, filter: QuoteFilter, textOf: TextOf): readonly Passage[] {
  const known = new Map<string, readonly Passage[]>();
  const passagesIn = (id: string): readonly Passage[] => {
    const document = study.documents.get(id);
    const passages = known.get(id) ?? (document === undefined ? [] : passagesOf(study, document));
    known.set(id, passages);
    return passages;
  };
  const documents = wanted(filter.document);
  const { text: _, ...wordless } = filter;
  const tests = passageTests(study, filter, { textOf, passagesIn });
  const testsUnread = passageTests(study, wordless, { textOf, passagesIn });
  return [...study.documents.keys()]
    .filter((id) => documents?.has(id) !== false)
    .flatMap((id) => {
      const used = textOf(id) === undefined ? testsUnread : tests;
      return passagesIn(id).filter((passage) => holds(used, passage));
    });
}

/** Makes the function that cuts a passage out of its text and names who says it under which codes. */
export function quoteMaker(
  study: Study,
  filter: QuoteFilter = {},
): (passage: Passage, text: string) => Quote {
  const coders = wanted(filter.coder);
  const order = new Map(codesInTreeOrder(study).map((code, index) => [code.id, index]));
  const rank = (coding: Coding): number => order.get(coding.code) ?? order.size;
  const numberOf = quotationNumbers(study);
  const codeOf = quoteCoder(study);
  return (passage, text) => {
    const shown = passage.codings.filter((coding) => coders?.has(coding.coder) !== false);
    const codes = [...shown].sort((a, b) => rank(a) - rank(b)).map(codeOf);
    return { ...wordsOf(study, passage, text, numberOf), codes };
  };
}

function wordsOf(study: Study, passage: Passage, text: string, numberOf: NumberOf): Omit<Quote, 'codes'> {
  const document = study.documents.get(passage.document);
  const number = numberOf(passage);
  const { from, to, who, note, withheld } = passage;
  return {
    id: quotationId(passage),
    ...(number === undefined ? {} : { number }),
    document: passage.document,
    documentTitle: document?.title ?? '',
    literal: document?.literal ?? 'verbatim',
    from,
    to,
    text: text.slice(from, to),
    ...who,
    ...(note === undefined ? {} : { note }),
    ...(withheld === undefined ? {} : { withheld }),
  };
}

function quoteCoder(study: Study): (coding: Coding) => QuoteCode {
  const paths = new Map<string, readonly string[]>();
  return ({ id, code, coder, valence }) => {
    const path = paths.get(code) ?? codePath(study, code);
    paths.set(code, path);
    const name = study.coders.get(coder)?.name ?? '';
    return { id: code, path, coder: name, coderId: coder, coding: id, ...(valence && { valence }) };
  };
}

function inOrderAsked(quotes: readonly Quote[], { quotes: ids }: QuoteFilter): readonly Quote[] {
  if (ids === undefined) return quotes;
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...quotes].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
