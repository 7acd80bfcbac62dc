import type { ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { IconButton } from '../../components/icon-button';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { openFind } from './find/find-actions';
import { documentLine } from './reading-words';
import { ShownButton } from './shown/shown-button';
import { ShownToken } from './shown/shown-token';
import { CheckButton } from './check-button';
import { SpeakerMenu } from './speaker-menu';
import { groupsIn, whoSummary } from './who-speaks';
import styles from './reader.module.css';

/** What the open document is, who speaks in it, and what is shown of its codings, in one line. */
export function DocumentHeader({ document }: { readonly document: SourceDocument }): ReactNode {
  const { t } = useTranslation('reader');
  useStudyStore((state) => state.revision);
  const { study } = useStudyStore.getState();
  return (
    <div className={styles['header']}>
      <span className={`t2 ell ${styles['what'] ?? ''}`}>{documentLine(document)}</span>
      <span className={styles['rule']} />
      {groupsIn(study, document).map((count) => (
        <SpeakerMenu key={count.group.id} document={document} count={count} />
      ))}
      <span className={`t3 ell ${styles['who'] ?? ''}`} title={document.speakers.join(', ')}>
        {whoSummary(study, document)}
      </span>
      <span className="sp" />
      <CheckButton document={document} />
      <ShownToken />
      <ShownButton />
      <IconButton
        small
        icon="search"
        iconSize={14}
        label={t('find.label')}
        shortcut="Ctrl+F"
        onClick={openFind}
      />
    </div>
  );
}
