import { useState, type ReactNode } from 'react';
import { proposePseudonym } from '../../../shared/import/review/people';
import type { LabelRow } from '../../../shared/import/review/review-view';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { choosePerson, personValue } from './choose-person';
import { confirmProposal } from './decide';
import { PseudonymField } from './pseudonym-field';
import styles from './speakers-step.module.css';
import type { Wizard } from './use-wizard';

interface PersonCellProps {
  readonly wizard: Wizard;
  readonly row: LabelRow;
  readonly rows: readonly LabelRow[];
}

/** Whom a label stands for: somebody of the study, somebody new, somebody unknown, another label, or nobody. */
export function PersonCell({ wizard, row, rows }: PersonCellProps): ReactNode {
  const { t } = useTranslation('import');
  const [naming, setNaming] = useState(false);
  if (row.state === 'ignored') return <span className="t3">–</span>;
  if (naming && row.person !== undefined) {
    return <PseudonymField wizard={wizard} row={row} onDone={() => setNaming(false)} />;
  }
  const value = personValue(row);
  return (
    <span className={styles['cell']}>
      <span className={`tok ${styles['pick'] ?? ''} ${row.state === 'open' ? (styles['todo'] ?? '') : ''}`}>
        <select
          aria-label={t('personOf', { label: row.label })}
          value={value}
          onChange={(event) => choosePerson(wizard, row, event.target.value)}
        >
          {value === '' && <option value="">{t('choosePerson')}</option>}
          <PersonOptions wizard={wizard} row={row} rows={rows} />
        </select>
        <Icon name="chevron-down" size={12} />
      </span>
      <PersonTag row={row} onName={() => setNaming(true)} onConfirm={() => confirmProposal(wizard, row)} />
    </span>
  );
}

function PersonOptions({ wizard, row, rows }: PersonCellProps): ReactNode {
  const { t } = useTranslation('import');
  const { view, review } = wizard;
  const others = rows.filter(({ label, state }) => label !== row.label && state !== 'ignored');
  return (
    <>
      {review.known.groups.map(({ id, name }) => {
        const people = view.people.filter(({ group }) => group === id);
        if (people.length === 0) return null;
        return (
          <optgroup key={id} label={name}>
            {people.map((person) => (
              <option key={person.id} value={`person:${person.id}`}>
                {person.pseudonym}
              </option>
            ))}
          </optgroup>
        );
      })}
      <optgroup label={t('newPerson')}>
        {review.known.groups.map(({ id, name }) => (
          <option key={id} value={`new:${id}`}>
            {t('newIn', { pseudonym: proposePseudonym(view.people, id, name), group: name })}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('unknownPerson')}>
        {review.known.groups.map(({ id, name }) => (
          <option key={id} value={`group:${id}`}>
            {t('someoneOf', { group: name })}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('otherMeaning')}>
        <option value="text">{t('notASpeaker')}</option>
        {others.map(({ label }) => (
          <option key={label} value={`variant:${label}`}>
            {t('sameAs', { label })}
          </option>
        ))}
        {row.alsoWrittenAs.map((label) => (
          <option key={label} value={`apart:${label}`}>
            {t('someoneElse', { label })}
          </option>
        ))}
        {row.state === 'decided' && <option value="undecided">{t('undecide')}</option>}
      </optgroup>
    </>
  );
}

interface PersonTagProps {
  readonly row: LabelRow;
  readonly onName: () => void;
  readonly onConfirm: () => void;
}

/** Whether the person is in the study; a new one may be given another pseudonym, a proposed one be confirmed. */
function PersonTag({ row, onName, onConfirm }: PersonTagProps): ReactNode {
  const { t } = useTranslation('import');
  if (row.state === 'open') {
    if (row.decision === undefined) return null;
    return (
      <button type="button" className={`tag acc ${styles['act'] ?? ''}`} onClick={onConfirm}>
        {t('confirm')}
      </button>
    );
  }
  if (row.person?.isNew !== true)
    return row.person === undefined ? null : <span className="tag">{t('known')}</span>;
  return (
    <button
      type="button"
      className={`tag acc ${styles['act'] ?? ''}`}
      title={t('rename')}
      aria-label={t('renamePerson', { name: row.person.pseudonym })}
      onClick={onName}
    >
      {t('new')}
    </button>
  );
}
