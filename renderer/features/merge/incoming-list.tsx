import { useState, type ReactNode } from 'react';
import type { Incoming, MergePlan } from '../../../shared/merge/merge-plan';
import { Icon } from '../../components/icon';
import { countText } from '../../services/count-text';
import styles from './merge-view.module.css';
import { incomingNames } from './merge-words';

/** What a package brings, by kind, with the names of some. */
export function IncomingList({ plan }: { readonly plan: MergePlan }): ReactNode {
  return (
    <aside className={`panel ${styles['incoming'] ?? ''}`} aria-label="What comes in" data-pane="incoming">
      <div className="ph">
        <h2>Comes in</h2>
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
        <span>One undo takes the whole merge back.</span>
      </p>
    </aside>
  );
}

function IncomingLine({ line }: { readonly line: Incoming }): ReactNode {
  const [open, setOpen] = useState(false);
  const more = line.count - line.examples.length;
  if (line.examples.length === 0) {
    return (
      <div className="tr">
        <span className="ch" />
        <span className="ell">{incomingNames[line.what]}</span>
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
        <span className="ell">{incomingNames[line.what]}</span>
        <span className="sp" />
        <span className="c">{countText(line.count)}</span>
      </button>
      {open && (
        <p className={styles['examples']}>
          {line.examples.join(', ')}
          {more > 0 && `, and ${countText(more)} more`}
        </p>
      )}
    </>
  );
}
