import { memo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { IconButton } from '../../components/icon-button';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { startImport } from '../../services/start-import';
import { useLaterRevision } from '../../state/later-revision';
import { useStudyStore } from '../../state/study-store';
import { DocumentTree, rowSelector } from './document-tree';
import styles from './documents.module.css';
import { NavigatorFooter } from './navigator-footer';
import { navigatorRows } from './navigator-rows';
import { useNavigatorStore } from './navigator-store';
import { StatusTags } from './status-tags';
import { useProgress } from './use-progress';

/** The documents of the study, by kind and voice, with how far the acting coder is in each. */
export function DocumentNavigator(): ReactNode {
  return <Navigator revision={useLaterRevision()} />;
}

/** Drawn anew for a new `revision`, which stands for all it reads of the study. */
const Navigator = memo(function Navigator({ revision }: { readonly revision: number }): ReactNode {
  const { t } = useTranslation('documents');
  const progressOf = useProgress(revision);
  const tree = useRef<HTMLDivElement>(null);
  const { query, status, collapsed } = useNavigatorStore();
  const { study } = useStudyStore.getState();
  const rows = navigatorRows(study, { query, status, collapsed }, progressOf);
  const enterList = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const first = rows.find((row) => row.kind === 'document') ?? rows[0];
    if (first !== undefined) tree.current?.querySelector<HTMLElement>(rowSelector(first.id))?.focus();
  };
  return (
    <div className={`panel ${styles['navigator'] ?? ''}`}>
      <div className="ph">
        <h2>{t('documents')}</h2> <span className="n">{countText(study.documents.size)}</span>
        <span className="sp" />
        <IconButton icon="plus" small label={t('importDocuments')} onClick={() => void startImport()} />
      </div>
      {study.documents.size === 0 ? (
        <NoDocuments />
      ) : (
        <>
          <div className={styles['filters']}>
            <SearchInput
              label={t('filter')}
              shortcut="F"
              value={query}
              onChange={(typed) => useNavigatorStore.setState({ query: typed })}
              onKeyDown={enterList}
            />
            <StatusTags progressOf={progressOf} />
          </div>
          <div className={styles['scroll']} ref={tree}>
            {rows.length === 0 ? <NoMatch /> : <DocumentTree rows={rows} />}
          </div>
          <NavigatorFooter progressOf={progressOf} />
        </>
      )}
    </div>
  );
});

function NoDocuments(): ReactNode {
  const { t } = useTranslation('documents');
  return (
    <EmptyState title={t('noneTitle')} text={t('noneText')}>
      <Button small look="primary" icon="plus" onClick={() => void startImport()}>
        {t('importDocuments')}
      </Button>
    </EmptyState>
  );
}

function NoMatch(): ReactNode {
  const { t } = useTranslation('documents');
  const { query, status } = useNavigatorStore();
  const words = query.trim();
  const title =
    words === ''
      ? t('noMatchStatus')
      : status === 'all'
        ? t('noMatchTitle', { words })
        : t('noMatchBoth', { words });
  return (
    <EmptyState title={title}>
      <Button small onClick={showAll}>
        {t('showAll')}
      </Button>
    </EmptyState>
  );
}

function showAll(): void {
  useNavigatorStore.setState({ query: '', status: 'all' });
}
