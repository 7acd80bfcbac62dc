import { useEffect, useState } from 'react';
import type { SearchFound } from '../../../shared/ipc/search-messages';
import { request } from '../../services/api';
import { readPassages, type DocumentPassages } from './passages';

/** A search with all its passages. */
export interface FoundPassages {
  readonly found: SearchFound | null;
  readonly passages: readonly DocumentPassages[];
}

const NONE: FoundPassages = { found: null, passages: [] };

/**
 * The newest search whose passages are all here; the one before it stays until then. A search with more than can be
 * coded at once has none.
 */
export function usePassages(found: SearchFound | null): FoundPassages {
  const [shown, setShown] = useState(NONE);
  useEffect(() => {
    if (found === null || found.kept < found.total) {
      setShown({ ...NONE, found });
      return undefined;
    }
    let current = true;
    void request('search:ranges', { search: found.search }).then((reply) => {
      if (current && reply.ok && reply.value !== null)
        setShown({ found, passages: readPassages(reply.value) });
    });
    return () => {
      current = false;
    };
  }, [found]);
  return shown;
}
