import { useEffect, useState } from 'react';
import type { SearchFound } from '../../../shared/ipc/search-messages';
import { request } from '../../services/api';
import { readPassages, type DocumentPassages } from './passages';

const NONE: readonly DocumentPassages[] = [];

/** All passages of a search; none until they are here, or while the search has more than can be coded at once. */
export function usePassages(found: SearchFound | null): readonly DocumentPassages[] {
  const [passages, setPassages] = useState({ search: -1, list: NONE });
  const search = found === null || found.kept < found.total ? null : found.search;
  useEffect(() => {
    if (search === null) return;
    void request('search:ranges', { search }).then((reply) => {
      if (reply.ok && reply.value !== null) setPassages({ search, list: readPassages(reply.value) });
    });
  }, [search]);
  return passages.search === search ? passages.list : NONE;
}
