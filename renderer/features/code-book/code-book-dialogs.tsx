import type { ReactNode } from 'react';
import { useViewStore } from '../../state/view-store';
import { ExportBookDialog } from './export-book-dialog';
import { KeepVersionDialog } from './keep-version-dialog';

/** The dialogs about the code book as a whole: whichever the view store asks for, or nothing. */
export function CodeBookDialogs(): ReactNode {
  const kind = useViewStore((s) => s.dialog?.kind);
  if (kind === 'keep-code-book') return <KeepVersionDialog />;
  return kind === 'export-code-book' ? <ExportBookDialog /> : null;
}
