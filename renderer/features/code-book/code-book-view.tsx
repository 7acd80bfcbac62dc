import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { SearchInput } from '../../components/search-input';
import { Segmented } from '../../components/segmented';
import { useTranslation } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import { useStudyStore } from '../../state/study-store';
import { useBookStore } from './book-store';
import styles from './code-book.module.css';
import { CodesTab } from './codes-tab';
import { VersionsTab } from './versions-tab';

/** The code book: every code in a table with what is known of it, its groups, and the versions it went through. */
export function CodeBookView(): ReactNode {
  const { t } = useTranslation('code-book');
  const { tab, words } = useBookStore();
  const count = useStudyStore((s) => s.treeRevision >= 0 && livingCount(s.study.codeStates));
  return (
    <div className={styles['view']}>
      <header className="vh">
        <h1>{t('title')}</h1>
        <span className="t3 num">{t('codes', { count: Number(count) })}</span>
        <Segmented
          label={t('part')}
          value={tab}
          options={[
            { value: 'codes', label: t('codesTab') },
            { value: 'versions', label: t('versionsTab') },
          ]}
          onChange={(chosen) => useBookStore.setState({ tab: chosen })}
        />
        <span className="sp" />
        {tab === 'codes' && (
          <div className={styles['search']}>
            <SearchInput
              label={t('find')}
              value={words}
              onChange={(typed) => useBookStore.setState({ words: typed })}
            />
          </div>
        )}
        <Button icon="download" onClick={() => openDialog({ kind: 'export-code-book' })}>
          {t('export')}
        </Button>
        <Button look="primary" onClick={() => openDialog({ kind: 'keep-code-book' })}>
          {t('keep')}
        </Button>
      </header>
      {tab === 'codes' ? <CodesTab /> : <VersionsTab />}
    </div>
  );
}

function livingCount(states: ReadonlyMap<string, { readonly kind: string }>): number {
  let count = 0;
  for (const { kind } of states.values()) if (kind === 'active' || kind === 'kept-alive') count += 1;
  return count;
}
