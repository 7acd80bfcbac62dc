import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { codeListForms } from '../../../shared/code-tree/parse-pasted-codes';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import styles from './dialogs.module.css';
import { formOf, type PasteSetting } from './pasted-codes';

interface PasteFieldProps {
  readonly text: string;
  readonly setting: PasteSetting;
  readonly onText: (text: string) => void;
  readonly onSetting: (setting: PasteSetting) => void;
}

/** The text of a list of codes, and how it is read; Tab writes a tab there, Escape and Shift+Tab lead out. */
export function PasteField({ text, setting, onText, onSetting }: PasteFieldProps): ReactNode {
  const { t } = useTranslation('code-tree');
  const id = useId();
  const form = formOf(text, setting);
  const auto = t('paste.forms.auto', { form: t(`paste.forms.${form}`) });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.currentTarget.setRangeText('\t', selectionStart, selectionEnd, 'end');
    onText(event.currentTarget.value);
  };
  return (
    <div className={styles['column']}>
      <label htmlFor={id} className="lab">
        {t(`paste.label.${setting.form}`)}
      </label>
      <textarea
        id={id}
        className="in"
        data-autofocus=""
        value={text}
        spellCheck={false}
        placeholder={t(`paste.placeholder.${setting.form === 'auto' ? 'indented' : setting.form}`)}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles['reading']}>
        <SelectInput
          label={t('paste.form')}
          value={setting.form}
          onChange={(chosen) => onSetting({ ...setting, form: chosen })}
          options={[
            { value: 'auto', label: auto },
            ...codeListForms.map((value) => ({ value, label: t(`paste.formNames.${value}`) })),
          ]}
        />
        {form === 'table' && (
          <label className="row g6">
            <input
              type="checkbox"
              checked={setting.divide}
              onChange={(event) => onSetting({ ...setting, divide: event.target.checked })}
            />
            {t('paste.divide')}
          </label>
        )}
      </div>
    </div>
  );
}
