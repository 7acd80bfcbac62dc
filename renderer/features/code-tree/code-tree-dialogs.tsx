import type { ReactNode } from 'react';
import { useViewStore } from '../../state/view-store';
import { CodeDetailsDialog } from './code-details-dialog';
import { ColourCodesDialog } from './colour-codes-dialog';
import { GroupCodesDialog } from './group-codes-dialog';
import { MergeCodesDialog } from './merge-codes-dialog';
import { MoveCodesDialog } from './move-codes-dialog';
import { PasteCodesDialog } from './paste-codes-dialog';
import { SplitCodeDialog } from './split-code-dialog';
import { StarterTreesDialog } from './starter-trees-dialog';

/** The dialogs about codes: whichever the view store asks for, or nothing. */
export function CodeTreeDialogs(): ReactNode {
  const dialog = useViewStore((s) => s.dialog);
  switch (dialog?.kind) {
    case 'code':
      return <CodeDetailsDialog key={dialog.id} id={dialog.id} />;
    case 'merge-codes':
      return <MergeCodesDialog ids={dialog.ids} />;
    case 'move-codes':
      return <MoveCodesDialog ids={dialog.ids} />;
    case 'split-code':
      return <SplitCodeDialog id={dialog.id} />;
    case 'colour-codes':
      return <ColourCodesDialog ids={dialog.ids} />;
    case 'group-codes':
      return <GroupCodesDialog ids={dialog.ids} />;
    case 'paste-codes':
      return <PasteCodesDialog />;
    case 'starter-trees':
      return <StarterTreesDialog />;
    default:
      return null;
  }
}
