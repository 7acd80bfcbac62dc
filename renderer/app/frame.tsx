import type { ReactNode } from 'react';
import { Tour } from '../features/help/tour';
import { HistoryPanel } from '../features/history/history-panel';
import { TextList } from '../features/search/list/text-list';
import { SearchBox } from '../features/search/search-box';
import { useTranslation } from '../i18n/i18n';
import { useViewStore } from '../state/view-store';
import { Banners } from './banners';
import { ErrorBoundary } from './error-boundary';
import styles from './frame.module.css';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';
import { ViewArea } from './view-area';
import { viewSigns } from './views';

/** The frame around an open study: title bar, rail, the view with the history beside it, status bar. */
export function Frame(): ReactNode {
  const { t } = useTranslation('app');
  const view = useViewStore((state) => state.view);
  const history = useViewStore((state) => state.history);
  const label = viewSigns[view].label();
  return (
    <div className="win">
      <TitleBar />
      <Rail />
      <div className={styles['middle']}>
        <main className={`view ${styles['view']}`} aria-label={label}>
          <Banners />
          <div className={styles['area']}>
            <ErrorBoundary key={view} what={t('viewPart', { view: label })}>
              <ViewArea view={view} />
            </ErrorBoundary>
          </div>
        </main>
        <TextList />
        {history && <HistoryPanel />}
      </div>
      <StatusBar />
      <Tour />
      <SearchBox />
    </div>
  );
}
