import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { countText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import { archivedBranches } from './archived-codes';
import { restoreCodes } from './code-actions';
import styles from './code-tree-panel.module.css';
import { useTreeStore } from './tree-store';

/** Codes that were put away, with the way back; not there while the archive is empty. */
export function ArchivedCodes(): ReactNode {
  useStudyStore((s) => s.treeRevision);
  const open = useTreeStore((s) => s.archiveOpen);
  const branches = archivedBranches(useStudyStore.getState().study);
  const count = branches.reduce((sum, branch) => sum + branch.ids.length, 0);
  if (count === 0) return null;
  return (
    <section className={styles['archive']} aria-label="Archived codes">
      <button
        type="button"
        className="tr"
        aria-expanded={open}
        onClick={() => useTreeStore.setState({ archiveOpen: !open })}
      >
        <span className="ch">
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
        <span className="t2">Archive</span> <span className="t3 num">{countText(count)}</span>
      </button>
      {open && (
        <ul className={styles['archived']}>
          {branches.map(({ top, ids }) => (
            <li key={top.id} className="tr">
              <span className="ch" />
              <span className="ell t2" title={top.name}>
                {top.name}
              </span>
              {ids.length > 1 && <span className="t3 s12 nw">and {ids.length - 1} below</span>}
              <span className="sp" />
              <Button
                small
                look="ghost"
                aria-label={`Restore ${top.name}`}
                onClick={() => void restoreCodes(ids)}
              >
                Restore
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
