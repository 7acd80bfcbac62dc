import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { addCode } from './code-actions';
import type { NewRow } from './code-rows';
import styles from './code-tree.module.css';
import { NameField } from './name-field';
import { useTreeStore } from './tree-store';

interface NewCodeRowProps {
  readonly row: NewRow;
  /** Called when the name is typed or given up. */
  readonly onDone: () => void;
}

/** The line where the name of a new code is typed; without a name nothing is added. */
export function NewCodeRow({ row, onDone }: NewCodeRowProps): ReactNode {
  const { t } = useTranslation('code-tree');
  const close = (): void => {
    useTreeStore.setState({ adding: null });
    onDone();
  };
  return (
    <div className={`tr ${styles['row'] ?? ''}`} style={{ paddingLeft: 28 + (row.level - 1) * 14 }}>
      <NameField
        label={t('row.nameOfNew')}
        start=""
        onCancel={close}
        onDone={(name) => {
          close();
          if (name.trim() !== '') void addCode(row.parent, name.trim());
        }}
      />
    </div>
  );
}
