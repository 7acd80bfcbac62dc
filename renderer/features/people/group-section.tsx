import { useState, type ReactNode } from 'react';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { GroupDialog } from './group-dialog';
import styles from './people-view.module.css';

/** The stakeholder groups whose voices are compared, with the number of people in each. */
export function GroupSection({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation('people');
  const [adding, setAdding] = useState(false);
  const sizes = new Map<string, number>();
  for (const { group } of study.participants.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return (
    <section className={styles['section']} aria-label={t('stakeholderGroups')}>
      <div className={`ph ${styles['title'] ?? ''}`}>
        <h2>{t('stakeholderGroups')}</h2>
        <span className="n">{countText(study.groups.size)}</span>
        <span className="sp" />
        <Button small icon="plus" onClick={() => setAdding(true)}>
          {t('addGroupShort')}
        </Button>
      </div>
      <ul className={styles['groups']}>
        {[...study.groups.values()].map((group) => (
          <li key={group.id}>
            <Monogram group={group} decorative />
            <span className="ell">{group.name}</span>
            {group.asks && (
              <span className="tag" title={t('asksHint')}>
                {t('asksTag')}
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
