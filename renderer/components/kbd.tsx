import type { ReactNode } from 'react';

/** A key as printed on it, `Ctrl K`; hidden from screen readers, because the control beside it carries `aria-keyshortcuts` or a tooltip. */
export function Kbd({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <kbd className="kbd" aria-hidden="true">
      {children}
    </kbd>
  );
}
