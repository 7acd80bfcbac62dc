import { useMemo, type ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import styles from './quotes-view.module.css';
import { useQuotesStore } from './quotes-store';
import type { QuotesContent } from './use-quotes';

/** Lets what interviewers and moderators say into the list; absent where nobody coded any of it. */
export function InterviewerSwitch({ content: { all } }: { readonly content: QuotesContent }): ReactNode {
  const { t } = useTranslation('quotes');
  const on = useQuotesStore((s) => s.interviewers);
  const asked = useMemo(() => all.filter(({ who }) => who.asks === true).length, [all]);
  if (asked === 0) return null;
  return (
    <label className={styles['choice']} title={t('filters.interviewersHint')}>
      <input
        type="checkbox"
        checked={on}
        onChange={() => useQuotesStore.setState({ interviewers: !on, scroll: 0 })}
      />
      <span className={on ? 'cb on' : 'cb'} aria-hidden="true">
        <Icon name="check" size={12} />
      </span>
      <span className="ell">{t('filters.interviewers')}</span>
      <span className="sp" />
      <span className={styles['count']}>{countText(asked)}</span>
    </label>
  );
}
