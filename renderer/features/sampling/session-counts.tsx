import type { ReactNode } from 'react';
import { attendanceOf } from '../../../shared/analysis/attendance';
import type { SourceDocument } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import styles from './sampling.module.css';
import { sessionOf, type SessionDraft } from './session-draft';

interface SessionCountsProps {
  readonly study: Study;
  readonly document: SourceDocument;
  readonly draft: SessionDraft;
}

/** What the document counts for with the session as it is filled in, before it is saved. */
export function SessionCounts({ study, document, draft }: SessionCountsProps): ReactNode {
  const { t } = useTranslation('sampling');
  const { session: _, ...without } = document;
  const session = sessionOf(draft);
  const { people, unknown, unnumbered } = attendanceOf(
    study,
    session === null ? without : { ...without, session },
  );
  const groups = [...study.groups.values()].flatMap((group) => {
    const known = [...people].filter((id) => study.participants.get(id)?.group === group.id).length;
    const counted = unknown.get(group.id) ?? 0;
    const heard = unnumbered.has(group.id);
    return known + counted === 0 && !heard ? [] : [{ group, known, counted, heard }];
  });
  return (
    <div className={styles['counts']} aria-live="polite">
      <b>{t('session.countsAs')}</b>
      {groups.length === 0 && <p className="t3">{t('session.countsNobody')}</p>}
      {groups.map(({ group, known, counted, heard }) => (
        <p key={group.id}>
          {group.name}:{' '}
          {heard
            ? t('session.countHeard', { known })
            : counted > 0
              ? t('session.countUnknown', { known, count: counted })
              : t('participants', { count: known })}
        </p>
      ))}
    </div>
  );
}
