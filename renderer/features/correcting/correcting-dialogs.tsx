import type { ReactNode } from 'react';
import { useViewStore } from '../../state/view-store';
import { CorrectDialog } from './correct-dialog';
import { DoubtsPanel } from './doubts-panel';
import { ReimportDialog } from './reimport-dialog';
import { VersionsDialog } from './versions-dialog';

/** The dialogs about the text of a document. */
export function CorrectingDialogs(): ReactNode {
  const dialog = useViewStore((state) => state.dialog);
  switch (dialog?.kind) {
    case 'correct':
      return <CorrectDialog document={dialog.document} range={dialog.range} />;
    case 'doubts':
      return <DoubtsPanel document={dialog.document} key={dialog.document} />;
    case 'versions':
      return <VersionsDialog document={dialog.document} key={dialog.document} />;
    case 'reimport':
      return <ReimportDialog document={dialog.document} offer={dialog.offer} key={dialog.offer.id} />;
    default:
      return null;
  }
}
