import type { ReactNode } from 'react';
import type { Contact } from '../../../shared/model/sampling';
import type { Study } from '../../../shared/model/study';
import { IconButton } from '../../components/icon-button';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { dateText } from '../../services/date-text';
import { removeContact } from './sampling-actions';
import styles from './sampling.module.css';
import { useAnalysisWords } from './use-sample';

interface ContactTableProps {
  readonly study: Study;
  readonly contacts: readonly Contact[];
  readonly editing: string | null;
  readonly onEdit: (id: string | null) => void;
}

/** The lines of the log, newest first. */
export function ContactTable({ study, contacts, editing, onEdit }: ContactTableProps): ReactNode {
  const { t } = useTranslation('sampling');
  if (contacts.length === 0) return <p className={`t3 ${styles['part'] ?? ''}`}>{t('log.nobody')}</p>;
  return (
    <div className={styles['log']} role="region" aria-label={t('log.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('log.date')}</th>
            <th scope="col">{t('log.who')}</th>
            <th scope="col">{t('log.column')}</th>
            <th scope="col">{t('log.outcome')}</th>
            <th scope="col">{t('log.note')}</th>
            <th scope="col">
              <span className="vh-only">{t('log.doing')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <ContactRow key={contact.id} {...{ study, contact, onEdit }} current={contact.id === editing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ContactRowProps {
  readonly study: Study;
  readonly contact: Contact;
  readonly current: boolean;
  readonly onEdit: (id: string | null) => void;
}

function ContactRow({ study, contact, current, onEdit }: ContactRowProps): ReactNode {
  const { t } = useTranslation('sampling');
  const labels = useAnalysisWords();
  const { id, date, who, column, outcome, note } = contact;
  const person = study.participants.get(contact.participant ?? '');
  return (
    <tr className={current ? 'sel' : undefined}>
      <td className="nw num">{dateText(date)}</td>
      <td>
        <span className={styles['group']}>
          <Monogram group={study.groups.get(person?.group ?? contact.group ?? '')} />
          <span lang="nl">{who}</span>
          {person !== undefined && <span className="t3 nw">{person.pseudonym}</span>}
        </span>
      </td>
      <td>{study.samplingColumns.get(column ?? '')?.name ?? ''}</td>
      <td className="nw">{labels.outcomes[outcome]}</td>
      <td lang="nl">{note}</td>
      <td>
        <IconButton
          icon="pencil"
          iconSize={14}
          small
          label={t('log.changeOf', { who })}
          onClick={() => onEdit(id)}
        />
        <IconButton
          icon="trash"
          iconSize={14}
          small
          label={t('log.removeOf', { who })}
          onClick={() => {
            if (current) onEdit(null);
            void removeContact(id, who);
          }}
        />
      </td>
    </tr>
  );
}
