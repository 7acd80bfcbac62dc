import { useState, type ReactNode } from 'react';
import type { LabelRow, PersonChoice } from '../../../shared/import/review/review-view';
import { useTranslation } from '../../i18n/i18n';
import { changePerson } from './decide';
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
  return <RoleField key={row.person.id} wizard={wizard} person={row.person} />;
}

interface RoleFieldProps {
  readonly wizard: Wizard;
  readonly person: PersonChoice;
}

function RoleField({ wizard, person }: RoleFieldProps): ReactNode {
  const { t } = useTranslation('import');
  // The same person may be described at another label: what was not typed here follows.
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => {
    const role = (typed ?? person.role).trim();
    setTyped(null);
    if (role !== person.role) changePerson(wizard, person, { role });
  };
  return (
    <span className={`in s ${styles['role'] ?? ''}`}>
      <input
        type="text"
        lang="nl"
        aria-label={t('roleOf', { name: person.pseudonym })}
        placeholder={t('roleExample')}
        maxLength={200}
        value={typed ?? person.role}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </span>
  );
}
