import type { ReactNode } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { IconButton } from '../../../components/icon-button';
import { useTranslation } from '../../../i18n/i18n';
import { textQuestion } from '../../../services/text-question';
import { useTextHits } from '../../../services/use-text-hits';
import { closeTextList, useSearchStore, type TextListAsk } from '../../../state/search-store';
import { useViewStore } from '../../../state/view-store';
import { HitList } from './hit-list';
import { ListFilters } from './list-filters';
import { ListNotes } from './list-notes';
import styles from './text-list.module.css';

/** Hits that come with the answer itself. */
const FIRST = 100;

/** All hits in all texts beside the view, grouped per document; nothing while it is closed. */
export function TextList(): ReactNode {
  const ask = useSearchStore((state) => state.list);
  return ask === null ? null : <OpenList ask={ask} />;
}

function OpenList({ ask }: { readonly ask: TextListAsk }): ReactNode {
  const { t } = useTranslation('search');
  const hits = useTextHits(textQuestion(ask, FIRST));
  const { found, error } = hits;
  return (
    <aside className={`panel ${styles['panel'] ?? ''}`} data-pane="text-hits" aria-label={t('list.title')}>
      <header className="ph">
        <h2>{t('list.title')}</h2>
        <span className="sp" />
        <IconButton icon="close" iconSize={14} label={t('list.close')} onClick={closeTextList} />
      </header>
      <ListFilters ask={ask} />
      <ListNotes hits={hits} />
      {ask.typed.trim() === '' && <EmptyState title={t('list.start')} />}
      {found !== null && found.total === 0 && error === null && <EmptyState title={t('list.nothing')} />}
      {found !== null && found.total > 0 && <HitList found={found} />}
      <footer className={styles['foot']}>
        <Button
          look="primary"
          icon="tag"
          disabled={found === null || found.total === 0}
          onClick={() => useViewStore.setState({ dialog: { kind: 'auto-code', ask } })}
        >
          {t('list.autoCode')}
        </Button>
      </footer>
    </aside>
  );
}
