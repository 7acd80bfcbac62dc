import { useMemo, useState } from 'react';
import type { SearchHit } from '../../shared/ipc/search-messages';
import { request } from './api';

/** Hits fetched at once. */
const PAGE = 100;

/** Later hits of a search, fetched when they come into sight. */
export interface HitPages {
  /** The hit at this place among all; undefined until its page is here. */
  readonly at: (index: number) => SearchHit | undefined;
}

/** The hits of a search by their place; draws the component again when a page has come. Null: no search. */
export function useHitPages(search: number | null, first: readonly SearchHit[]): HitPages {
  const [, setVersion] = useState(0);
  return useMemo(() => {
    const pages = new Map<number, readonly SearchHit[] | 'asked'>();
    const ask = (page: number): void => {
      if (search === null || pages.has(page)) return;
      pages.set(page, 'asked');
      void request('search:hits', { search, from: page * PAGE, count: PAGE }).then((reply) => {
        if (!reply.ok || reply.value === null) return;
        pages.set(page, reply.value);
        setVersion((version) => version + 1);
      });
    };
    return {
      at: (index) => {
        if (index < first.length) return first[index];
        const page = Math.floor(index / PAGE);
        const hits = pages.get(page);
        if (hits === undefined) ask(page);
        return hits === undefined || hits === 'asked' ? undefined : hits[index - page * PAGE];
      },
    };
  }, [search, first]);
}
