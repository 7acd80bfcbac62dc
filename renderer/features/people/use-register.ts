import { useDeferredValue, useMemo } from 'react';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { allColumns, isShown, type RegisterColumn } from './register-columns';
import { filterRows, registerRows, sortRows, type RegisterRow } from './register-rows';
import { useRegisterStore } from './register-store';
import { usePersonCounts } from './use-person-counts';

/** Everything the register shows now. */
export interface RegisterContent {
  readonly study: Study;
  /** Those that the filter lets through, sorted. */
  readonly rows: readonly RegisterRow[];
  /** Everybody, by group and pseudonym. */
  readonly all: readonly RegisterRow[];
  /** The columns that show. */
  readonly columns: readonly RegisterColumn[];
  /** All that could be shown. */
  readonly choices: readonly RegisterColumn[];
  /** False while counts are still being made. */
  readonly isWhole: boolean;
}

/** Follows the study, the counts, and how the register is looked at. */
export function useRegister(): RegisterContent {
  const { i18n } = useTranslation('people');
  const ground = useStudyStore((s) => s.groundRevision);
  const isUnlocked = useStudyStore((s) => s.keyNames !== null);
  const counts = usePersonCounts();
  const words = useDeferredValue(useRegisterStore((s) => s.words));
  const sort = useRegisterStore((s) => s.sort);
  const chosen = useRegisterStore((s) => s.chosen);
  const { study } = useStudyStore.getState();
  const { language } = i18n;
  // The study is changed in place; its ground revision says that people, groups or attributes did.
  const moment = useMemo(() => ({ study, ground, language }), [study, ground, language]);
  const all = useMemo(() => registerRows(moment.study, counts.of), [moment, counts]);
  const choices = useMemo(() => allColumns(moment.study, isUnlocked), [moment, isUnlocked]);
  return useMemo(() => {
    const columns = choices.filter((column) => isShown(moment.study, column, chosen));
    const by = choices.find(({ id }) => id === sort?.column);
    const rows = sortRows(filterRows(all, words), by, sort?.down === true);
    return { study: moment.study, rows, all, columns, choices, isWhole: counts.isWhole };
  }, [moment, all, choices, chosen, sort, words, counts.isWhole]);
}
