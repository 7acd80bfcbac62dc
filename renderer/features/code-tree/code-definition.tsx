import type { ReactNode } from 'react';
import { codePath, hueOf, isLiving } from '../../../shared/code-tree/code-tree';
import { codeTexts } from '../../../shared/model/code';
import { CodeDot } from '../../components/code-dot';
import { Button } from '../../components/button';
import { useTranslation } from '../../i18n/i18n';
import { openDialog } from '../../services/code-surgery';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import styles from './code-tree-panel.module.css';

/** What the picked code means, at the foot of the panel, so that coding and its rule stay side by side. */
export function CodeDefinition(): ReactNode {
  useStudyStore((s) => s.treeRevision);
  const { t } = useTranslation('code-tree');
  const id = useViewStore((s) => s.code) ?? '';
  const { study } = useStudyStore.getState();
  const code = study.codes.get(id);
  if (code === undefined || !isLiving(study, id)) return null;
  const above = codePath(study, id).slice(0, -1).join(' › ');
  const open = (): void => openDialog({ kind: 'code', id });
  return (
    <section className={styles['definition']} aria-label={t('definition.label', { name: code.name })}>
      <div className="row g6">
        <CodeDot hue={hueOf(study, id)} />
        <b className="ell semi">{code.name}</b>
        <span className="sp" />
        <span className={`ell ${styles['path'] ?? ''}`} title={above}>
          {above}
        </span>
      </div>
      {code.definition === '' ? (
        <span>
          <Button small look="ghost" onClick={open}>
            {t('definition.write')}
          </Button>
        </span>
      ) : (
        <p className={styles['words']} lang="nl">
          {code.definition}
        </p>
      )}
      {codeTexts.map((field) => {
        const words = code[field] ?? '';
        return words === '' ? null : (
          <p key={field} className={styles['more']}>
            <b className="med">{t(`definition.${field}`)}</b> <span lang="nl">{words}</span>
          </p>
        );
      })}
    </section>
  );
}
