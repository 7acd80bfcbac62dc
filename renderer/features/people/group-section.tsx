import { useState, type ReactNode } from 'react';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Monogram } from '../../components/monogram';
import { countText } from '../../services/count-text';
import { GroupDialog } from './group-dialog';
import styles from './people-view.module.css';

/** The stakeholder groups whose voices are compared, with the number of people in each. */
export function GroupSection({ study }: { readonly study: Study }): ReactNode {
  const [adding, setAdding] = useState(false);
  const sizes = new Map<string, number>();
  for (const { group } of study.participants.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return (
    <section className={styles['section']} aria-label="Stakeholder groups">
      <div className={`ph ${styles['title'] ?? ''}`}>
        <h2>Stakeholder groups</h2>
        <span className="n">{countText(study.groups.size)}</span>
        <span className="sp" />
        <Button small icon="plus" onClick={() => setAdding(true)}>
          Group
        </Button>
      </div>
      <ul className={styles['groups']}>
        {[...study.groups.values()].map((group) => (
          <li key={group.id}>
            <Monogram group={group} decorative />
            <span className="ell">{group.name}</span>
            {group.asks && (
              <span className="tag" title="Interviewers and moderators; not counted among respondents">
                asks
              </span>
            )}
            <span className="sp" />
            <span className="t3 num">{countText(sizes.get(group.id) ?? 0)}</span>
          </li>
        ))}
      </ul>
      {adding && <GroupDialog study={study} onClose={() => setAdding(false)} />}
    </section>
  );
}
