import { assertNever } from '../lib/assert-never';
import { ok, type Result } from '../lib/result';
import type { TextRange } from '../lib/text-range';
import type { Turn } from '../model/document';
import { findPattern } from './find-pattern';
import { findWords, type Visit } from './find-words';
import { originalRange, type FoldedText } from './fold-text';
import { passageWidener, type PassageUnit } from './passage-unit';
import { voiceTest, type DocumentScope } from './search-scope';
import { compilePattern, foldTerms, type Term, type TextQuery } from './text-query';

/** A document as a search sees it; the original text is asked for only where it is needed. */
export interface SearchedText {
  readonly folded: FoldedText;
  readonly original: () => string;
  readonly turns: readonly Turn[];
}

/** A query made ready once for all documents. */
export type ReadyQuery =
  | { readonly kind: 'words'; readonly terms: readonly Term[]; readonly whole: boolean }
  | { readonly kind: 'pattern'; readonly pattern: RegExp }
  | { readonly kind: 'turns' };

/** Makes a query ready; fails on a regular expression that is none. */
export function readyQuery(query: TextQuery): Result<ReadyQuery> {
  switch (query.kind) {
    case 'words':
      return ok({ kind: 'words', terms: foldTerms(query.terms), whole: query.whole });
    case 'pattern': {
      const pattern = compilePattern(query.source);
      return pattern.ok ? ok({ kind: 'pattern', pattern: pattern.value }) : pattern;
    }
    case 'turns':
      return ok(query);
    default:
      return assertNever(query);
  }
}

/** Tells of every passage of one document that the query asks for, in order of place, in offsets of its frozen text. */
export function searchDocument(
  searched: SearchedText,
  query: ReadyQuery,
  scope: DocumentScope,
  unit: PassageUnit,
  visit: Visit,
): void {
  // The box asks for everybody's words with every key, and may find a million places.
  if (unit === 'hit' && scope.speakers === undefined) {
    findHits(searched, query, visit);
    return;
  }
  const counts = voiceTest(searched.turns, scope);
  const widen = unit === 'hit' ? undefined : passageWidener(searched.original(), searched.turns, unit);
  findHits(searched, query, (from, to) => {
    const hit: TextRange = { from, to };
    if (!counts(hit)) return;
    const passage = widen === undefined ? hit : widen(hit);
    if (passage !== undefined) visit(passage.from, passage.to);
  });
}

function findHits({ folded, original, turns }: SearchedText, query: ReadyQuery, visit: Visit): void {
  switch (query.kind) {
    case 'words':
      findWords(folded.text, query.terms, query.whole, inOriginal(folded, visit));
      return;
    case 'pattern':
      findPattern(original(), query.pattern, visit);
      return;
    case 'turns':
      for (const { from, to } of turns) if (from < to) visit(from, to);
      return;
    default:
      assertNever(query);
  }
}

/** Most documents fold to the same length, so that nothing has to be worked out. */
function inOriginal(folded: FoldedText, visit: Visit): Visit {
  if (folded.shifts.length === 0) return visit;
  return (from, to) => {
    const range = originalRange(folded, { from, to });
    visit(range.from, range.to);
  };
}
