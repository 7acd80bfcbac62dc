import { useMemo, type ReactNode } from 'react';
import { diffTexts } from '../../../shared/anchoring/diff-texts';
import { useTranslation } from '../../i18n/i18n';
import { changedStretches } from './changed-stretches';
import { DiffParts } from './diff-parts';
import styles from './correcting.module.css';

/** Changes that are shown at most; more are no corrections any more but another text. */
const MOST = 200;

interface ChangeListProps {
  readonly before: string;
  readonly after: string;
}

/** What is different between two texts, each change with some words around it. */
export function ChangeList({ before, after }: ChangeListProps): ReactNode {
  const { t } = useTranslation('correcting');
  const changes = useMemo(() => changedStretches(before, after, diffTexts(before, after)), [before, after]);
  if (changes.length === 0) return <p className="t3">{t('sameWords')}</p>;
  return (
    <>
      <h3 className={styles['head']}>{t('changes', { count: changes.length })}</h3>
      {changes.slice(0, MOST).map(({ at, parts }) => (
        <DiffParts key={at} parts={parts} />
      ))}
      {changes.length > MOST && <p className="t3">{t('moreChanges', { count: changes.length - MOST })}</p>}
    </>
  );
}
