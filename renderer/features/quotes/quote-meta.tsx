import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Quote, QuoteCode } from '../../../shared/model/quote';
import type { Study } from '../../../shared/model/study';
import { CodeChip } from '../../components/code-chip';
import { i18n, useTranslation, type Words } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { valenceName, valenceSigns } from '../../services/valence';
import styles from './quotes-view.module.css';

/** The line below a quote: number, who says it, in which role, where, and under which codes. */
export function QuoteMeta({ study, quote }: { readonly study: Study; readonly quote: Quote }): ReactNode {
  const { t } = useTranslation('quotes');
  return (
    <div className={styles['meta']}>
      <b>{said(quote.speaker)}</b>
      {quote.participant !== undefined && quote.participant.role !== '' && (
        <span lang="nl">{quote.participant.role}</span>
      )}
      {quote.withheld === true && (
        <span className="tag bad" title={t('row.notQuotedHint')}>
          {t('row.notQuoted')}
        </span>
      )}
      <span className={styles['place']}>{quote.documentTitle}</span>
      {quote.number !== undefined && <span className={`num ${styles['place'] ?? ''}`}>{quote.number}</span>}
      {quote.literal !== 'verbatim' && (
        <span className="tag" title={t('row.notLiteral')}>
          {i18n.t(`common:literal.${quote.literal}`)}
        </span>
      )}
      <span className={styles['chips']}>
        {distinctCodes(quote.codes).map((code) => (
          <Chip key={code.id} study={study} quote={quote} code={code} />
        ))}
      </span>
    </div>
  );
}

interface ChipProps {
  readonly study: Study;
  readonly quote: Quote;
  readonly code: QuoteCode;
}

function Chip({ study, quote, code }: ChipProps): ReactNode {
  const { t } = useTranslation('quotes');
  const same = quote.codes.filter(({ id }) => id === code.id);
  const given = [...new Set(same.flatMap(({ valence }) => valence ?? []))];
  const name = code.path.at(-1) ?? '';
  const signs = given.map((valence) => valenceSigns[valence]).join(' ');
  return (
    <CodeChip
      name={signs === '' ? name : `${signs} ${name}`}
      hue={hueOf(study, code.id)}
      title={hintOf(code, same, given.map(valenceName).join(', '), t)}
    />
  );
}

function hintOf(code: QuoteCode, same: readonly QuoteCode[], valence: string, t: Words<'quotes'>): string {
  const path = code.path.join(' › ');
  const coders = same.map(({ coder }) => coder).join(', ');
  return valence === '' ? t('row.codedBy', { path, coders }) : t('row.codedWith', { path, coders, valence });
}

/** Two coders with the same code make one chip. */
function distinctCodes(codes: readonly QuoteCode[]): readonly QuoteCode[] {
  return [...new Map(codes.map((code) => [code.id, code])).values()];
}
