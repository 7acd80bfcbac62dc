import type { DocumentScope } from '../../shared/search/search-scope';
import type { PassageUnit } from '../../shared/search/passage-unit';
import type { SearchFound, SearchHit } from '../../shared/ipc/search-messages';
import type { TextQuery } from '../../shared/search/text-query';
import type { Result } from '../../shared/lib/result';

/** Where the frozen text of a document lies, and its turns as `from, to, speaker` in one array. */
export interface TextSource {
  readonly document: string;
  readonly path: string;
  readonly hash: string;
  readonly turns: Int32Array;
}

/** One search. `slot` is the place in the shared control where a newer one of the same use is announced. */
export interface FindJob {
  readonly kind: 'find';
  readonly ask: number;
  readonly slot: number;
  readonly query: TextQuery;
  readonly scope: readonly DocumentScope[];
  readonly unit: PassageUnit;
  /** Hits to answer with at once. */
  readonly first: number;
  /** Hits to remember for later pages; the others are only counted. */
  readonly keep: number;
}

/** A later page of a search that was answered. */
export interface PageJob {
  readonly kind: 'page';
  readonly ask: number;
  readonly search: number;
  readonly from: number;
  readonly count: number;
}

/** All ranges of a search that was answered, packed. */
export interface RangesJob {
  readonly kind: 'ranges';
  readonly ask: number;
  readonly search: number;
}

/** What the thread can be asked; `texts` and `forget` are not answered. */
export type SearchJob =
  | FindJob
  | PageJob
  | RangesJob
  | { readonly kind: 'texts'; readonly texts: readonly TextSource[] }
  /** Lets go of what a search found. */
  | { readonly kind: 'forget'; readonly slot: number };

/** The answer to a job with an `ask`; null where a newer search took its place, or where it is forgotten. */
export interface SearchReply {
  readonly ask: number;
  readonly answer: Result<SearchFound | readonly SearchHit[] | string | null>;
}

/**
 * Places in the control that both sides share: first the newest search of each use, then the number of the
 * document that the running search is at (from 1; 0 while none runs).
 */
export const CONTROL = { slots: 3, place: 3, running: 4, length: 5 } as const;
