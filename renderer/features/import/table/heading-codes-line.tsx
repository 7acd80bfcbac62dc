import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { readCodePath, type CodeNames } from '../../../../shared/import/table-codes';
import type { HeadingCodes } from '../../../../shared/import/table-review';
import { Icon } from '../../../components/icon';
import { useTranslation } from '../../../i18n/i18n';
import styles from './table-mapping.module.css';

interface HeadingCodesLineProps {
  readonly heading: string;
  readonly codes: HeadingCodes['codes'];
  readonly names: CodeNames;
  /** Id of the list of paths to choose from. */
  readonly list: string;
  readonly onChange: (codes: HeadingCodes['codes']) => void;
}

/** One heading, its codes, and a field to pick one from the tree or type the path of a new one. */
export function HeadingCodesLine({
  heading,
  codes,
  names,
  list,
  onChange,
}: HeadingCodesLineProps): ReactNode {
  const { t } = useTranslation('import-table');
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const path = readCodePath(names, text);
    setTyped('');
    if (path.length > 0 && !codes.some((known) => known.join('>') === path.join('>')))
      onChange([...codes, path]);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Enter in a field of a wizard would go on to its next step.
    event.preventDefault();
    event.stopPropagation();
    add(typed);
  };
  return (
    <li className={styles['line']}>
      <span className={`ell ${styles['name'] ?? ''}`} lang="nl" title={heading}>
        {heading}
      </span>
      {codes.map((path) => {
        const code = path.join(' > ');
        const isNew = !names.paths.some((known) => known.join(' > ') === code);
        return (
          <span key={code} className="tag" lang="nl" title={code}>
            {path.at(-1)}
            {isNew && <em>{t('newCode')}</em>}
            <button
              type="button"
              className="x"
              aria-label={t('takeCode', { code, heading })}
              onClick={() => onChange(codes.filter((known) => known !== path))}
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        );
      })}
      <span className="in">
        <input
          list={list}
          lang="nl"
          aria-label={t('codeFor', { heading })}
          placeholder={t('codePlaceholder')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKey}
          onBlur={() => add(typed)}
        />
      </span>
    </li>
  );
}
