import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** Why there is nothing, in one sentence or less. */
  readonly title: string;
  /** What would be here, or what stands in the way. */
  readonly text?: ReactNode;
  /** The action that fixes it. */
  readonly children?: ReactNode;
}

/** What a list shows instead of rows: why it is empty and the one thing to do about it. */
export function EmptyState({ title, text, children }: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      <b>{title}</b>
      {text !== undefined && <p className="t2">{text}</p>}
      {children !== undefined && <div className="row g8">{children}</div>}
    </div>
  );
}
