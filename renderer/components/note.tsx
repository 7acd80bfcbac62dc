import type { ReactNode } from 'react';
import { Icon } from './icon';

interface NoteProps {
  /** `bad`: it did not work; `warn`: look before going on; `info`: worth knowing. */
  readonly kind: 'bad' | 'warn' | 'info';
  /** What happened. */
  readonly title?: string;
  /** What is safe and what to do. */
  readonly children?: ReactNode;
}

/** Something to know, in place; bad news is announced at once. */
export function Note({ kind, title, children }: NoteProps): ReactNode {
  return (
    <div className={`note ${kind}`} role={kind === 'bad' ? 'alert' : 'note'}>
      <Icon name={kind === 'info' ? 'info' : 'warning'} size={14} />
      <div>
        {title !== undefined && <b>{title}</b>}
        {children !== undefined && <div className="t2">{children}</div>}
      </div>
    </div>
  );
}
