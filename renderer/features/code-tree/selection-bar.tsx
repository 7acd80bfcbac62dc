import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { codeMenu } from './code-menu';
import styles from './code-tree-panel.module.css';
import { pickedAfter } from './picked-after';
import { shownCodes } from './shown-codes';
import { selectedIds } from '../../services/row-selection';
import { chosenCodes, useTreeStore } from './tree-store';

/** What can be done with several selected codes; not there while one is selected. */
export function SelectionBar(): ReactNode {
  useStudyStore((s) => s.treeRevision);
  const { t } = useTranslation('code-tree');
  const picked = useViewStore((s) => s.code);
  const selection = useTreeStore((s) => s.selection);
  if (selectedIds(selection, picked).size < 2) return null;
  const { study } = useStudyStore.getState();
  const ids = chosenCodes();
  return (
    <div className={styles['selection']}>
      <span role="status">{t('selected', { count: ids.length })}</span>
      <span className="sp" />
      <Button small onClick={() => openDialog({ kind: 'merge-codes', ids })}>
        {t('merge.submit')}
      </Button>
      <Button small onClick={() => openDialog({ kind: 'move-codes', ids })}>
        {t('move.submit')}
      </Button>
      <MenuButton
        label={t('actions')}
        small
        items={codeMenu(t, study, ids, pickedAfter(shownCodes(), ids))}
      />
    </div>
  );
}
