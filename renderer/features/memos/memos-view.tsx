import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { newMemo, openJournal } from '../../services/memo-actions';
import { exportMemos } from './export-memos';
import { MemoEditor } from './memo-editor';
import { MemoFilters } from './memo-filters';
import { MemoList } from './memo-list';
import { useMemosStore } from './memos-store';
import styles from './memos-view.module.css';
import { useMemos, type MemosContent } from './use-memos';

/** All memos of the study: what was thought about study, documents, codes, quotations and people. */
export function MemosView(): ReactNode {
  const content = useMemos();
  return (
    <div className={styles['view']}>
      <Head content={content} />
      {content.total === 0 ? <NoMemos /> : <Panes content={content} />}
    </div>
  );
}

function Head({ content: { memos, total } }: { readonly content: MemosContent }): ReactNode {
  const { t } = useTranslation('memos');
  const counts =
    memos.length === total ? t('total', { count: total }) : t('shownOf', { shown: memos.length, total });
  return (
    <header className="vh">
      <h1>{t('title')}</h1>
      <span className="t3 num" role="status">
        {counts}
      </span>
      <span className="sp" />
      <Button icon="clock" onClick={() => void openJournal()}>
        {t('journal')}
      </Button>
      <Button icon="plus" onClick={() => void newMemo()}>
        {t('new')}
      </Button>
      <MenuButton
        label={t('export')}
        icon="download"
        items={[
          { label: t('exportWord', { count: memos.length }), onChoose: () => void exportMemos('memos-docx') },
          { label: t('exportCsv', { count: memos.length }), onChoose: () => void exportMemos('memos-csv') },
        ]}
      />
    </header>
  );
}

function Panes({ content }: { readonly content: MemosContent }): ReactNode {
  const { t } = useTranslation('memos');
  return (
    <div className={styles['panes']}>
      <section className={styles['list']} data-pane="memos" aria-label={t('list')}>
        <MemoFilters study={content.study} />
        {content.memos.length === 0 ? <NothingFound /> : <MemoList content={content} />}
      </section>
      <section className={styles['paper']} data-pane="memo" aria-label={t('memo')}>
        {content.open !== undefined && (
          <MemoEditor key={content.open.id} study={content.study} memo={content.open} />
        )}
      </section>
    </div>
  );
}

function NoMemos(): ReactNode {
  const { t } = useTranslation('memos');
  return (
    <EmptyState title={t('noneTitle')} text={t('noneText')}>
      <Button look="primary" icon="plus" onClick={() => void newMemo()}>
        {t('new')}
      </Button>
      <Button icon="clock" onClick={() => void openJournal()}>
        {t('journal')}
      </Button>
    </EmptyState>
  );
}

function NothingFound(): ReactNode {
  const { t } = useTranslation('memos');
  return (
    <EmptyState title={t('nothingTitle')} text={t('nothingText')}>
      <Button onClick={() => useMemosStore.setState({ filter: {} })}>{t('clearFilters')}</Button>
    </EmptyState>
  );
}
