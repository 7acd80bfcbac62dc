import type { ReactNode } from 'react';
import { Separator } from 'react-resizable-panels';

/** The draggable line between two panels of a `Group`; arrow keys move it, a double click puts it back. */
export function Splitter({ label }: { readonly label: string }): ReactNode {
  return <Separator className="split" aria-label={label} title="Drag to resize, double-click to reset" />;
}
