import { useEffect, type ReactNode } from 'react';
import { Note } from '../components/note';
import { useTranslation } from '../i18n/i18n';
import { useAppStore } from '../state/app-store';
import { useStudyStore } from '../state/study-store';
import { useViewStore } from '../state/view-store';
import { startTour } from '../features/help/tour-store';
import { Welcome } from '../features/welcome/welcome';
import { registerAllCommands } from './command-list';
import { connect } from './connect';
import { Dialogs } from './dialogs';
import { ErrorBoundary } from './error-boundary';
import { followDrops } from './follow-drops';
import { followKeys } from './follow-keys';
import { followTour } from './follow-tour';
import { Frame } from './frame';
import { LanguageButton } from './language-button';
import { followMenu } from './native-menu';
import { followPaneFocus } from './panes';
import { followShortcuts } from './shortcuts';
import { followTheme } from './theme';
import { ThemeButton } from './theme-button';
import { ToastRegion } from './toast-region';
import { followZoom } from './zoom';

registerAllCommands();

/** The sample opens where it was left; the tour begins where the text is. */
function beginTour(): void {
  useViewStore.setState({ view: 'code' });
  startTour(true);
}

function LookButtons(): ReactNode {
  return (
    <>
      <LanguageButton />
      <ThemeButton />
    </>
  );
}

/** The window: the list of studies while none is open, else the frame with its views. */
export function App(): ReactNode {
  useEffect(
    () =>
      startAll([
        followTheme,
        followZoom,
        followKeys,
        followTour,
        connect,
        followMenu,
        followShortcuts,
        followPaneFocus,
        followDrops,
      ]),
    [],
  );
  // A change of language draws the window anew from here down, so that numbers and dates change too.
  const { t } = useTranslation('app');
  const loaded = useAppStore((state) => state.loaded);
  const failure = useAppStore((state) => state.failure);
  const isOpen = useStudyStore((state) => state.opening !== null);
  if (!loaded) return null;
  return (
    <ErrorBoundary what={t('mistake.window')}>
      {failure !== null && <Note kind="bad" title={failure} />}
      {isOpen ? <Frame /> : <Welcome bar={<LookButtons />} onTour={beginTour} />}
      <Dialogs />
      <ToastRegion />
    </ErrorBoundary>
  );
}

function startAll(starts: readonly (() => () => void)[]): () => void {
  const stops = starts.map((start) => start());
  return () => {
    for (const stop of stops) stop();
  };
}
