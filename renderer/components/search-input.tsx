import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from '../i18n/i18n';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { Kbd } from './kbd';

interface SearchInputProps {
  /** Accessible name and placeholder. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The single key that jumps here, shown at the end while the field is empty. */
  readonly shortcut?: string;
  readonly icon?: 'filter' | 'search';
  /** Keys the list below answers to while the field has the focus; Escape on an empty field comes here too. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field that narrows the list below it while one types; Escape empties it. */
export function SearchInput(props: SearchInputProps): ReactNode {
  const { label, value, onChange, shortcut, icon = 'filter', onKeyDown, ref } = props;
  const { t } = useTranslation('components');
  const clearOrPass = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation();
      onChange('');
    } else onKeyDown?.(event);
  };
  return (
    <div className="in s">
      <Icon name={icon} size={14} />
      <input
        {...(ref === undefined ? {} : { ref })}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={clearOrPass}
        {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      />
      {value === '' && shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      {value !== '' && (
        <IconButton icon="close" iconSize={12} label={t('clear')} small onClick={() => onChange('')} />
      )}
    </div>
  );
}
