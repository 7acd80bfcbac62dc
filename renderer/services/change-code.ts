import type { Coding } from '../../shared/model/coding';
import { i18n } from '../i18n/i18n';
import { noteUse } from '../state/coding-store';
import { useStudyStore } from '../state/study-store';
import { showToast } from '../state/view-store';
import { runCommand } from './run-command';

/**
 * Gives a coding another code, with words on what was changed. False where it stays as it is: a colleague's
 * judgement is left to the colleague, and the person told so.
 */
export async function changeCodeOf(coding: Coding, code: string): Promise<boolean> {
  const { study, coder } = useStudyStore.getState();
  if (coding.coder !== coder) {
    const name = study.coders.get(coding.coder)?.name ?? i18n.t('coding:anotherCoder');
    showToast(i18n.t('coding:notYourCoding', { coder: name }), false);
    return false;
  }
  noteUse([code]);
  const nameOf = (id: string): string => study.codes.get(id)?.name ?? '';
  const toast = i18n.t('coding:replaced', { before: nameOf(coding.code), after: nameOf(code) });
  const done = await runCommand({ type: 'recode', payload: { ids: [coding.id], code } }, { toast });
  return done.ok;
}
