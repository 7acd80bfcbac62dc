import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { countText } from '../../services/count-text';
import { useTranslation } from '../../i18n/i18n';
import { restoreCodes } from '../../services/code-surgery';
import { useStudyStore } from '../../state/study-store';
import { archivedBranches } from './archived-codes';
import styles from './code-tree-panel.module.css';
import { useTreeStore } from './tree-store';

/** Codes that were put away, with the way back; not there while the archive is empty. */
export function ArchivedCodes(): ReactNode {
  useStudyStore((s) => s.treeRevision);
  const { t } = useTranslation('code-tree');
  const open = useTreeStore((s) => s.archiveOpen);
  const branches = archivedBranches(useStudyStore.getState().study);
  const count = branches.reduce((sum, branch) => sum + branch.ids.length, 0);
  if (count === 0) return null;
  return (
    <section className={styles['archive']} aria-label={t('archive.label')}>
      <button
        type="button"
        className="tr"
        aria-expanded={open}
        onClick={() => useTreeStore.setState({ archiveOpen: !open })}
      >
        <span className="ch">
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
        <span className="t2">{t('archive.title')}</span> <span className="t3 num">{countText(count)}</span>
      </button>
      {open && branches.length > 1 && (
        <Button small look="ghost" onClick={() => void restoreCodes(branches.flatMap(({ ids }) => ids))}>
          {t('archive.restoreAll')}
        </Button>
      )}
      {open && (
        <ul className={styles['archived']}>
          {branches.map(({ top, ids }) => (
            <li key={top.id} className="tr">
              <span className="ch" />
              <span className="ell t2" title={top.name}>
                {top.name}
              </span>
              {ids.length > 1 && (
                <span className="t3 s12 nw">{t('archive.below', { count: ids.length - 1 })}</span>
              )}
              <span className="sp" />
              <Button
                small
                look="ghost"
                aria-label={t('archive.restoreOf', { name: top.name })}
                onClick={() => void restoreCodes(ids)}
              >
                {t('archive.restore')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
