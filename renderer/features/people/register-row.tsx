import { memo, type ReactNode } from 'react';
import type { Study } from '../../../shared/model/study';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { CellEditor, type AfterEdit } from './cell-editor';
import { cellText } from './cell-text';
import { isCount, type RegisterColumn } from './register-columns';
import { shortTitle, type RegisterRow } from './register-rows';
import type { CellEdit } from './register-store';
import styles from './register.module.css';

interface RegisterRowViewProps {
  readonly study: Study;
  readonly row: RegisterRow;
  readonly columns: readonly RegisterColumn[];
  readonly index: number;
  readonly isSelected: boolean;
  /** The column of the cell the keys are on, where they are on this row. */
  readonly at: RegisterColumn['id'] | null;
  readonly edit: CellEdit | null;
  readonly selected: readonly string[];
  readonly names: Readonly<Record<string, readonly string[]>> | null;
  readonly onDone: (next: AfterEdit) => void;
}

/** DOM id of a cell, for `aria-activedescendant`. */
export function cellId(row: string, column: RegisterColumn['id']): string {
  return `person-${row}-${column}`;
}

/** One person of the register. */
export const RegisterRowView = memo(function RegisterRowView(props: RegisterRowViewProps): ReactNode {
  const { study, row, columns, index, isSelected, at, edit, selected, names, onDone } = props;
  return (
    <div
      role="row"
      className={`${styles['line'] ?? ''} ${styles['row'] ?? ''} ${isSelected ? (styles['selected'] ?? '') : ''}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={row.id}
    >
      {columns.map((column) => (
        <div
          key={column.id}
          id={cellId(row.id, column.id)}
          role="gridcell"
          className={classOf(column, at === column.id)}
          data-column={column.id}
          {...hintOf(row, column)}
        >
          {edit?.column === column.id ? (
            <CellEditor {...{ study, row, column, selected, onDone }} typed={edit.typed} />
          ) : (
            <CellContent {...{ row, column, names }} />
          )}
        </div>
      ))}
    </div>
  );
});

interface CellProps {
  readonly row: RegisterRow;
  readonly column: RegisterColumn;
  readonly names: Readonly<Record<string, readonly string[]>> | null;
}

function CellContent({ row, column, names }: CellProps): ReactNode {
  const { t } = useTranslation('people');
  switch (column.kind) {
    case 'pseudonym':
      return <Pseudonym row={row} />;
    case 'moments':
      return <Moments row={row} />;
    case 'documents':
      return row.documents.length === 0 ? (
        <span className="t3">{t('silent')}</span>
      ) : (
        <span className="ell t2">{row.documents.map(shortTitle).join(', ')}</span>
      );
    case 'quoted':
      return <span className={row.counts.starred === 0 ? 't3' : ''}>{cellText(row, column, names)}</span>;
    default: {
      const text = cellText(row, column, names);
      return (
        <span className={`ell ${text === '' ? 't3' : ''}`} lang="nl">
          {text === '' ? '–' : text}
        </span>
      );
    }
  }
}

function Pseudonym({ row: { person, group, size, isAlone } }: { readonly row: RegisterRow }): ReactNode {
  const { t } = useTranslation('people');
  const { consent } = person;
  return (
    <>
      <Monogram group={group} />
      <b className="ell">{person.pseudonym}</b>
      {consent !== undefined && consent !== 'given' && (
        <span className={`tag ${consent === 'withdrawn' ? 'bad' : ''}`} title={t(`consentHint.${consent}`)}>
          {t(`consentTag.${consent}`)}
        </span>
      )}
      {size === 1 && (
        <span className={isAlone ? 'tag warn' : 'tag'} title={t('aloneHint')}>
          k=1
        </span>
      )}
    </>
  );
}

const momentClass = { 'took-part': 'took', planned: 'planned', none: 'none' } as const;

function Moments({ row }: { readonly row: RegisterRow }): ReactNode {
  const { t } = useTranslation('people');
  return (
    <span className={styles['moments']}>
      {row.moments.map(({ column, short, state }) => (
        <span
          key={column.id}
          className={styles[momentClass[state]]}
          title={`${column.name}: ${t(`moment.${state}`)}`}
        >
          {short}
          <span className="vh-only">{t(`moment.${state}`)}</span>
        </span>
      ))}
    </span>
  );
}

function classOf(column: RegisterColumn, isHere: boolean): string {
  const marks = [
    styles['cell'],
    column.kind === 'pseudonym' ? styles['person'] : '',
    isCount(column) ? styles['count'] : '',
    isHere ? styles['here'] : '',
  ];
  return marks.filter((mark) => mark !== '').join(' ');
}

function hintOf(row: RegisterRow, column: RegisterColumn): { readonly title?: string } {
  if (column.kind === 'documents' && row.documents.length > 0) return { title: row.documents.join(', ') };
  if (column.kind === 'role' && row.person.role !== '') return { title: row.person.role };
  return {};
}
