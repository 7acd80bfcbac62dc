import { useDeferredValue, useMemo } from 'react';
import type { AnalysisWords } from '../../../shared/analysis/analysis-vocabulary';
import { analysisWords } from '../../../shared/analysis/analysis-words';
import type { Study } from '../../../shared/model/study';
import { currentLanguage, useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';

/** The study at one moment; a new object whenever it changed, although the study itself is changed in place. */
export interface Moment {
  readonly study: Study;
}

/** Follows the study. Analyses of it may lag behind typing for a moment. */
export function useMoment(): Moment {
  const revision = useDeferredValue(useStudyStore((s) => s.revision));
  const { study } = useStudyStore.getState();
  return useMemo(() => ({ study, revision }), [study, revision]);
}

/** The words that tables and exports use too, in the language of the interface. */
export function useAnalysisWords(): AnalysisWords {
  // Drawn again when the language changes.
  useTranslation('sampling');
  return analysisWords[currentLanguage()];
}
