import { memo, type ReactNode } from 'react';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import type { BookRow } from './book-rows';
import styles from './code-book.module.css';

interface CodeTableRowProps {
  readonly row: BookRow;
  readonly index: number;
  readonly selected: boolean;
  /** The keys are on this row. */
  readonly picked: boolean;
}

/** DOM id of the row of a code, for `aria-activedescendant`. */
export function bookRowId(code: string): string {
  return `book-${code}`;
}

/** One code with what is known of it. */
export const CodeTableRow = memo(function CodeTableRow(props: CodeTableRowProps): ReactNode {
  const { row, index, selected, picked } = props;
  const { t } = useTranslation('code-book');
  const { code, usage } = row;
  const marks = [
    styles['line'],
    styles['row'],
    selected ? styles['selected'] : '',
    picked ? styles['lead'] : '',
  ];
  return (
    <div
      id={bookRowId(row.id)}
      role="row"
      className={marks.join(' ')}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={row.id}
      draggable={true}
    >
      <span role="gridcell" className={styles['name']} title={code.name}>
        <CodeDot hue={row.hue} />
        <span className={`ell ${row.isArchived ? 't3' : 'med'}`}>{code.name}</span>
      </span>
      <span role="gridcell" className={`ell t2 ${styles['path'] ?? ''}`} title={row.above.join(' › ')}>
        {row.above.join(' › ')}
      </span>
      <span role="gridcell" className={`ell t2 ${styles['groups'] ?? ''}`} title={row.groups.join(', ')}>
        {row.groups.join(', ')}
      </span>
      <Count value={usage.quotations} column="quotations" />
      <Count value={usage.documents} column="documents" />
      <Count value={usage.coders} column="coders" />
      <span role="gridcell" className={styles['origin']}>
        {code.origin === 'open' ? (
          <span className="tag info">{t('open')}</span>
        ) : (
          <span className="t3">{t('frame')}</span>
        )}
      </span>
      <span role="gridcell" className={styles['definition']}>
        {row.isDefined ? (
          <>
            <Icon name="check" size={14} />
            <span className="vh-only">{t('isDefined')}</span>
          </>
        ) : (
          <span className="t3">{t('notDefined')}</span>
        )}
      </span>
      <span role="gridcell" className={`ell t2 ${styles['version'] ?? ''}`} title={row.version ?? ''}>
        {row.version ?? '–'}
      </span>
    </div>
  );
});

function Count({
  value,
  column,
}: {
  readonly value: number;
  readonly column: 'quotations' | 'documents' | 'coders';
}): ReactNode {
  return (
    <span role="gridcell" className={`num ${value === 0 ? 't3' : ''} ${styles[column] ?? ''}`}>
      {countText(value)}
    </span>
  );
}
