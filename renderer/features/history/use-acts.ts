import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActPage } from '../../../shared/commands/list-acts';
import type { Result } from '../../../shared/lib/result';
import { useLaterRevision } from '../../state/later-revision';
import { newestActs, type ActFilter } from './acts';

/** How many acts are asked for at once, and how many more when the end comes into sight. */
const MORE = 100;

/** The acts that pass the filter, read anew after every change; null until they first came. */
export function useActs({ by, text }: ActFilter): {
  readonly page: Result<ActPage> | null;
  readonly showMore: () => void;
} {
  const revision = useLaterRevision();
  const [page, setPage] = useState<Result<ActPage> | null>(null);
  const wanted = useRef(MORE);
  const turn = useRef(0);
  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const loaded = await newestActs({ by, text }, wanted.current);
    // An answer that was overtaken by a later question is not shown any more.
    if (mine === turn.current) setPage(loaded);
  }, [by, text]);
  useEffect(() => {
    wanted.current = MORE;
  }, [by, text]);
  useEffect(() => void load(), [load, revision]);
  const showMore = useCallback(() => {
    if (page === null || !page.ok || !page.value.more || wanted.current > page.value.acts.length) return;
    wanted.current += MORE;
    void load();
  }, [load, page]);
  return { page, showMore };
}
