import type { ReactNode } from 'react';
import { useViewStore } from '../../state/view-store';
import { CodeDetailsDialog } from './code-details-dialog';
import { MergeCodeDialog } from './merge-code-dialog';
import { MoveCodeDialog } from './move-code-dialog';
import { PasteCodesDialog } from './paste-codes-dialog';

/** The dialogs about codes: whichever the view store asks for, or nothing. */
export function CodeTreeDialogs(): ReactNode {
  const dialog = useViewStore((s) => s.dialog);
  switch (dialog?.kind) {
    case 'code':
      return <CodeDetailsDialog key={dialog.id} id={dialog.id} />;
    case 'merge-code':
      return <MergeCodeDialog id={dialog.id} />;
    case 'move-code':
      return <MoveCodeDialog id={dialog.id} />;
    case 'paste-codes':
      return <PasteCodesDialog />;
    default:
      return null;
  }
}
