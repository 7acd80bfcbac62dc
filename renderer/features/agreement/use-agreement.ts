import { useMemo } from 'react';
import { create } from 'zustand';
import { agreementPerCode, type AgreementReport } from '../../../shared/agreement/agreement-per-code';
import type { Study } from '../../../shared/model/study';
import { useStudyStore } from '../../state/study-store';

/** What is compared; kept when the view is left. Empty coders stand for the first two of the study. */
export interface AgreementStore {
  readonly coders: readonly [string, string];
  readonly subtree: boolean;
  readonly sort: 'tree' | 'kappa';
}

/** View state of the agreement. */
export const useAgreementStore = create<AgreementStore>()(() => ({
  coders: ['', ''],
  subtree: false,
  sort: 'tree',
}));

/** The report on two coders, or null while the study has fewer. */
export interface AgreementContent {
  readonly study: Study;
  readonly coders: readonly [string, string] | null;
  readonly report: AgreementReport | null;
}

/** Follows the study and the choice of coders. */
export function useAgreement(): AgreementContent {
  const revision = useStudyStore((s) => s.revision);
  const { coders: chosen, subtree } = useAgreementStore();
  const { study } = useStudyStore.getState();
  const moment = useMemo(() => ({ study, revision }), [study, revision]);
  return useMemo(() => {
    const coders = codersOf(moment.study, chosen);
    const report = coders === null ? null : agreementPerCode(moment.study, { coders, subtree });
    return { study: moment.study, coders, report };
  }, [moment, chosen, subtree]);
}

/** The chosen coders where they are in the study and differ, with others in their place where not. */
export function codersOf(study: Study, [a, b]: readonly [string, string]): readonly [string, string] | null {
  const ids = [...study.coders.keys()];
  const first = study.coders.has(a) ? a : ids.find((id) => id !== b);
  const second = study.coders.has(b) && b !== first ? b : ids.find((id) => id !== first);
  return first === undefined || second === undefined ? null : [first, second];
}
