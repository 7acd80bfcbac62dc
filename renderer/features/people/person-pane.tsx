import type { ReactNode } from 'react';
import { attributesOf } from '../../../shared/model/attribute';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { Monogram } from '../../components/monogram';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { openDocument } from '../../state/view-store';
import { valueText } from './attribute-text';
import { openParticipant, showQuotesOf } from './people-actions';
import { openPeopleDialog, useRegisterStore } from './register-store';
import type { RegisterRow } from './register-rows';
import styles from './register.module.css';
import type { RegisterContent } from './use-register';

/** All that the register knows of the person the keys are on, and where they speak. */
export function PersonPane({ content }: { readonly content: RegisterContent }): ReactNode {
  const { t } = useTranslation('people');
  const lead = useRegisterStore((s) => s.selection.lead);
  const row = content.all.find(({ id }) => id === lead);
  if (row === undefined) return <EmptyState title={t('nobodySelected')} text={t('nobodySelectedText')} />;
  return (
    <div className={styles['detail']}>
      <section className={styles['title']}>
        <Monogram group={row.group} large />
        <h2>{row.person.pseudonym}</h2>
        <span className="sp" />
        <Button small icon="pencil" onClick={() => openParticipant(row.id)}>
          {t('edit')}
        </Button>
      </section>
      <Facts content={content} row={row} />
      <Documents content={content} row={row} />
      <section className={styles['actions']}>
        <Button icon="quotes" disabled={row.counts.codings === 0} onClick={() => showQuotesOf(row.id)}>
          {t('showQuotes')}
        </Button>
        <Button onClick={() => openPeopleDialog({ kind: 'merge', ids: [row.id] })}>
          {t('samePersonAs')}
        </Button>
      </section>
    </div>
  );
}

interface PartProps {
  readonly content: RegisterContent;
  readonly row: RegisterRow;
}

function Facts({ content: { study }, row: { person, group, size, counts } }: PartProps): ReactNode {
  const { t } = useTranslation('people');
  const attributes = attributesOf(study, 'participant').filter(
    ({ id }) => (person.attributes[id] ?? '') !== '',
  );
  return (
    <section aria-label={t('aboutPerson')}>
      <dl className={styles['facts']}>
        <dt>{t('stakeholderGroup')}</dt>
        <dd>{group?.name ?? '–'}</dd>
        <dt>{t('role')}</dt>
        <dd lang="nl">{person.role === '' ? '–' : person.role}</dd>
        <dt>{t('columns.consent')}</dt>
        <dd>{t(`consent.${person.consent ?? 'unknown'}`)}</dd>
        {attributes.map((attribute) => (
          <Fact key={attribute.id} name={attribute.name}>
            {valueText(attribute, person.attributes[attribute.id] ?? '')}
          </Fact>
        ))}
        <dt>{t('codings')}</dt>
        <dd className="num">{countText(counts.codings)}</dd>
        <dt>{t('words')}</dt>
        <dd className="num">{countText(counts.words)}</dd>
      </dl>
      {size === 1 && <p className="t2 s12">{t('aloneHint')}</p>}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt lang="nl">{name}</dt>
      <dd lang="nl">{children}</dd>
    </>
  );
}

function Documents({ content: { study }, row: { counts } }: PartProps): ReactNode {
  const { t } = useTranslation('people');
  return (
    <section aria-label={t('documents')}>
      <h3>{t('documents')}</h3>
      {counts.documents.length === 0 && <p className="t3">{t('silent')}</p>}
      <ul className={styles['documents']}>
        {counts.documents.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => openDocument(id)}>
              <Icon name="document" size={14} className="t3" />
              <span className="ell">{study.documents.get(id)?.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
