import { useMemo } from 'react';
import { filterMemos } from '../../../shared/memo/filter-memos';
import type { Memo } from '../../../shared/model/memo';
import type { Study } from '../../../shared/model/study';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { useMemosStore } from './memos-store';

/** What the memo view shows. */
export interface MemosContent {
  readonly study: Study;
  readonly memos: readonly Memo[];
  /** How many there are in all. */
  readonly total: number;
  /** The open memo; undefined while none is chosen. */
  readonly open: Memo | undefined;
}

/** The memos the filter asks for, and the open one; it stays open when the filter leaves it out. */
export function useMemos(): MemosContent {
  const revision = useStudyStore((s) => s.revision);
  const filter = useMemosStore((s) => s.filter);
  const chosen = useViewStore((s) => s.memo);
  const { study } = useStudyStore.getState();
  // The study is one object that changes in place: its revision says when.
  const moment = useMemo(() => ({ study, revision }), [study, revision]);
  const memos = useMemo(() => filterMemos(moment.study, filter), [moment, filter]);
  const open = chosen === null ? memos[0] : (study.memos.get(chosen) ?? memos[0]);
  return { study, memos, total: study.memos.size, open };
}
