import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { noSelection } from '../../services/row-selection';
import { showToast } from '../../state/view-store';
import { cellOptions } from './cell-text';
import { openPeopleDialog, useRegisterStore } from './register-store';
import styles from './register.module.css';
import type { RegisterContent } from './use-register';
import { writeCells } from './write-cells';

interface FillBarProps {
  readonly content: RegisterContent;
  readonly chosen: readonly string[];
}

/** Gives all selected people one value of an attribute, or says that they are the same person. */
export function FillBar({ content, chosen }: FillBarProps): ReactNode {
  const { t } = useTranslation('people');
  const { study, choices } = content;
  const here = useRegisterStore((s) => s.column);
  const [picked, setPicked] = useState<string>();
  const [value, setValue] = useState('');
  const attributes = choices.filter((column) => column.kind === 'attribute');
  const column =
    attributes.find(({ id }) => id === picked) ?? attributes.find(({ id }) => id === here) ?? attributes[0];
  const options = column === undefined ? undefined : cellOptions(study, column);
  const fill = async (): Promise<void> => {
    if (column === undefined) return;
    const why = await writeCells(chosen, column, value);
    if (why !== null) showToast(why, false);
  };
  return (
    <form
      className={styles['foot']}
      aria-label={t('selectedPeople')}
      onSubmit={(event) => {
        event.preventDefault();
        void fill();
      }}
    >
      <span className="num nw">{t('selected', { count: chosen.length })}</span>
      {column !== undefined && (
        <span className={styles['fill']}>
          <SelectInput
            label={t('attributeToFill')}
            hideLabel
            value={column.id}
            options={attributes.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => {
              setPicked(id);
              setValue('');
            }}
          />
          {options === undefined ? (
            <TextInput label={t('valueToFill')} hideLabel value={value} maxLength={200} onChange={setValue} />
          ) : (
            <SelectInput
              label={t('valueToFill')}
              hideLabel
              value={options.some((option) => option.value === value) ? value : ''}
              options={options}
              onChange={setValue}
            />
          )}
          <Button small type="submit">
            {t('fill')}
          </Button>
        </span>
      )}
      <span className="sp" />
      <Button small onClick={() => openPeopleDialog({ kind: 'merge', ids: chosen })}>
        {t('samePerson')}
      </Button>
      <Button small look="ghost" onClick={() => useRegisterStore.setState({ selection: noSelection })}>
        {t('selectNone')}
      </Button>
    </form>
  );
}
