import { useState, type ReactNode } from 'react';
import { contactOutcomes } from '../../../shared/model/sampling';
import { columnsInOrder } from '../../../shared/analysis/sampling-matrix';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { DateInput } from '../../components/date-input';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { saveContact, type NewContact } from './sampling-actions';
import styles from './sampling.module.css';
import { useAnalysisWords } from './use-sample';

interface ContactFormProps {
  readonly study: Study;
  /** The line being changed, by id; null for a new one. */
  readonly contact: string | null;
  readonly onDone: () => void;
}

/** A line of the log to fill in. After a new one the form stays, with the same day and column, for the next. */
export function ContactForm({ study, contact, onDone }: ContactFormProps): ReactNode {
  const { t } = useTranslation(['sampling', 'common']);
  const labels = useAnalysisWords();
  const [fields, setFields] = useState<NewContact>(() => fieldsOf(study, contact));
  const [round, setRound] = useState(0);
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<NewContact>): void => setFields({ ...fields, ...part });
  const save = async (): Promise<void> => {
    const who = fields.who.trim();
    setMissing(who === '' || fields.date === '');
    if (who === '' || fields.date === '' || !(await saveContact(contact, { ...fields, who }))) return;
    if (contact === null) change({ who: '', note: '', participant: null, group: fields.group });
    setRound(round + 1);
    onDone();
  };
  const group = study.participants.get(fields.participant ?? '')?.group ?? fields.group;
  return (
    <form
      className={styles['form']}
      aria-label={contact === null ? t('log.new') : t('log.change')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DateInput label={t('log.date')} value={fields.date} onChange={(date) => change({ date })} />
      <TextInput
        label={t('log.who')}
        value={fields.who}
        placeholder={t('log.whoExample')}
        hint={t('log.whoHint')}
        error={missing ? t('log.needed') : undefined}
        maxLength={200}
        onChange={(who) => change({ who })}
      />
      <SelectInput
        label={t('log.outcome')}
        value={fields.outcome}
        options={contactOutcomes.map((value) => ({ value, label: labels.outcomes[value] }))}
        onChange={(outcome) => change({ outcome })}
      />
      <SelectInput
        label={t('log.column')}
        value={fields.column ?? ''}
        options={[
          { value: '', label: t('none') },
          ...columnsInOrder(study).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(column) => change({ column: column === '' ? null : column })}
      />
      <SelectInput
        label={t('group')}
        value={group ?? ''}
        disabled={fields.participant !== null}
        options={[
          { value: '', label: t('common:groupUnknown') },
          ...[...study.groups.values()].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(chosen) => change({ group: chosen === '' ? null : chosen })}
      />
      <SelectInput
        label={t('log.participant')}
        value={fields.participant ?? ''}
        options={[
          { value: '', label: t('log.notInRegister') },
          ...[...study.participants.values()].map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
        ]}
        onChange={(person) => change({ participant: person === '' ? null : person })}
      />
      <div className={styles['two']}>
        <TextInput
          label={t('log.note')}
          value={fields.note}
          maxLength={2000}
          onChange={(note) => change({ note })}
        />
      </div>
      <div className={styles['buttons']}>
        {contact !== null && <Button onClick={onDone}>{t('common:cancel')}</Button>}
        <Button
          type="submit"
          look={contact === null ? 'plain' : 'primary'}
          icon={contact === null ? 'plus' : 'check'}
        >
          {contact === null ? t('log.add') : t('log.save')}
        </Button>
      </div>
    </form>
  );
}

function fieldsOf(study: Study, id: string | null): NewContact {
  const known = study.contacts.get(id ?? '');
  if (known === undefined) {
    const date = new Date();
    const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) =>
      String(part).padStart(2, '0'),
    );
    return {
      date: day.join('-'),
      who: '',
      participant: null,
      group: null,
      column: null,
      outcome: 'approached',
      note: '',
    };
  }
  const { id: _, ...fields } = known;
  return fields;
}
