import { useEffect, type ReactNode } from 'react';
import type { DecisionReach, LabelDecision } from '../../../shared/import/review/label-decision';
import type { LabelRow } from '../../../shared/import/review/review-view';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { isTyping } from '../../services/key-name';
import { asideKey, decide, openElsewhere, putAside } from './decide';
import styles from './speakers-step.module.css';
import type { Wizard } from './use-wizard';
import { useWizardStore } from './wizard-store';

interface QuestionProps {
  readonly wizard: Wizard;
  readonly row: LabelRow;
}

/** Something to say about a label with one key: N or Y. */
interface Asked {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** Which of the two is the likely answer. */
  readonly likely: 'yes' | 'no';
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The question that the picked label raises, if it raises one; asked once. */
export function Question({ wizard, row }: QuestionProps): ReactNode {
  const aside = useWizardStore((s) => s.putAside);
  const asked = useAsked(wizard, row);
  const open = asked !== null && !aside.has(asideKey(row)) ? asked : null;
  useAnswerKeys(open);
  if (open === null) return null;
  return (
    <div className={`float ${styles['tip'] ?? ''}`} role="group" aria-label={open.title}>
      <b>{open.title}</b>
      <p className="t2">{open.text}</p>
      <div className="row g6">
        <Button small look={open.likely === 'no' ? 'primary' : 'plain'} onClick={open.onNo}>
          {open.no} <Kbd>N</Kbd>
        </Button>
        <Button small look={open.likely === 'yes' ? 'primary' : 'plain'} onClick={open.onYes}>
          {open.yes} <Kbd>Y</Kbd>
        </Button>
      </div>
    </div>
  );
}

function useAsked(wizard: Wizard, row: LabelRow): Asked | null {
  const { t } = useTranslation('import');
  const { label } = row;
  const elsewhere = openElsewhere(wizard, row);
  const { decision } = row;
  if (elsewhere > 0 && decision !== undefined) {
    return {
      title: t('ask.same', { label }),
      text: t('ask.sameWhy', { count: elsewhere }),
      yes: t('ask.sameYes'),
      no: t('ask.sameNo'),
      likely: 'yes',
      onYes: () => answer(wizard, row, samePerson(row, decision), 'all-files'),
      onNo: () => putAside(row),
    };
  }
  const question = wizard.view.questions.find((each) => each.file === row.file && each.label === label);
  const asking = wizard.review.known.groups.find(({ asks }) => asks);
  if (question?.kind === 'who-asks' && asking !== undefined) {
    return {
      title: t('ask.asks', { label }),
      text: t('ask.asksWhy', { count: question.files }),
      yes: t('ask.asksYes', { group: asking.name }),
      no: t('ask.asksNo'),
      likely: 'yes',
      onYes: () => answer(wizard, row, { kind: 'group', group: asking.id }, 'all-files'),
      onNo: () => putAside(row),
    };
  }
  const [alike] = question?.resembles ?? [];
  if (alike !== undefined) {
    return {
      title: t('ask.variant', { label, other: alike }),
      text: t('ask.variantWhy', { count: row.turns }),
      yes: t('ask.variantYes'),
      no: t('ask.variantNo'),
      likely: 'yes',
      onYes: () => answer(wizard, row, { kind: 'variant', of: alike }),
      onNo: () => putAside(row),
    };
  }
  const isDoubted = row.confidence !== 'certain' && decision?.kind !== 'apart' && row.person === undefined;
  if (!isDoubted || decision?.kind === 'group') return null;
  return {
    title: t('ask.speaker', { label }),
    text: `${t('ask.speakerWhy', { count: row.turns })} ${said(row.reason)}`.trim(),
    yes: t('ask.speakerYes'),
    no: t('ask.speakerNo'),
    likely: 'no',
    onYes: () => {
      putAside(row);
      if (row.state === 'ignored') decide(wizard, row, { kind: 'apart' }, 'file');
    },
    onNo: () => {
      putAside(row);
      answer(wizard, row, { kind: 'text' });
    },
  };
}

/** The meaning of a row for other files: a new person is named, for they are made already. */
function samePerson({ person }: LabelRow, decision: LabelDecision): LabelDecision {
  return person?.isNew === true ? { kind: 'participant', participant: person.id } : decision;
}

/** Decides and goes on to the next label that is open. */
function answer(wizard: Wizard, row: LabelRow, decision: LabelDecision, reach?: DecisionReach): void {
  decide(wizard, row, decision, reach);
  useWizardStore.setState({ label: null });
}

function useAnswerKeys(asked: Asked | null): void {
  useEffect(() => {
    if (asked === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      const key = event.key.toLowerCase();
      if (key !== 'n' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y') asked.onYes();
      else asked.onNo();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [asked]);
}
