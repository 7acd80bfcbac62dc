import type { ReactNode } from 'react';
import { Icon } from '../components/icon';
import { useTranslation } from '../i18n/i18n';
import { said } from '../i18n/said';
import { timeText } from '../services/date-text';
import { reopenStudy } from '../services/study-entry';
import { useStudyStore } from '../state/study-store';

/** Whether all is on disk: it says saved only when the disk has said so. */
export function SaveStatus(): ReactNode {
  const { t } = useTranslation('app');
  const save = useStudyStore((state) => state.save);
  const readOnly = useStudyStore((state) => state.opening !== null && state.opening.readOnly !== null);
  if (save.kind === 'stopped') return <Stopped readOnly={readOnly} reason={said(save.error.message)} />;
  if (save.kind === 'saving') {
    return (
      <span title={t('status.savingHint')}>
        <Icon name="clock" size={12} />
        {t('status.saving')}
      </span>
    );
  }
  return (
    <span title={t('status.savedHint')}>
      <Icon name="check" size={12} className="good" />
      {save.at === null ? t('status.saved') : t('status.savedAt', { time: timeText(save.at) })}
    </span>
  );
}

function Stopped({ readOnly, reason }: { readonly readOnly: boolean; readonly reason: string }): ReactNode {
  const { t } = useTranslation('app');
  return (
    <>
      <span className={readOnly ? 'warn' : 'bad'} title={reason}>
        <Icon name={readOnly ? 'lock' : 'warning'} size={12} />
        {readOnly ? t('status.readOnly') : t('status.notSaved')}
      </span>
      <button type="button" title={t('status.openAgainHint')} onClick={() => void reopenStudy()}>
        {t('status.openAgain')}
      </button>
    </>
  );
}
