import { useState, type ReactNode } from 'react';
import { contactOutcomes, type Contact, type ContactOutcome } from '../../../shared/model/sampling';
import { searchable } from '../../../shared/query/quote-filter';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SearchInput } from '../../components/search-input';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { ContactForm } from './contact-form';
import { ContactTable } from './contact-table';
import { closeDialog } from './sampling-actions';
import styles from './sampling.module.css';
import { useAnalysisWords, useMoment } from './use-sample';

/** The recruitment log: who was asked to take part, when, and what came of it. */
export function RecruitmentDialog(): ReactNode {
  const { t } = useTranslation(['sampling', 'common']);
  const labels = useAnalysisWords();
  const { study } = useMoment();
  const [words, setWords] = useState('');
  const [outcome, setOutcome] = useState<ContactOutcome | ''>('');
  const [editing, setEditing] = useState<string | null>(null);
  const all = [...study.contacts.values()];
  const shown = all
    .filter((contact) => (outcome === '' || contact.outcome === outcome) && matches(study, contact, words))
    .sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Dialog
      title={t('log.title')}
      width={820}
      onClose={closeDialog}
      footer={
        <Button look="primary" onClick={closeDialog}>
          {t('common:close')}
        </Button>
      }
    >
      <ContactForm key={editing ?? ''} study={study} contact={editing} onDone={() => setEditing(null)} />
      <div className={styles['part']}>
        <div className={styles['tools']}>
          <SearchInput label={t('log.filter')} value={words} onChange={setWords} />
          <SelectInput
            label={t('log.outcome')}
            hideLabel
            value={outcome}
            options={[
              { value: '', label: t('log.allOutcomes') },
              ...contactOutcomes.map((value) => ({ value, label: labels.outcomes[value] })),
            ]}
            onChange={setOutcome}
          />
          <span className="t3 num" aria-live="polite">
            {t('log.shown', { shown: shown.length, count: all.length })}
          </span>
        </div>
        <ContactTable study={study} contacts={shown} editing={editing} onEdit={setEditing} />
      </div>
    </Dialog>
  );
}

function matches(study: Study, contact: Contact, words: string): boolean {
  const asked = searchable(words).trim();
  const known = [
    contact.who,
    contact.note,
    contact.date,
    study.participants.get(contact.participant ?? '')?.pseudonym ?? '',
    study.groups.get(contact.group ?? '')?.name ?? '',
  ];
  return known.some((text) => searchable(text).includes(asked));
}
