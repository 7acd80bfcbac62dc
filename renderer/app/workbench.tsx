import { useSyncExternalStore, type ReactNode } from 'react';
import { Group, Panel } from 'react-resizable-panels';
import { Splitter } from '../components/splitter';
import { CodeTreePanel } from '../features/code-tree/code-tree-panel';
import { DocumentNavigator } from '../features/documents/document-navigator';
import { PlayerBar } from '../features/media/player-bar';
import { Reader } from '../features/reader/reader';
import { FirstUse } from '../features/study/first-use';
import { useTranslation } from '../i18n/i18n';
import { useStudyStore } from '../state/study-store';
import { usePaneSizes } from './use-pane-sizes';
import { useSplitRoom } from './use-split-room';
import styles from './workbench.module.css';

/** Usual widths of navigator and code tree, by whether the window is wide. */
const usualSizes = {
  wide: { documents: 250, codes: 300 },
  narrow: { documents: 190, codes: 246 },
} as const;
const narrowWindow = window.matchMedia('(max-width: 1359px)');

/** Where coding happens: documents, the text, the codes. Widths are kept apart for wide and narrow windows. */
export function Workbench(): ReactNode {
  const { t } = useTranslation('app');
  const size = useSyncExternalStore(followWidth, () => (narrowWindow.matches ? 'narrow' : 'wide'));
  return (
    <div className={styles['pane']}>
      <h1 className="vh-only">{t('views.code')}</h1>
      <Panes key={size} size={size} />
    </div>
  );
}

function Panes({ size }: { readonly size: keyof typeof usualSizes }): ReactNode {
  const { t } = useTranslation('app');
  const { first, documents, codes, keep, reset } = usePaneSizes(size, usualSizes[size]);
  useSplitRoom(documents);
  return (
    <Group
      orientation="horizontal"
      onLayoutChanged={(_, { isUserInteraction }) => isUserInteraction && keep()}
    >
      <Panel
        id="documents"
        panelRef={documents}
        defaultSize={first.documents}
        minSize={150}
        maxSize={480}
        collapsible
        groupResizeBehavior="preserve-pixel-size"
      >
        <section className={styles['pane']} data-pane="documents" aria-label={t('documentsPane')}>
          <DocumentNavigator />
        </section>
      </Panel>
      <Splitter label={t('documentsWidth')} onReset={() => reset('documents')} />
      <Panel id="text" minSize={420}>
        <TextPane />
      </Panel>
      <Splitter label={t('codesWidth')} onReset={() => reset('codes')} />
      <Panel
        id="codes"
        panelRef={codes}
        defaultSize={first.codes}
        minSize={190}
        maxSize={560}
        groupResizeBehavior="preserve-pixel-size"
      >
        <div className={styles['pane']}>
          <CodeTreePanel />
        </div>
      </Panel>
    </Group>
  );
}

function TextPane(): ReactNode {
  const { t } = useTranslation('app');
  const isEmpty = useStudyStore((state) => state.revision === 0 || state.study.documents.size === 0);
  return (
    <section
      className={`${styles['pane'] ?? ''} ${styles['text'] ?? ''}`}
      data-pane="text"
      aria-label={t('textPane')}
    >
      {isEmpty ? <FirstUse /> : <Reader />}
      <PlayerBar />
    </section>
  );
}

function followWidth(onChange: () => void): () => void {
  narrowWindow.addEventListener('change', onChange);
  return () => narrowWindow.removeEventListener('change', onChange);
}
