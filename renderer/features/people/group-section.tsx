import type { ReactNode } from 'react';
import { groupsWithin } from '../../../shared/model/group-tree';
import type { StakeholderGroup } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { openPeopleDialog } from './register-store';
import styles from './people-view.module.css';

/** The stakeholder groups whose voices are compared; a group counts those below it too. A click opens one. */
export function GroupSection({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation('people');
  return (
    <section className={styles['section']} aria-label={t('stakeholderGroups')}>
      <div className={`ph ${styles['title'] ?? ''}`}>
        <h2>{t('stakeholderGroups')}</h2>
        <span className="n">{countText(study.groups.size)}</span>
        <span className="sp" />
        <Button small icon="plus" onClick={() => openPeopleDialog({ kind: 'group', id: null })}>
          {t('addGroupShort')}
        </Button>
      </div>
      <ul className={styles['groups']}>
        {groupLines(study).map((line) => (
          <GroupLineView key={line.group.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function GroupLineView({ line: { group, depth, people } }: { readonly line: GroupLine }): ReactNode {
  const { t } = useTranslation('people');
  return (
    <li style={{ paddingLeft: depth * 20 }}>
      <button type="button" onClick={() => openPeopleDialog({ kind: 'group', id: group.id })}>
        <Monogram group={group} decorative />
        <span className="ell">{group.name}</span>
        {group.asks && (
          <span className="tag" title={t('asksHint')}>
            {t('asksTag')}
          </span>
        )}
        <span className="sp" />
        <span className="t3 num" title={t('people', { count: people })}>
          {countText(people)}
        </span>
      </button>
    </li>
  );
}

/** A group in the list, under what it rolls up into. */
export interface GroupLine {
  readonly group: StakeholderGroup;
  readonly depth: number;
  /** People in it and in the groups below it. */
  readonly people: number;
}

/** Groups in their order, each followed by those that roll up into it; a circle is shown from where it was met. */
export function groupLines(study: Study): readonly GroupLine[] {
  const sizes = new Map<string, number>();
  for (const { group } of study.participants.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const people = (id: string): number => {
    let sum = 0;
    for (const within of groupsWithin(study.groups, id)) sum += sizes.get(within) ?? 0;
    return sum;
  };
  const lines = new Map<string, GroupLine>();
  const add = (group: StakeholderGroup, depth: number): void => {
    if (lines.has(group.id)) return;
    lines.set(group.id, { group, depth, people: people(group.id) });
    for (const other of study.groups.values()) if (other.parent === group.id) add(other, depth + 1);
  };
  for (const group of study.groups.values()) {
    if (group.parent === undefined || !study.groups.has(group.parent)) add(group, 0);
  }
  for (const group of study.groups.values()) add(group, 0);
  return [...lines.values()];
}
