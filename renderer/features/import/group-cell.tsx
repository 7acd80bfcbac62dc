import { useState, type ReactNode } from 'react';
import type { LabelRow } from '../../../shared/import/review/review-view';
import { Icon } from '../../components/icon';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { decide, decideGroup } from './decide';
import { GroupDialog } from './group-dialog';
import styles from './speakers-step.module.css';
import type { Wizard } from './use-wizard';

interface GroupCellProps {
  readonly wizard: Wizard;
  readonly row: LabelRow;
}

/** The stakeholder group of a label: that of its person, or the one to choose; for a label that is none, that. */
export function GroupCell({ wizard, row }: GroupCellProps): ReactNode {
  const { groups } = wizard.review.known;
  const group = groups.find(({ id }) => id === row.group);
  if (row.state === 'ignored') return <IgnoredCell wizard={wizard} row={row} />;
  if (row.person !== undefined && !row.person.isNew) {
    return (
      <span className="tok">
        <span className="v">
          <Monogram group={group} decorative />
          {group?.name}
        </span>
      </span>
    );
  }
  return <GroupChoice wizard={wizard} row={row} />;
}

function GroupChoice({ wizard, row }: GroupCellProps): ReactNode {
  const { t } = useTranslation('import');
  const [adding, setAdding] = useState(false);
  const { groups } = wizard.review.known;
  const group = groups.find(({ id }) => id === row.group);
  const choose = (value: string): void => {
    const chosen = groups.find(({ id }) => id === value);
    if (chosen !== undefined) decideGroup(wizard, row, chosen);
    else if (value === 'new') setAdding(true);
  };
  return (
    <>
      <span className={`tok ${styles['pick'] ?? ''} ${styles['groupPick'] ?? ''}`}>
        {group !== undefined && <Monogram group={group} decorative />}
        <select
          aria-label={t('groupOf', { label: row.label })}
          value={group?.id ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          {group === undefined && <option value="">{t('chooseGroup')}</option>}
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="new">{t('newGroup')}</option>
        </select>
        <Icon name="chevron-down" size={12} />
      </span>
      {adding && <GroupDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function IgnoredCell({ wizard, row }: GroupCellProps): ReactNode {
  const { t } = useTranslation('import');
  return (
    <span className={`tok ${styles['pick'] ?? ''} ${styles['ignore'] ?? ''}`}>
      <Icon name="close" size={12} />
      <select
        aria-label={t('useOf', { label: row.label })}
        value="ignore"
        onChange={() => decide(wizard, row, { kind: 'apart' }, 'file')}
      >
        <option value="ignore">{t('ignore')}</option>
        <option value="speaker">{t('isSpeaker')}</option>
      </select>
      <Icon name="chevron-down" size={12} />
    </span>
  );
}
