import { useEffect, useState } from 'react';
import type { ArgsOf } from '../../shared/ipc/contract';
import type { SearchFound } from '../../shared/ipc/search-messages';
import type { AppError } from '../../shared/lib/result';
import { request } from './api';
import { useStudyStore } from '../state/study-store';

/** How a search of the texts stands. What was found before stays while a newer search runs. */
export interface TextHits {
  readonly found: SearchFound | null;
  readonly error: AppError | null;
  readonly searching: boolean;
}

const NOTHING: TextHits = { found: null, error: null, searching: false };

/**
 * Searches the texts whenever what is asked changes, and when documents come or go. Null asks for nothing. An answer
 * that a newer question overtook is never shown.
 */
export function useTextHits(asked: ArgsOf<'search:text'> | null): TextHits {
  const [hits, setHits] = useState<TextHits>(NOTHING);
  const documents = useStudyStore((state) => (state.revision === 0 ? 0 : state.study.documents.size));
  const key = asked === null ? '' : JSON.stringify(asked);
  useEffect(() => {
    if (key === '') {
      setHits(NOTHING);
      return undefined;
    }
    let current = true;
    setHits((before) => ({ ...before, searching: true }));
    // The key is the question as text: it changes exactly when the question does.
    void request('search:text', JSON.parse(key) as ArgsOf<'search:text'>).then((reply) => {
      if (!current) return;
      if (!reply.ok) setHits({ found: null, error: reply.error, searching: false });
      else if (reply.value !== null) setHits({ found: reply.value, error: null, searching: false });
    });
    return () => {
      current = false;
    };
  }, [key, documents]);
  return hits;
}
