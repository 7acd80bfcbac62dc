import { useState, type ReactNode } from 'react';
import type { LabelRow, PersonChoice } from '../../../shared/import/review/review-view';
import { useTranslation } from '../../i18n/i18n';
import { decide } from './decide';
import { reachOf } from './pseudonym-field';
import styles from './speakers-step.module.css';
import type { Wizard } from './use-wizard';

interface RoleCellProps {
  readonly wizard: Wizard;
  readonly row: LabelRow;
}

/** What is printed after a quote of this person; of a new one it can be written here. */
export function RoleCell({ wizard, row }: RoleCellProps): ReactNode {
  const { t } = useTranslation('import');
  if (row.state === 'ignored') return <span className="t2">{t('staysInText')}</span>;
  if (row.person === undefined) return row.decision?.kind === 'group' ? t('nobodyKnowsWho') : null;
  if (!row.person.isNew) return <span className="ell">{row.person.role}</span>;
  return <RoleField key={row.person.id} wizard={wizard} row={row} person={row.person} />;
}

function RoleField({ wizard, row, person }: RoleCellProps & { readonly person: PersonChoice }): ReactNode {
  const { t } = useTranslation('import');
  const [typed, setTyped] = useState(person.role);
  const keep = (): void => {
    const role = typed.trim();
    if (role === person.role) return;
    const { pseudonym, group } = person;
    decide(wizard, row, { kind: 'new-participant', pseudonym, group, role }, reachOf(wizard, row));
  };
  return (
    <span className={`in s ${styles['role'] ?? ''}`}>
      <input
        type="text"
        lang="nl"
        aria-label={t('roleOf', { name: person.pseudonym })}
        placeholder={t('roleExample')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </span>
  );
}
