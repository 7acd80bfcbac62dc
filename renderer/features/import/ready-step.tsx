import type { ReactNode } from 'react';
import type { ReviewOutcome } from '../../../shared/import/review/review-outcome';
import { finishReview } from '../../../shared/import/review/finish-review';
import { Icon } from '../../components/icon';
import { Monogram } from '../../components/monogram';
import { Note } from '../../components/note';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { readyFacts, type ReadyFacts } from './ready-facts';
import styles from './ready-step.module.css';
import type { Wizard } from './use-wizard';
import { useWizardStore } from './wizard-store';

/** What adding will do: documents, words, people, groups, and everything that stays behind and why. */
export function ReadyStep({ wizard }: { readonly wizard: Wizard }): ReactNode {
  const { t } = useTranslation(['import', 'common']);
  const reading = useWizardStore((s) => s.reading.size);
  const refused = useWizardStore((s) => s.refused);
  const outcome = finishReview(wizard.review);
  const facts = readyFacts(wizard, outcome);
  return (
    <section className={styles['ready']} aria-label={t('step.ready')}>
      <h2>{t('readyTitle')}</h2>
      {reading > 0 && <Note kind="info">{t('readingAgain', { count: reading })}</Note>}
      {[...refused.values()].map((reason) => (
        <Note key={reason} kind="bad" title={reason} />
      ))}
      <dl className={styles['numbers']}>
        <Number value={facts.documents} label={t('number.documents', { count: facts.documents })} />
        <Number value={facts.words} label={t('number.words', { count: facts.words })} />
        <Number value={facts.turns} label={t('number.turns', { count: facts.turns })} />
        <Number value={facts.known} label={t('number.known', { count: facts.known })} />
        <Number
          value={outcome.participants.length}
          label={t('number.new', { count: outcome.participants.length })}
        />
      </dl>
      <People facts={facts} outcome={outcome} wizard={wizard} />
      {facts.unlinked > 0 && <Note kind="warn">{t('stillOpen', { count: facts.unlinked })}</Note>}
      {facts.given > 0 && <Note kind="info">{t('codedPassages', { count: facts.given })}</Note>}
      <LeftOut facts={facts} />
      <p className="t3">{t('oneUndo')}</p>
    </section>
  );
}

function Number({ value, label }: { readonly value: number; readonly label: string }): ReactNode {
  const { t } = useTranslation('import');
  return (
    <div>
      <dd className="num">{t('plainNumber', { value })}</dd>
      <dt className="t3">{label}</dt>
    </div>
  );
}

interface PeopleProps {
  readonly facts: ReadyFacts;
  readonly outcome: ReviewOutcome;
  readonly wizard: Wizard;
}

/** Speakers by stakeholder group, and who is new. */
function People({ facts, outcome, wizard }: PeopleProps): ReactNode {
  const { t } = useTranslation('import');
  const { groups } = wizard.review.known;
  if (facts.byGroup.size === 0) return null;
  return (
    <ul className={styles['groups']} aria-label={t('column.group')}>
      {groups.map((group) => {
        const people = facts.byGroup.get(group.id);
        if (people === undefined) return null;
        const fresh = outcome.participants.filter((person) => person.group === group.id);
        return (
          <li key={group.id}>
            <Monogram group={group} decorative /> <b>{group.name}</b>{' '}
            <span className="t3 num">{t('peopleOf', { count: people })}</span>
            {fresh.length > 0 && (
              <span className="t2" lang="nl">
                {t('newPeople', { people: fresh.map(({ pseudonym }) => pseudonym).join(', ') })}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function LeftOut({ facts }: { readonly facts: ReadyFacts }): ReactNode {
  const { t } = useTranslation('import');
  if (facts.leftOut.length === 0) return null;
  return (
    <>
      <h3>{t('leftOutTitle')}</h3>
      <ul className={styles['left']}>
        {facts.leftOut.map(({ key, name, reason }) => (
          <li key={key}>
            <Icon name="minus" size={12} className="t3" />{' '}
            <span>{reason === '' ? t('leftOutByYou', { name }) : said(reason)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
