import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SearchInput } from '../../components/search-input';
import { Segmented } from '../../components/segmented';
import { useTranslation } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import { ColumnsButton } from './columns-button';
import { ExportButton, MoreButton } from './register-menus';
import { GroupSection } from './group-section';
import { KeySection } from './key-section';
import { openParticipant } from './people-actions';
import { PeopleDialogs } from './people-dialogs';
import styles from './people-view.module.css';
import { PersonPane } from './person-pane';
import { RegisterFooter } from './register-footer';
import { openPeopleDialog, restoreColumns, useRegisterStore, type PeopleSide } from './register-store';
import { RegisterTable } from './register-table';
import register from './register.module.css';
import { isUnlinked } from './speaker-facts';
import { SpeakerSection } from './speaker-section';
import { useRegister, type RegisterContent } from './use-register';
import { useSpeakers, type SpeakersContent } from './use-speakers';

/**
 * Who took part: the register of participants at the left; at the right the sampling plan (given by the frame, which
 * joins features), the groups and speakers, or the selected person.
 */
export function PeopleView({ sampling }: { readonly sampling: ReactNode }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  useState(restoreColumns);
  const content = useRegister();
  const speakers = useSpeakers(content);
  const side = useSide(content, speakers);
  useSelectionFacts(content);
  const { study, all } = content;
  return (
    <div className={styles['view']}>
      <header className={`vh ${styles['head'] ?? ''}`}>
        <h1>{t('participants')}</h1>
        <span className="t3 num ell">
          {t('people', { count: study.participants.size })},{' '}
          {t('common:documents', { count: study.documents.size })}
        </span>
        <span className="sp" />
        <Segmented
          label={t('side.name')}
          value={side}
          options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
          onChange={(value) => useRegisterStore.setState({ side: value })}
        />
        <Tools content={content} />
      </header>
      <section className={register['register']} aria-label={t('participants')} data-pane="participants">
        {all.length === 0 ? (
          <NoParticipants hasGroups={study.groups.size > 0} />
        ) : (
          <>
            <RegisterTable content={content} />
            <RegisterFooter content={content} />
          </>
        )}
      </section>
      <aside className={`panel ${styles['side'] ?? ''}`} aria-label={t(`side.${side}`)} data-pane="speakers">
        {side === 'sampling' && sampling}
        {side === 'speakers' && (
          <>
            <GroupSection study={study} />
            <SpeakerSection content={speakers} />
            <KeySection />
          </>
        )}
        {side === 'person' && <PersonPane content={content} />}
      </aside>
      <PeopleDialogs content={content} />
    </div>
  );
}

function Tools({ content }: { readonly content: RegisterContent }): ReactNode {
  const { t } = useTranslation('people');
  const words = useRegisterStore((s) => s.words);
  return (
    <>
      <div className={styles['search']}>
        <SearchInput
          label={t('filter')}
          value={words}
          onChange={(typed) => useRegisterStore.setState({ words: typed })}
        />
      </div>
      <ColumnsButton content={content} />
      <Button icon="plus" onClick={() => openPeopleDialog({ kind: 'attribute', id: null })}>
        {t('attributeShort')}
      </Button>
      <ExportButton />
      <Button
        look="primary"
        icon="plus"
        disabled={content.study.groups.size === 0}
        onClick={() => openParticipant(null)}
      >
        {t('addShort')}
      </Button>
      <MoreButton />
    </>
  );
}

const sides = ['sampling', 'speakers', 'person'] as const;

/**
 * What the pane at the right shows. Whoever comes to link speakers finds them at once; it does not change under their
 * hands after the last.
 */
function useSide({ all }: RegisterContent, { speakers }: SpeakersContent): PeopleSide {
  const chosen = useRegisterStore((s) => s.side);
  const [first] = useState<PeopleSide>(() =>
    all.length === 0 || speakers.some(isUnlinked) ? 'speakers' : 'sampling',
  );
  return chosen ?? first;
}

/** Tells the status bar who is selected, as long as this view is open. */
function useSelectionFacts({ study }: RegisterContent): void {
  const { t } = useTranslation('people');
  const selection = useRegisterStore((s) => s.selection);
  const count = selection.ids.size;
  const name = study.participants.get(selection.lead ?? '')?.pseudonym;
  const facts =
    count > 1 ? t('selected', { count }) : name === undefined ? null : t('oneSelected', { pseudonym: name });
  useEffect(() => {
    useViewStore.setState({ selectionFacts: facts });
    return () => useViewStore.setState({ selectionFacts: null });
  }, [facts]);
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
      <Button onClick={() => openPeopleDialog({ kind: 'presets' })}>{t('usePreset')}</Button>
    </EmptyState>
  );
}
