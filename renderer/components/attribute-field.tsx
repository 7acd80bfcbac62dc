import type { ReactNode } from 'react';
import type { Attribute } from '../../shared/model/attribute';
import { useTranslation } from '../i18n/i18n';
import { SelectInput } from './select-input';
import { TextInput } from './text-input';

interface AttributeFieldProps {
  readonly attribute: Attribute;
  /** As kept, or as being typed. */
  readonly value: string;
  readonly isMisfit: boolean;
  readonly onChange: (value: string) => void;
}

/** A value of a typed attribute: a list for choices and yes or no, else a line of text. */
export function AttributeField({ attribute, value, isMisfit, onChange }: AttributeFieldProps): ReactNode {
  const { t } = useTranslation('components');
  const { name, type, choices } = attribute;
  if (type !== 'choice' && type !== 'yes-no') {
    return (
      <TextInput
        label={name}
        value={value}
        maxLength={2000}
        inputMode={type === 'number' ? 'decimal' : 'text'}
        error={isMisfit ? t(type === 'number' ? 'attribute.number' : 'attribute.date') : undefined}
        onChange={onChange}
      />
    );
  }
  const known: readonly string[] = type === 'choice' ? choices : ['yes', 'no'];
  // A value from before the choices were changed stays to be seen until somebody chooses another.
  const listed = value === '' || known.includes(value) ? known : [...known, value];
  const labels: Readonly<Record<string, string>> =
    type === 'yes-no' ? { yes: t('attribute.yes'), no: t('attribute.no') } : {};
  return (
    <SelectInput
      label={name}
      value={value}
      options={[
        { value: '', label: '–' },
        ...listed.map((choice) => ({ value: choice, label: labels[choice] ?? choice })),
      ]}
      onChange={onChange}
    />
  );
}
