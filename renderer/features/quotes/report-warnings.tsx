import { useMemo, type ReactNode } from 'react';
import { checkReport, type ReportWarning } from '../../../shared/query/check-report';
import { quotationNumbers } from '../../../shared/query/quotation-number';
import { quotationId, type Passage } from '../../../shared/query/passages';
import type { Study } from '../../../shared/model/study';
import { Icon } from '../../components/icon';
import { useTranslation, type Words } from '../../i18n/i18n';
import { documentText, useTextState } from '../../services/document-text';
import { useStudyStore } from '../../state/study-store';
import styles from './quotes-view.module.css';
import type { QuotesContent } from './use-quotes';
import type { Report } from './use-report';

interface ReportWarningsProps {
  readonly content: QuotesContent;
  readonly report: Report;
}

/** More than these would push the quotes out of sight. */
const SHOWN = 5;

/** So many quotes are no selection for a report; what one could say about them goes without saying. */
const MOST = 500;

const noPassages: readonly Passage[] = [];

/** How many of the quotations with an edited wording can be compared with what was said. */
function countRead(study: Study, passages: readonly Passage[]): number {
  return passages.filter(
    ({ document, note }) => (note?.wording ?? '') !== '' && documentText(study, document) !== undefined,
  ).length;
}

/** Quotations of one warning that are named. */
const NAMED = 6;

/** What to look at before the quotes leave: balance, words printed twice, wording that drifted, who can be recognised. */
export function ReportWarnings({ content, report }: ReportWarningsProps): ReactNode {
  const { t } = useTranslation('quotes');
  const keyOpen = useStudyStore((s) => s.keyNames !== null);
  const { study } = content;
  const passages = report.passages.length > MOST ? noPassages : report.passages;
  const read = useTextState(() => countRead(study, passages));
  const now = useMemo(() => ({ study, passages, read }), [study, passages, read]);
  const warnings = useMemo(
    () => checkReport(now.study, now.passages, (id) => documentText(now.study, id)),
    [now],
  );
  return (
    <div className={styles['checks']} role="status">
      {warnings.slice(0, SHOWN).map((warning) => {
        const { title, hint } = warningWords(warning, content, report, t);
        return (
          <div key={`${warning.kind} ${title}`} className={styles['check']}>
            <Icon name="warning" size={14} className={styles['warn'] ?? ''} />
            <span>
              <b className="med">{title}</b>
              <br />
              <span className="t2">{hint}</span>
            </span>
          </div>
        );
      })}
      <div className={styles['check']}>
        <Icon name={keyOpen ? 'check' : 'info'} size={14} className={keyOpen ? (styles['good'] ?? '') : ''} />
        <span className="t2">{keyOpen ? t('report.keyOpen') : t('report.keyClosed')}</span>
      </div>
    </div>
  );
}

interface WarningWords {
  readonly title: string;
  readonly hint: string;
}

function warningWords(
  warning: ReportWarning,
  { study }: QuotesContent,
  { passages }: Report,
  t: Words<'quotes'>,
): WarningWords {
  const count = passages.length;
  const numberOf = quotationNumbers(study);
  const nameOf = (id: string): string => {
    const place = passages.findIndex((passage) => quotationId(passage) === id);
    const passage = passages[place];
    return (passage === undefined ? undefined : numberOf(passage)) ?? String(place + 1);
  };
  const namesOf = (ids: readonly string[]): string => {
    const named = ids.slice(0, NAMED).map(nameOf);
    const more = ids.length - named.length;
    return [...named, ...(more > 0 ? [t('report.moreWarnings', { count: more })] : [])].join(', ');
  };
  switch (warning.kind) {
    case 'one-document': {
      const title = study.documents.get(warning.document)?.title ?? '';
      return { title: t('report.oneDocument', { count }), hint: t('report.oneDocumentHint', { title }) };
    }
    case 'one-participant':
      return { title: t('report.oneParticipant', { count }), hint: t('report.voiceHint') };
    case 'one-voice': {
      const name = study.participants.get(warning.participant)?.pseudonym ?? '';
      return {
        title: t('report.oneVoice', { share: warning.quotes, count, name }),
        hint: t('report.voiceHint'),
      };
    }
    case 'one-group':
      return { title: t('report.oneGroup', { count }), hint: t('report.voiceHint') };
    case 'overlap': {
      const names = { first: nameOf(warning.quote), second: nameOf(warning.other) };
      return { title: t('report.overlap', names), hint: t('report.overlapHint') };
    }
    case 'drift':
      return { title: t('report.drift', { places: namesOf(warning.quotes) }), hint: t('report.driftHint') };
    case 'singular':
      return {
        title: t('report.singular', { places: namesOf(warning.quotes) }),
        hint: t('report.singularHint'),
      };
  }
}
