import { useSyncExternalStore, type ReactNode } from 'react';
import { Group, Panel, useDefaultLayout } from 'react-resizable-panels';
import { Splitter } from '../components/splitter';
import { CodeTreePanel } from '../features/code-tree/code-tree-panel';
import { DocumentNavigator } from '../features/documents/document-navigator';
import { Reader } from '../features/reader/reader';
import { FirstUse } from '../features/study/first-use';
import { useStudyStore } from '../state/study-store';
import styles from './workbench.module.css';

/** Widths in pixels of navigator and code tree, by whether the window is wide. */
const widths = { wide: { documents: 250, codes: 300 }, narrow: { documents: 190, codes: 246 } } as const;
const narrowWindow = window.matchMedia('(max-width: 1359px)');

/** Where coding happens: documents, the text, the codes. Panel sizes are kept per window width class. */
export function Workbench(): ReactNode {
  const size = useSyncExternalStore(followWidth, () => (narrowWindow.matches ? 'narrow' : 'wide'));
  return <Panes key={size} size={size} />;
}

function Panes({ size }: { readonly size: keyof typeof widths }): ReactNode {
  const isEmpty = useStudyStore((state) => state.revision === 0 || state.study.documents.size === 0);
  const id = `codeboom.workbench.${size}`;
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id,
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  });
  return (
    <Group id={id} orientation="horizontal" defaultLayout={defaultLayout} onLayoutChanged={onLayoutChanged}>
      <Panel
        id="documents"
        defaultSize={widths[size].documents}
        minSize={150}
        maxSize={480}
        groupResizeBehavior="preserve-pixel-size"
      >
        <section className={styles['pane']} data-pane="documents" aria-label="Documents">
          <DocumentNavigator />
        </section>
      </Panel>
      <Splitter label="Width of the documents" />
      <Panel id="text" minSize={420}>
        <section className={styles['pane']} data-pane="text" aria-label="Text">
          {isEmpty ? <FirstUse /> : <Reader />}
        </section>
      </Panel>
      <Splitter label="Width of the codes" />
      <Panel
        id="codes"
        defaultSize={widths[size].codes}
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

function followWidth(onChange: () => void): () => void {
  narrowWindow.addEventListener('change', onChange);
  return () => narrowWindow.removeEventListener('change', onChange);
}
