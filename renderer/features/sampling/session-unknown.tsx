import { useId, type ReactNode } from 'react';
import { groupRows } from '../../../shared/analysis/group-rows';
import type { SourceDocument } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import styles from './sampling.module.css';
import { readNumber, type SessionDraft } from './session-draft';

interface SessionUnknownProps {
  readonly study: Study;
  readonly document: SourceDocument;
  readonly draft: SessionDraft;
  readonly change: (part: Partial<SessionDraft>) => void;
}

/** People nobody can tell apart, as a number per group. */
export function SessionUnknown({ study, document, draft, change }: SessionUnknownProps): ReactNode {
  const { t } = useTranslation('sampling');
  const hint = useId();
  const heard = new Set(
    [...(study.speakers.get(document.id)?.values() ?? [])].flatMap(({ participant, group }) =>
      participant === null && group !== null ? [group] : [],
    ),
  );
  return (
    <section className={styles['part']} aria-label={t('session.unknown')}>
      <h3>{t('session.unknown')}</h3>
      <p id={hint} className="t3 s12">
        {t('session.unknownHint')}
      </p>
      <div className={styles['unknown']}>
        {groupRows(study).map(({ group }) => {
          const typed = draft.unknown[group.id] ?? '';
          return (
            <label key={group.id}>
              <Monogram group={group} decorative />
              <span className="ell">{group.name}</span>
              {heard.has(group.id) && <span className="tag warn">{t('session.heard')}</span>}
              <input
                type="text"
                inputMode="numeric"
                aria-label={t('session.unknownOf', { group: group.name })}
                aria-describedby={hint}
                aria-invalid={readNumber(typed) === undefined}
                value={typed}
                onChange={(event) =>
                  change({ unknown: { ...draft.unknown, [group.id]: event.target.value } })
                }
              />
            </label>
          );
        })}
      </div>
    </section>
  );
}
