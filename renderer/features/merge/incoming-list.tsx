import { useState, type ReactNode } from 'react';
import type { Incoming, MergePlan } from '../../../shared/merge/merge-plan';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import styles from './merge-view.module.css';

/** What a package brings, by kind, with the names of some. */
export function IncomingList({ plan }: { readonly plan: MergePlan }): ReactNode {
  const { t } = useTranslation('merge');
  return (
    <aside className={`panel ${styles['incoming'] ?? ''}`} aria-label={t('whatComesIn')} data-pane="incoming">
      <div className="ph">
        <h2>{t('comesIn')}</h2>
        <span className="n">{countText(plan.operations)}</span>
      </div>
      <ul className={styles['list']}>
        {plan.incoming.map((line) => (
          <li key={line.what}>
            <IncomingLine line={line} />
          </li>
        ))}
      </ul>
      <p className={styles['foot']}>
        <Icon name="undo" size={14} />
        <span>{t('oneUndo')}</span>
      </p>
    </aside>
  );
}

function IncomingLine({ line }: { readonly line: Incoming }): ReactNode {
  const { t } = useTranslation('merge');
  const [open, setOpen] = useState(false);
  const more = line.count - line.examples.length;
  if (line.examples.length === 0) {
    return (
      <div className="tr">
        <span className="ch" />
        <span className="ell">{t(`incoming.${line.what}`)}</span>
        <span className="sp" />
        <span className="c">{countText(line.count)}</span>
      </div>
    );
  }
  return (
    <>
      <button type="button" className="tr" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="ch">
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
        </span>
        <span className="ell">{t(`incoming.${line.what}`)}</span>
        <span className="sp" />
        <span className="c">{countText(line.count)}</span>
      </button>
      {open && (
        <p className={styles['examples']}>
          {more > 0
            ? t('andMore', { examples: line.examples.join(', '), count: more })
            : line.examples.join(', ')}
        </p>
      )}
    </>
  );
}
