import type { ReactNode } from 'react';
import type { Participant } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { searchable } from '../../../shared/query/quote-filter';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import { openParticipant, saveNames } from './people-actions';
import styles from './people-view.module.css';
import type { PeopleContent } from './use-people';

/** The register. The column with real names is there only while the key file is unlocked. */
export function ParticipantTable({
  content,
  words,
}: {
  readonly content: PeopleContent;
  readonly words: string;
}): ReactNode {
  const { t } = useTranslation('people');
  const keyNames = useStudyStore((s) => s.keyNames);
  const { study, facts } = content;
  const people = inOrder(study).filter((person) => matches(study, person, words));
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th style={{ width: '22%' }}>{t('pseudonym')}</th>
          <th style={{ width: '24%' }}>{t('role')}</th>
          {keyNames !== null && <th style={{ width: '22%' }}>{t('realNames')}</th>}
          <th>{t('documents')}</th>
          <th className="r" style={{ width: 70 }}>
            {t('words')}
          </th>
          <th className="r" style={{ width: 84 }}>
            {t('codings')}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td>
              <button type="button" className={styles['person']} onClick={() => openParticipant(person.id)}>
                <Monogram group={study.groups.get(person.group)} />
                <span className="ell">{person.pseudonym}</span>
              </button>
            </td>
            <td lang="nl" title={person.role}>
              {person.role}
            </td>
            {keyNames !== null && (
              <td>
                <NamesField person={person} names={keyNames[person.id] ?? []} />
              </td>
            )}
            <FactCells facts={facts.get(person.id)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FactCells({ facts }: { readonly facts: ReturnType<PeopleContent['facts']['get']> }): ReactNode {
  const { t } = useTranslation('people');
  const documents = facts?.documents.join(', ') ?? '';
  return (
    <>
      <td title={documents} className={facts === undefined ? styles['quiet'] : undefined}>
        {facts === undefined ? t('silent') : documents}
      </td>
      <td className="r num">{countText(facts?.words ?? 0)}</td>
      <td className="r num">{countText(facts?.codings ?? 0)}</td>
    </>
  );
}

function NamesField({
  person,
  names,
}: {
  readonly person: Participant;
  readonly names: readonly string[];
}): ReactNode {
  const { t } = useTranslation('people');
  return (
    <input
      key={names.join()}
      type="text"
      className={styles['names']}
      aria-label={t('realNamesOf', { pseudonym: person.pseudonym })}
      placeholder={t('realNamesExample')}
      defaultValue={names.join(', ')}
      autoComplete="off"
      spellCheck={false}
      onBlur={(event) => void saveNames(person.id, event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}

/** By group, in the order of the groups, then by pseudonym with numbers as numbers. */
function inOrder(study: Study): readonly Participant[] {
  const places = new Map([...study.groups.keys()].map((id, index) => [id, index]));
  const place = (person: Participant): number => places.get(person.group) ?? places.size;
  return [...study.participants.values()].sort(
    (a, b) => place(a) - place(b) || a.pseudonym.localeCompare(b.pseudonym, undefined, { numeric: true }),
  );
}

function matches(study: Study, person: Participant, words: string): boolean {
  const asked = searchable(words).trim();
  const known = [person.pseudonym, person.role, study.groups.get(person.group)?.name ?? ''];
  return known.some((text) => searchable(text).includes(asked));
}
