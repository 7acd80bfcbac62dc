import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { kindOptions, literalOptions } from '../../services/document-words';
import { DateField } from './date-field';
import styles from './details-step.module.css';
import { InlineSelect } from './inline-select';
import type { SourceChoice, SourceLine } from './source-choices';
import { changeChoice } from './wizard-store';

interface DetailsRowProps {
  readonly line: SourceLine;
  readonly choice: SourceChoice;
  readonly columns: readonly { readonly value: string; readonly label: string }[];
  /** Its file is the one shown in the list. */
  readonly on: boolean;
}

/** One document to be, in one line; without its tick it is left out. */
export function DetailsRow({ line, choice, columns, on }: DetailsRowProps): ReactNode {
  const { t } = useTranslation('import');
  const { title } = choice;
  const change = (part: Partial<SourceChoice>): void => changeChoice(line.id, part);
  const named = title === '' ? line.file.name : title;
  const look = [styles['row'], columns.length > 0 && styles['sampled'], on && styles['on']];
  return (
    <div role="row" className={look.filter((each) => typeof each === 'string').join(' ')}>
      <span role="cell">
        <input
          type="checkbox"
          aria-label={t('addFile', { file: named })}
          checked={choice.include}
          onChange={(event) => change({ include: event.target.checked })}
        />
      </span>
      <span role="cell">
        <span className={title.trim() === '' ? 'in s bad' : 'in s'}>
          <input
            type="text"
            lang="nl"
            aria-label={t('titleOf', { file: line.file.name })}
            aria-invalid={title.trim() === ''}
            title={title.trim() === '' ? t('needsTitle') : title}
            value={title}
            maxLength={300}
            onChange={(event) => change({ title: event.target.value })}
          />
        </span>
      </span>
      <span role="cell">
        <InlineSelect
          label={t('kindOf', { title: named })}
          value={choice.kind}
          options={kindOptions()}
          onChange={(kind) => change({ kind })}
        />
      </span>
      <span role="cell">
        <InlineSelect
          label={t('styleOf', { title: named })}
          value={choice.literal}
          options={literalOptions()}
          onChange={(literal) => change({ literal })}
        />
      </span>
      <span role="cell">
        <DateField
          label={t('dateOf', { title: named })}
          value={choice.date}
          onChange={(date) => change({ date })}
        />
      </span>
      <span role="cell">
        <span className="in s">
          <input
            type="text"
            lang="nl"
            aria-label={t('setOf', { title: named })}
            value={choice.set}
            maxLength={200}
            onChange={(event) => change({ set: event.target.value })}
          />
        </span>
      </span>
      {columns.length > 0 && (
        <span role="cell">
          <InlineSelect
            label={t('samplingOf', { title: named })}
            value={choice.sampling}
            options={[{ value: '', label: '–' }, ...columns]}
            onChange={(sampling) => change({ sampling })}
          />
        </span>
      )}
    </div>
  );
}
