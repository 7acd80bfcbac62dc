import type { ReactNode } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { IconButton } from '../../components/icon-button';
import { Monogram } from '../../components/monogram';
import { useStudyStore } from '../../state/study-store';
import { useReaderStore } from './reader-store';
import { documentLine } from './reading-words';
import { groupsIn, whoSummary } from './who-speaks';
import styles from './reader.module.css';

/** What the open document is and who speaks in it, in one line. */
export function DocumentHeader({ document }: { readonly document: SourceDocument }): ReactNode {
  useStudyStore((state) => state.revision);
  const { study } = useStudyStore.getState();
  const highlights = useReaderStore((state) => state.highlights);
  return (
    <div className={styles['header']}>
      <span className="t2 nw">{documentLine(document)}</span>
      <span className={styles['rule']} />
      {groupsIn(study, document).map(({ group, speakers, names }) => (
        <span key={group.id} className="row g4 t2" title={`${group.name}: ${names.join(', ')}`}>
          <Monogram group={group} />
          <span className="num">{speakers}</span>
        </span>
      ))}
      <span className="t3 ell" title={document.speakers.join(', ')}>
        {whoSummary(study, document)}
      </span>
      <span className="sp" />
      <IconButton
        small
        icon="eye"
        iconSize={14}
        label="Highlights"
        shortcut="H"
        pressed={highlights}
        onClick={() => useReaderStore.setState({ highlights: !highlights })}
      />
    </div>
  );
}
