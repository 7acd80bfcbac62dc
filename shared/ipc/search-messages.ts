import type { HitContext } from '../search/hit-context';
import type { TextRange } from '../lib/text-range';

/** What a search is for; a newer one of the same use takes the place of an older one. */
export const searchUses = ['box', 'list', 'auto-code'] as const;

/** What a search is for. */
export type SearchUse = (typeof searchUses)[number];

/** A hit with the words around it. */
export interface SearchHit extends TextRange, HitContext {
  readonly document: string;
}

/** What a search found: how much in which documents, and the first hits. */
export interface SearchFound {
  /** Names the search when later pages are asked for. */
  readonly search: number;
  readonly total: number;
  /** Documents with hits, in the order of the study. */
  readonly documents: readonly { readonly document: string; readonly hits: number }[];
  readonly first: readonly SearchHit[];
  /** Hits that later pages can be asked for; the others are only counted. */
  readonly kept: number;
  /** Documents whose text could not be read, and so was not searched. */
  readonly unread: readonly string[];
}
