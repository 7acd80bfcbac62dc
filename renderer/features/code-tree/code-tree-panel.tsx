import { memo, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { IconButton } from '../../components/icon-button';
import { MenuButton } from '../../components/menu-button';
import { SearchInput } from '../../components/search-input';
import { Segmented } from '../../components/segmented';
import { countText } from '../../services/count-text';
import { ArchivedCodes } from './archived-code-list';
import { loadCodes, pasteCodes } from './code-actions';
import { CodeDefinition } from './code-definition';
import { CodeTree } from './code-tree';
import styles from './code-tree-panel.module.css';
import { setCollapsed, startAdding, useTreeStore } from './tree-store';
import { useCodeRows, type TreeContent } from './use-code-rows';

/** The panel with the code tree: find, read, add, order and put away codes. */
export function CodeTreePanel(): ReactNode {
  return <Panel content={useCodeRows()} />;
}

/** Drawn anew only when the tree or its counts are others. */
const Panel = memo(function Panel({ content }: { readonly content: TreeContent }): ReactNode {
  return (
    <aside className={`panel ${styles['panel'] ?? ''}`} aria-label="Codes" data-pane="codes">
      <PanelHeader content={content} />
      <PanelTools />
      <div className={styles['head']} aria-hidden="true">
        <span>Code</span>
        <span className="sp" />
        <span title="In the open document">Doc</span>
        <span title="In the whole study">Study</span>
      </div>
      {content.rows.length === 0 ? <NoRows size={content.size} /> : <CodeTree content={content} />}
      <ArchivedCodes />
      <CodeDefinition />
    </aside>
  );
});

function PanelHeader({ content: { study, size } }: { readonly content: TreeContent }): ReactNode {
  const fold = (collapse: boolean): void => setCollapsed([...study.codes.keys()], collapse);
  return (
    <div className="ph">
      <h2>Codes</h2>
      <span className="n">{countText(size)}</span>
      <span className="sp" />
      <IconButton icon="plus" label="Add code" small onClick={() => startAdding(null)} />
      <IconButton icon="copy" iconSize={14} label="Paste codes" small onClick={pasteCodes} />
      <IconButton icon="upload" iconSize={14} label="Load codes" small onClick={() => void loadCodes()} />
      <MenuButton
        label="Code tree options"
        small
        items={[
          { label: 'Expand all', onChoose: () => fold(false) },
          { label: 'Collapse all', onChoose: () => fold(true) },
        ]}
      />
    </div>
  );
}

function PanelTools(): ReactNode {
  const { filter, inDocument } = useTreeStore();
  return (
    <div className={styles['tools']}>
      <SearchInput
        label="Filter codes"
        value={filter}
        onChange={(words) => useTreeStore.setState({ filter: words })}
      />
      <Segmented
        label="Which codes"
        small
        value={inDocument ? 'document' : 'all'}
        options={[
          { value: 'all', label: 'All' },
          { value: 'document', label: 'In document' },
        ]}
        onChange={(value) => useTreeStore.setState({ inDocument: value === 'document' })}
      />
    </div>
  );
}

function NoRows({ size }: { readonly size: number }): ReactNode {
  const { filter } = useTreeStore();
  if (size === 0) {
    return (
      <EmptyState title="No codes yet" text="Start with one, or bring a whole tree: pasted, or from a file.">
        <Button small icon="plus" onClick={() => startAdding(null)}>
          Add code
        </Button>
        <Button small onClick={pasteCodes}>
          Paste codes
        </Button>
      </EmptyState>
    );
  }
  const clear = (): void => useTreeStore.setState({ filter: '', inDocument: false });
  return (
    <EmptyState title={filter === '' ? 'No code is used in this document' : `No code is called “${filter}”`}>
      <Button small onClick={clear}>
        Show all codes
      </Button>
    </EmptyState>
  );
}
