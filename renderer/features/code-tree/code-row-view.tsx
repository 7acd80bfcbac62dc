import { memo, type ReactNode } from 'react';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { Kbd } from '../../components/kbd';
import { useTranslation } from '../../i18n/i18n';
import { useKeyOfCode } from '../../services/code-keys';
import { countText } from '../../services/count-text';
import { shownKey } from '../../services/key-name';
import { renameCode } from './code-actions';
import type { CodeCount } from './code-counts';
import type { DropZone } from './code-moves';
import type { CodeRow } from './code-rows';
import styles from './code-tree.module.css';
import { NameField } from './name-field';
import { useTreeStore } from './tree-store';

interface CodeRowViewProps {
  readonly row: CodeRow;
  readonly hue: number;
  readonly doc: CodeCount | undefined;
  readonly total: CodeCount | undefined;
  readonly selected: boolean;
  /** The keys are on this row. */
  readonly picked: boolean;
  /** Grew out of the material. */
  readonly open: boolean;
  readonly renaming: boolean;
  /** Marked: archived by one coder while another still used it. */
  readonly kept: boolean;
  readonly drop: DropZone | null;
  readonly onNamed: () => void;
}

/** DOM id of the row of a code, for `aria-activedescendant`. */
export function rowId(code: string): string {
  return `code-${code}`;
}

/** One code in the tree. Clicks and drags are handled by the tree around it, by the `data-` marks here. */
export const CodeRowView = memo(function CodeRowView(props: CodeRowViewProps): ReactNode {
  const { row, hue, doc, total, selected, picked, open, renaming, kept, drop } = props;
  const { t } = useTranslation('code-tree');
  const marks = [
    selected ? 'sel' : '',
    picked ? styles['lead'] : '',
    drop === null ? '' : styles[drop],
    styles['row'],
  ];
  const counts = { doc: doc?.branch ?? 0, study: total?.branch ?? 0 };
  const said = t(kept ? 'row.countsKept' : 'row.counts', counts);
  return (
    <div
      id={rowId(row.id)}
      role="treeitem"
      className={`tr ${marks.join(' ')}`}
      style={{ paddingLeft: 11 + (row.level - 1) * 14 }}
      aria-label={row.name}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={selected}
      aria-description={open ? `${said}; ${t('row.open')}` : said}
      {...(row.hasChildren ? { 'aria-expanded': row.expanded } : {})}
      data-code={row.id}
      draggable={!renaming}
    >
      <span className={styles['grip']}>
        <Icon name="grip" size={12} />
      </span>
      <span className={`ch ${styles['ch']}`} data-fold={row.hasChildren ? '' : undefined}>
        {row.hasChildren && <Icon name={row.expanded ? 'chevron-down' : 'chevron-right'} size={12} />}
      </span>
      <CodeDot hue={hue} />
      {renaming ? <RenameField row={row} onNamed={props.onNamed} /> : <RowName row={row} kept={kept} />}
      <span className="sp" />
      <span
        className={`c ${styles['doc']}`}
        title={hint(doc, (words) => t(words.below === 0 ? 'row.ownDoc' : 'row.branchDoc', words))}
      >
        {doc === undefined || doc.branch === 0 ? '' : countText(doc.branch)}
      </span>
      <span
        className={`c ${styles['total']}`}
        title={hint(total, (words) => t(words.below === 0 ? 'row.ownStudy' : 'row.branchStudy', words))}
        data-quotes=""
      >
        {total === undefined || total.branch === 0 ? '–' : countText(total.branch)}
      </span>
    </div>
  );
});

function RowName({ row, kept }: { readonly row: CodeRow; readonly kept: boolean }): ReactNode {
  const { t } = useTranslation('code-tree');
  return (
    <>
      <span className={row.level === 1 ? 'ell med' : 'ell'} title={row.name}>
        {row.name}
      </span>
      <CodeKey code={row.id} />
      {kept && (
        <span className="tag warn" title={t('keptHint')}>
          {t('kept')}
        </span>
      )}
      <span className={styles['more']} data-menu="" title={t('actions')}>
        <Icon name="more" size={14} />
      </span>
    </>
  );
}

/** The key the code was given on this computer. */
function CodeKey({ code }: { readonly code: string }): ReactNode {
  const key = useKeyOfCode(code);
  return key === undefined ? null : <Kbd>{shownKey(key)}</Kbd>;
}

function RenameField({ row, onNamed }: { readonly row: CodeRow; readonly onNamed: () => void }): ReactNode {
  const { t } = useTranslation('code-tree');
  const close = (): void => {
    useTreeStore.setState({ renaming: null });
    onNamed();
  };
  return (
    <NameField
      label={t('row.newName', { name: row.name })}
      start={row.name}
      onCancel={close}
      onDone={(name) => {
        close();
        void renameCode(row.id, name);
      }}
    />
  );
}

function hint(
  count: CodeCount | undefined,
  say: (words: { readonly own: number; readonly below: number }) => string,
): string {
  return count === undefined ? '' : say({ own: count.own, below: count.branch - count.own });
}
