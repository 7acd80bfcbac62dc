import { memo, type ReactNode } from 'react';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { countText } from '../../services/count-text';
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
  readonly picked: boolean;
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
  const { row, hue, doc, total, picked, renaming, kept, drop } = props;
  const marks = [picked ? 'sel' : '', drop === null ? '' : styles[drop], styles['row']];
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
      aria-selected={picked}
      aria-description={describe(doc, total, kept)}
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
      <span className={`c ${styles['doc']}`} title={hint(doc, 'in this document')}>
        {doc === undefined || doc.branch === 0 ? '' : countText(doc.branch)}
      </span>
      <span
        className={`c ${styles['total']}`}
        title={hint(total, 'in the study; click to read them')}
        data-quotes=""
      >
        {total === undefined || total.branch === 0 ? '–' : countText(total.branch)}
      </span>
    </div>
  );
});

function RowName({ row, kept }: { readonly row: CodeRow; readonly kept: boolean }): ReactNode {
  return (
    <>
      <span className={row.level === 1 ? 'ell med' : 'ell'} title={row.name}>
        {row.name}
      </span>
      {kept && (
        <span
          className="tag warn"
          title="Archived by one coder while another coded with it. It stays until you keep or archive it."
        >
          kept
        </span>
      )}
      <span className={styles['more']} data-menu="" title="Actions">
        <Icon name="more" size={14} />
      </span>
    </>
  );
}

function RenameField({ row, onNamed }: { readonly row: CodeRow; readonly onNamed: () => void }): ReactNode {
  const close = (): void => {
    useTreeStore.setState({ renaming: null });
    onNamed();
  };
  return (
    <NameField
      label={`New name of ${row.name}`}
      start={row.name}
      onCancel={close}
      onDone={(name) => {
        close();
        void renameCode(row.id, name);
      }}
    />
  );
}

function describe(doc: CodeCount | undefined, total: CodeCount | undefined, kept: boolean): string {
  const counts = `${doc?.branch ?? 0} in this document, ${total?.branch ?? 0} in the study`;
  return kept ? `${counts}; kept because it was still used` : counts;
}

function hint(count: CodeCount | undefined, where: string): string {
  if (count === undefined) return '';
  const below = count.branch - count.own;
  return below === 0 ? `${count.own} ${where}` : `${count.own} with this code and ${below} below it ${where}`;
}
