import { memo, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { IconButton } from '../../components/icon-button';
import { MenuButton } from '../../components/menu-button';
import { SearchInput } from '../../components/search-input';
import { Segmented } from '../../components/segmented';
import { useTranslation } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import { countText } from '../../services/count-text';
import { useCodingStore } from '../../state/coding-store';
import { ArchivedCodes } from './archived-code-list';
import { loadCodes, pasteCodes } from './code-actions';
import { CodeDefinition } from './code-definition';
import { CodeTree } from './code-tree';
import styles from './code-tree-panel.module.css';
import { SelectionBar } from './selection-bar';
import { foldAll, startAdding, useTreeStore } from './tree-store';
import { useCodeRows, type TreeContent } from './use-code-rows';

/** The panel with the code tree: find, read, add, order and put away codes. */
export function CodeTreePanel(): ReactNode {
  return <Panel content={useCodeRows()} />;
}

/** Drawn anew only when the tree or its counts are others. */
const Panel = memo(function Panel({ content }: { readonly content: TreeContent }): ReactNode {
  const { t } = useTranslation('code-tree');
  return (
    <aside className={`panel ${styles['panel'] ?? ''}`} aria-label={t('panel')} data-pane="codes">
      <PanelHeader size={content.size} />
      <PanelTools />
      <div className={styles['head']} aria-hidden="true">
        <span>{t('head.code')}</span>
        <span className="sp" />
        <span title={t('head.docHint')}>{t('head.doc')}</span>
        <span title={t('head.studyHint')}>{t('head.study')}</span>
      </div>
      {content.rows.length === 0 ? <NoRows size={content.size} /> : <CodeTree content={content} />}
      <SelectionBar />
      <ArchivedCodes />
      <CodeDefinition />
    </aside>
  );
});

function PanelHeader({ size }: { readonly size: number }): ReactNode {
  const { t } = useTranslation('code-tree');
  return (
    <div className="ph">
      <h2>{t('title')}</h2>
      <span className="n">{countText(size)}</span>
      <span className="sp" />
      <ClickToApply />
      <IconButton icon="plus" label={t('addCode')} small onClick={() => startAdding(null)} />
      <IconButton icon="copy" iconSize={14} label={t('pasteCodes')} small onClick={pasteCodes} />
      <IconButton icon="upload" iconSize={14} label={t('loadCodes')} small onClick={() => void loadCodes()} />
      <MenuButton
        label={t('options')}
        small
        items={[
          { label: t('expandAll'), onChoose: () => foldAll(false) },
          { label: t('collapseAll'), onChoose: () => foldAll(true) },
          'line',
          { label: t('starterTrees'), onChoose: () => openDialog({ kind: 'starter-trees' }) },
          { label: t('exportBook'), onChoose: () => openDialog({ kind: 'export-code-book' }) },
        ]}
      />
    </div>
  );
}

/** Switches between picking codes and coding with them by a click. */
function ClickToApply(): ReactNode {
  const { t } = useTranslation('coding');
  const on = useCodingStore((state) => state.clickToApply);
  return (
    <IconButton
      icon="pointer"
      iconSize={14}
      label={t('mode.click')}
      small
      pressed={on}
      onClick={() => useCodingStore.setState({ clickToApply: !on })}
    />
  );
}

function PanelTools(): ReactNode {
  const { filter, inDocument } = useTreeStore();
  const { t } = useTranslation('code-tree');
  return (
    <div className={styles['tools']}>
      <SearchInput
        label={t('filter')}
        value={filter}
        onChange={(words) => useTreeStore.setState({ filter: words })}
      />
      <Segmented
        label={t('whichCodes')}
        small
        value={inDocument ? 'document' : 'all'}
        options={[
          { value: 'all', label: t('all') },
          { value: 'document', label: t('inDocument') },
        ]}
        onChange={(value) => useTreeStore.setState({ inDocument: value === 'document' })}
      />
    </div>
  );
}

function NoRows({ size }: { readonly size: number }): ReactNode {
  const { filter } = useTreeStore();
  const { t } = useTranslation('code-tree');
  if (size === 0) {
    return (
      <EmptyState title={t('empty.title')} text={t('empty.text')}>
        <Button small icon="plus" onClick={() => startAdding(null)}>
          {t('addCode')}
        </Button>
        <Button small onClick={pasteCodes}>
          {t('pasteCodes')}
        </Button>
        <Button small onClick={() => openDialog({ kind: 'starter-trees' })}>
          {t('starterTrees')}
        </Button>
      </EmptyState>
    );
  }
  const clear = (): void => useTreeStore.setState({ filter: '', inDocument: false });
  return (
    <EmptyState title={filter === '' ? t('empty.unusedTitle') : t('empty.unknownTitle', { words: filter })}>
      <Button small onClick={clear}>
        {t('empty.showAll')}
      </Button>
    </EmptyState>
  );
}
