import type { ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import type { Participant } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { IconButton } from '../../components/icon-button';
import { Monogram } from '../../components/monogram';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import styles from './sampling.module.css';
import { withSpeakers, type SessionDraft, type SessionPart } from './session-draft';

interface SessionPeopleProps {
  readonly study: Study;
  readonly document: SourceDocument;
  readonly draft: SessionDraft;
  readonly change: (part: Partial<SessionDraft>) => void;
}

const parts = ['present', 'moderator', 'assistant'] as const;

/** Everybody who was there, each with what they did. */
export function SessionPeople({ study, document, draft, change }: SessionPeopleProps): ReactNode {
  const { t } = useTranslation('sampling');
  const speaking = new Set(
    [...(study.speakers.get(document.id)?.values() ?? [])].map(({ participant }) => participant),
  );
  const set = (id: string, part: SessionPart | null): void => {
    const next = new Map(draft.parts);
    if (part === null) next.delete(id);
    else next.set(id, part);
    change({ parts: next });
  };
  return (
    <section className={styles['part']} aria-label={t('session.people')}>
      <h3>{t('session.people')}</h3>
      <ul className={styles['people']}>
        {[...draft.parts].map(([id, part]) => {
          const person = study.participants.get(id);
          if (person === undefined) return null;
          return (
            <li key={id}>
              <span className={styles['group']}>
                <Monogram group={study.groups.get(person.group)} />
                <span className="ell">{person.pseudonym}</span>
              </span>
              <span className="t3">{speaking.has(id) ? '' : t('session.silent')}</span>
              <SelectInput
                label={t('session.partOf', { pseudonym: person.pseudonym })}
                hideLabel
                value={part}
                options={parts.map((value) => ({ value, label: t(`session.parts.${value}`) }))}
                onChange={(value) => set(id, value)}
              />
              <IconButton
                icon="close"
                iconSize={12}
                small
                label={t('session.leaveOut', { pseudonym: person.pseudonym })}
                onClick={() => set(id, null)}
              />
            </li>
          );
        })}
      </ul>
      <div className={styles['tools']}>
        <SelectInput
          label={t('session.add')}
          hideLabel
          value=""
          options={[{ value: '', label: t('session.add') }, ...others(study, draft)]}
          onChange={(id) => set(id, partFor(study, study.participants.get(id)))}
        />
        <Button onClick={() => change(withSpeakers(study, document, draft))}>
          {t('session.fromSpeakers')}
        </Button>
      </div>
    </section>
  );
}

function partFor(study: Study, person: Participant | undefined): SessionPart {
  return study.groups.get(person?.group ?? '')?.asks === true ? 'moderator' : 'present';
}

function others(study: Study, { parts: named }: SessionDraft): readonly { value: string; label: string }[] {
  return [...study.participants.values()]
    .filter(({ id }) => !named.has(id))
    .map(({ id, pseudonym, group }) => ({
      value: id,
      label: `${pseudonym} · ${study.groups.get(group)?.name ?? ''}`,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
}
