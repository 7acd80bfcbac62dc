import type { ReactNode } from 'react';
import { Icon } from './icon';

/** How much of something is done, from 0 to 1: a ring, a tick when all of it is; `label` says what is measured. */
export function ProgressRing({ done, label }: { readonly done: number; readonly label: string }): ReactNode {
  if (done >= 1) {
    return (
      <span className="donec" role="img" aria-label={label} title={label}>
        <Icon name="check" size={12} />
      </span>
    );
  }
  return (
    <svg className="ring" viewBox="0 0 16 16" role="img" aria-label={label}>
      <title>{label}</title>
      <circle cx="8" cy="8" r="5.5" />
      <circle
        className="p"
        cx="8"
        cy="8"
        r="5.5"
        pathLength="100"
        strokeDasharray={`${Math.round(done * 100)} 100`}
        transform="rotate(-90 8 8)"
      />
    </svg>
  );
}
