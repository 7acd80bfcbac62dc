import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { useTranslation } from '../../i18n/i18n';
import { startImport } from '../../services/start-import';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import styles from './first-use.module.css';

/** What stands in the reader of a study without documents: the steps to the first coded quote. */
export function FirstUse(): ReactNode {
  const { t } = useTranslation('study');
  const codes = useStudyStore((state) => (state.revision === 0 ? 0 : state.study.codes.size));
  return (
    <div className={styles['page']}>
      <h2>{t('first.title')}</h2>
      <ol>
        <li>
          <div>
            <b>{t('first.import')}</b>
            <p className="t2">{t('first.importText')}</p>
          </div>
          <Button look="primary" icon="document" onClick={() => void startImport()}>
            {t('first.importButton')}
          </Button>
        </li>
        <li>
          <div>
            <b>{t('first.codes')}</b>
            <p className="t2">{codes === 0 ? t('first.noCodes') : t('first.someCodes')}</p>
          </div>
          <Button icon="tag" onClick={() => useViewStore.setState({ dialog: { kind: 'paste-codes' } })}>
            {t('first.codesButton')}
          </Button>
        </li>
        <li>
          <div>
            <b>{t('first.read')}</b>
            <p className="t2">{t('first.readText')}</p>
          </div>
        </li>
      </ol>
    </div>
  );
}
