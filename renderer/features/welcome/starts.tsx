import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { openSample } from '../../services/study-entry';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import styles from './welcome.module.css';

/** Ways in for somebody who has no study yet: their own material, the sample, the tour. */
export function Starts({ onTour }: { readonly onTour: () => void }): ReactNode {
  const { t } = useTranslation('welcome');
  return (
    <section aria-label={t('materialTitle')}>
      <div className={styles['head']}>
        <h2>{t('materialTitle')}</h2>
      </div>
      <div className={styles['material']}>
        <span className={styles['paper']}>
          <Icon name="document" size={18} />
        </span>
        <div>
          <b>{t('material')}</b>
          <p className="t2">{t('materialText')}</p>
        </div>
        <Button
          icon="folder"
          onClick={() => useViewStore.setState({ dialog: { kind: 'new-study', thenImport: true } })}
        >
          {t('chooseFiles')}
        </Button>
      </div>
      <div className={styles['cards']}>
        <Sample />
        <Tour onTour={onTour} />
      </div>
    </section>
  );
}

function Sample(): ReactNode {
  const { t } = useTranslation('welcome');
  return (
    <div className={styles['card']} role="group" aria-label={t('sample')}>
      <div className={styles['cover']} aria-hidden="true">
        <span data-hue="8" />
        <span data-hue="2" />
        <span />
        <span data-hue="6" />
        <span />
      </div>
      <div>
        <b>{t('sampleTitle')}</b>
        <p className="t2">{t('sampleText')}</p>
        <Button small icon="play" onClick={() => void openSample()}>
          {t('openSample')}
        </Button>
      </div>
    </div>
  );
}

function Tour({ onTour }: { readonly onTour: () => void }): ReactNode {
  const { t } = useTranslation('welcome');
  const start = async (): Promise<void> => {
    await openSample();
    if (useStudyStore.getState().opening !== null) onTour();
  };
  return (
    <div className={styles['card']} role="group" aria-label={t('tourTitle')}>
      <div className={`${styles['cover'] ?? ''} ${styles['caps'] ?? ''}`} aria-hidden="true">
        <kbd className="kbd">C</kbd>
        <kbd className="kbd">Enter</kbd>
        <kbd className="kbd">J</kbd>
        <kbd className="kbd">K</kbd>
      </div>
      <div>
        <b>{t('tourTitle')}</b>
        <p className="t2">{t('tourText')}</p>
        <Button small icon="bolt" onClick={() => void start()}>
          {t('startTour')}
        </Button>
      </div>
    </div>
  );
}
