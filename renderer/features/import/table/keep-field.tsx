import { useState, type ReactNode } from 'react';
import type { TableMapping } from '../../../../shared/import/table-review';
import { Button } from '../../../components/button';
import { TextInput } from '../../../components/text-input';
import { useTranslation } from '../../../i18n/i18n';
import { keepMapping } from './kept-mapping-actions';
import styles from './table-mapping.module.css';

interface KeepFieldProps {
  readonly file: string;
  readonly mapping: TableMapping;
  readonly onDone: () => void;
}

/** Asks for the name a mapping is kept under; the file's own name stands there to begin with. */
export function KeepField({ file, mapping, onDone }: KeepFieldProps): ReactNode {
  const { t } = useTranslation('import-table');
  const [name, setName] = useState(() => file.replace(/\.[^.]+$/, ''));
  const keep = (): void => {
    if (name.trim() === '') return;
    keepMapping({ name: name.trim(), mapping });
    onDone();
  };
  return (
    <div className={styles['kept']}>
      <TextInput
        label={t('keepName')}
        hideLabel
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          keep();
        }}
      />
      <Button small look="primary" onClick={keep} disabled={name.trim() === ''}>
        {t('save')}
      </Button>
      <Button small look="ghost" onClick={onDone}>
        {t('cancel')}
      </Button>
    </div>
  );
}
