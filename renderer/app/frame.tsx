import type { ReactNode } from 'react';
import { useViewStore } from '../state/view-store';
import { Banners } from './banners';
import { ErrorBoundary } from './error-boundary';
import styles from './frame.module.css';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { TitleBar } from './title-bar';
import { ViewArea } from './view-area';
import { viewSigns } from './views';

/** The frame around an open study: title bar, rail, the view, status bar. */
export function Frame(): ReactNode {
  const view = useViewStore((state) => state.view);
  const { label } = viewSigns[view];
  return (
    <div className="win">
      <TitleBar />
      <Rail />
      <main className={`view ${styles['view']}`} aria-label={label}>
        <Banners />
        <div className={styles['area']}>
          <ErrorBoundary key={view} what={`The ${label} view`}>
            <ViewArea view={view} />
          </ErrorBoundary>
        </div>
      </main>
      <StatusBar />
    </div>
  );
}
