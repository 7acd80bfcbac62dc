import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import { GroupSection } from './group-section';
import { KeySection } from './key-section';
import { ParticipantTable } from './participant-table';
import { openParticipant } from './people-actions';
import styles from './people-view.module.css';
import { SpeakerSection } from './speaker-section';
import { usePeople } from './use-people';

/** Who took part: the register of participants, their groups, and which speaker of which document they are. */
export function PeopleView(): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const content = usePeople();
  const [words, setWords] = useState('');
  const { study } = content;
  return (
    <div className={styles['view']}>
      <header className={`vh ${styles['head'] ?? ''}`}>
        <h1>{t('participants')}</h1>
        <span className="t3 num">
          {t('people', { count: study.participants.size })},{' '}
          {t('common:documents', { count: study.documents.size })}
        </span>
        <span className="sp" />
        <div className={styles['search']}>
          <SearchInput label={t('filter')} value={words} onChange={setWords} />
        </div>
        <Button
          look="primary"
          icon="plus"
          disabled={study.groups.size === 0}
          onClick={() => openParticipant(null)}
        >
          {t('addShort')}
        </Button>
      </header>
      <section className={styles['left']} aria-label={t('participants')} data-pane="participants">
        {study.participants.size === 0 ? (
          <NoParticipants hasGroups={study.groups.size > 0} />
        ) : (
          <ParticipantTable content={content} words={words} />
        )}
      </section>
      <aside className={`panel ${styles['side'] ?? ''}`} aria-label={t('sideName')} data-pane="speakers">
        <GroupSection study={study} />
        <SpeakerSection content={content} />
        <KeySection />
      </aside>
    </div>
  );
}

function NoParticipants({ hasGroups }: { readonly hasGroups: boolean }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  return (
    <EmptyState title={t('noneTitle')} text={hasGroups ? t('noneWithGroups') : t('noneWithoutGroups')}>
      {hasGroups && (
        <Button icon="plus" onClick={() => openParticipant(null)}>
          {t('addParticipant')}
        </Button>
      )}
    </EmptyState>
  );
}
