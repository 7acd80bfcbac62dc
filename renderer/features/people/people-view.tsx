import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SearchInput } from '../../components/search-input';
import { counted } from '../../services/count-text';
import { GroupSection } from './group-section';
import { KeySection } from './key-section';
import { ParticipantTable } from './participant-table';
import { openParticipant } from './people-actions';
import styles from './people-view.module.css';
import { SpeakerSection } from './speaker-section';
import { usePeople } from './use-people';

/** Who took part: the register of participants, their groups, and which speaker of which document they are. */
export function PeopleView(): ReactNode {
  const content = usePeople();
  const [words, setWords] = useState('');
  const { study } = content;
  const people = counted(study.participants.size, 'person', 'people');
  return (
    <div className={styles['view']}>
      <header className={`vh ${styles['head'] ?? ''}`}>
        <h1>Participants</h1>
        <span className="t3 num">
          {people}, {counted(study.documents.size, 'document')}
        </span>
        <span className="sp" />
        <div className={styles['search']}>
          <SearchInput label="Filter participants" value={words} onChange={setWords} />
        </div>
        <Button
          look="primary"
          icon="plus"
          disabled={study.groups.size === 0}
          onClick={() => openParticipant(null)}
        >
          Participant
        </Button>
      </header>
      <section className={styles['left']} aria-label="Participants" data-pane="participants">
        {study.participants.size === 0 ? (
          <NoParticipants hasGroups={study.groups.size > 0} />
        ) : (
          <ParticipantTable content={content} words={words} />
        )}
      </section>
      <aside
        className={`panel ${styles['side'] ?? ''}`}
        aria-label="Groups and speakers"
        data-pane="speakers"
      >
        <GroupSection study={study} />
        <SpeakerSection content={content} />
        <KeySection />
      </aside>
    </div>
  );
}

function NoParticipants({ hasGroups }: { readonly hasGroups: boolean }): ReactNode {
  return (
    <EmptyState
      title="No participants yet"
      text={
        hasGroups
          ? 'Add everyone who took part under a pseudonym, then say at the right which speaker they are.'
          : 'Start with the stakeholder groups at the right: pupils, parents, teachers. Then add people to them.'
      }
    >
      {hasGroups && (
        <Button icon="plus" onClick={() => openParticipant(null)}>
          Add participant
        </Button>
      )}
    </EmptyState>
  );
}
