import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Kbd } from '../../components/kbd';
import { useTranslation } from '../../i18n/i18n';
import { keysOf } from '../../services/interface-commands';
import { shownKey } from '../../services/key-name';
import { openStudy } from '../../services/study-entry';
import { useAppStore } from '../../state/app-store';
import { useViewStore } from '../../state/view-store';
import { Recent } from './recent';
import { Refused } from './refused';
import { Starts } from './starts';
import { Waiting } from './waiting';
import styles from './welcome.module.css';

interface WelcomeProps {
  /** What stands at the right of the title bar. */
  readonly bar: ReactNode;
  /** Called when the sample was opened for the tour. */
  readonly onTour: () => void;
}

/** What is shown while no study is open: make one, open one, or look at the sample. */
export function Welcome({ bar, onTour }: WelcomeProps): ReactNode {
  const { t } = useTranslation('welcome');
  return (
    <div className={styles['window']}>
      <header className="tb">
        <span className="brand">
          <Icon name="brand" size={18} />
        </span>
        <span className={styles['program']}>{t('program')}</span>
        <span className="sp" />
        <span className={styles['bar']}>{bar}</span>
      </header>
      <div className={styles['page']}>
        <Side />
        <main className={styles['main']}>
          <Refused />
          <Waiting />
          <Recent />
          <Starts onTour={onTour} />
        </main>
      </div>
    </div>
  );
}

function Side(): ReactNode {
  const { t } = useTranslation('welcome');
  const version = useAppStore((state) => state.version);
  return (
    <aside className={styles['side']} aria-label={t('start')}>
      <h1>
        <Icon name="brand" />
        {t('program')}
      </h1>
      <p className={styles['line']}>
        {t('line1')}
        <br />
        {t('line2')}
        <br />
        {t('line3')}
      </p>
      <div className={styles['actions']}>
        <Button look="primary" icon="plus" onClick={newStudy}>
          {t('newStudy')}
          <Key of="new-study" />
        </Button>
        <Button icon="folder" onClick={() => void openStudy()}>
          {t('openStudy')}
          <Key of="open-study" />
        </Button>
      </div>
      <span className="sp" />
      <div className={styles['private']}>
        <Icon name="lock" size={14} />
        <span>
          <b>{t('private')}</b>
          <br />
          {t('privateText')}
        </span>
      </div>
      <p className="t3 s12 num">{t('version', { version })}</p>
    </aside>
  );
}

function Key({ of }: { readonly of: string }): ReactNode {
  const [key] = keysOf(of);
  if (key === undefined) return null;
  return (
    <>
      <span className="sp" />
      <Kbd>{shownKey(key)}</Kbd>
    </>
  );
}

function newStudy(): void {
  useViewStore.setState({ dialog: { kind: 'new-study' } });
}
