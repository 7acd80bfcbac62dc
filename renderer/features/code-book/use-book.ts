import { useDeferredValue, useMemo } from 'react';
import type { Study } from '../../../shared/model/study';
import { useLaterRevision } from '../../state/later-revision';
import { useStudyStore } from '../../state/study-store';
import { allBookRows, bookRows, type BookRow } from './book-rows';
import { useBookStore } from './book-store';
import { codeUsage } from '../../../shared/code-tree/code-usage';

/** Everything the table of codes shows now. */
export interface BookContent {
  readonly study: Study;
  /** Every code, in use or archived. */
  readonly all: readonly BookRow[];
  readonly rows: readonly BookRow[];
}

/** Follows study and view; typing in the search field stays ahead of a long table. */
export function useBook(): BookContent {
  const revision = useLaterRevision();
  const { words, filter, group, sort } = useBookStore();
  const asked = useDeferredValue(words);
  const { study } = useStudyStore.getState();
  const all = useMemo(() => rowsAt(study, revision), [study, revision]);
  const rows = useMemo(
    () => bookRows(all, study, { words: asked, filter, group, sort }),
    [all, study, asked, filter, group, sort],
  );
  return useMemo(() => ({ study, all, rows }), [study, all, rows]);
}

/** The study is updated in place; the revision says that it is another moment of it. */
function rowsAt(study: Study, _revision: number): readonly BookRow[] {
  return allBookRows(study, codeUsage(study));
}
