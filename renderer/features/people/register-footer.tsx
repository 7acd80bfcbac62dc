import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { FillBar } from './fill-bar';
import { chosenRows } from './register-keys';
import { useRegisterStore } from './register-store';
import styles from './register.module.css';
import type { RegisterContent } from './use-register';

/** How many are shown and what the moments mean; with several people selected, what can be done with all of them. */
export function RegisterFooter({ content }: { readonly content: RegisterContent }): ReactNode {
  const { t } = useTranslation('people');
  const selection = useRegisterStore((s) => s.selection);
  const chosen = chosenRows(content.rows, selection);
  if (chosen.length > 1) return <FillBar content={content} chosen={chosen} />;
  const { rows, all, columns, isWhole } = content;
  return (
    <div className={styles['foot']}>
      <span className="num">{t('shownOf', { shown: rows.length, count: all.length })}</span>
      {!isWhole && <span className="t3">{t('counting')}</span>}
      <span className="sp" />
      {columns.some(({ kind }) => kind === 'moments') && <Legend />}
    </div>
  );
}

function Legend(): ReactNode {
  const { t } = useTranslation('people');
  return (
    <>
      {(['took-part', 'planned', 'none'] as const).map((state, index) => (
        <span key={state} className={styles['legend']}>
          <span className={styles['moments']} aria-hidden>
            <span className={styles[classes[state]]}>T{index}</span>
          </span>
          {t(`moment.${state}`)}
        </span>
      ))}
    </>
  );
}

const classes = { 'took-part': 'took', planned: 'planned', none: 'none' } as const;
