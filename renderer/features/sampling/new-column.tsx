import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { addColumn } from './sampling-actions';
import styles from './sampling.module.css';

/** A field for the name of a further moment or method of the plan. */
export function NewColumn(): ReactNode {
  const { t } = useTranslation('sampling');
  const [name, setName] = useState('');
  const add = async (): Promise<void> => {
    if (await addColumn(name)) setName('');
  };
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        label={t('newColumn')}
        hideLabel
        value={name}
        placeholder={t('newColumnExample')}
        maxLength={100}
        onChange={setName}
      />
      <Button type="submit" icon="plus" disabled={name.trim() === ''}>
        {t('addColumn')}
      </Button>
    </form>
  );
}
