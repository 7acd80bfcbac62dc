import type { ReactNode } from 'react';
import { AutoCodeDialog } from '../features/auto-code/auto-code-dialog';
import { CodeBookDialogs } from '../features/code-book/code-book-dialogs';
import { CodeTreeDialogs } from '../features/code-tree/code-tree-dialogs';
import { CoderDialog } from '../features/coder/coder-dialog';
import { CodeKeyDialog } from '../features/coding-keys/code-key-dialog';
import { CorrectingDialogs } from '../features/correcting/correcting-dialogs';
import { DocumentDialog } from '../features/documents/document-dialog';
import { KeysDialog } from '../features/help/keys-dialog';
import { BranchDialog } from '../features/people/branch-dialog';
import { ParticipantDialog } from '../features/people/participant-dialog';
import { ExportDialog } from '../features/quotes/export-dialog';
import { ExportSampleDialog } from '../features/sampling/export-sample-dialog';
import { RecruitmentDialog } from '../features/sampling/recruitment-dialog';
import { SessionDialog } from '../features/sampling/session-dialog';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { NewStudyDialog } from '../features/study/new-study-dialog';
import { RenameStudyDialog } from '../features/study/rename-study-dialog';
import { useViewStore } from '../state/view-store';

/** The dialogs that may open over any view; views that have dialogs of their own draw them themselves. */
export function Dialogs(): ReactNode {
  const dialog = useViewStore((state) => state.dialog);
  switch (dialog?.kind) {
    case 'new-study':
      return <NewStudyDialog thenImport={dialog.thenImport === true} />;
    case 'rename-study':
      return <RenameStudyDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'coder':
      return <CoderDialog />;
    case 'document':
      return <DocumentDialog id={dialog.id} key={dialog.id} />;
    case 'code':
    case 'merge-codes':
    case 'move-codes':
    case 'colour-codes':
    case 'group-codes':
    case 'split-code':
    case 'starter-trees':
    case 'paste-codes':
      return <CodeTreeDialogs />;
    case 'code-key':
      return <CodeKeyDialog id={dialog.id} key={dialog.id} />;
    case 'keep-code-book':
    case 'export-code-book':
      return <CodeBookDialogs />;
    case 'correct':
    case 'doubts':
    case 'versions':
    case 'reimport':
      return <CorrectingDialogs />;
    case 'participant':
      return <ParticipantDialog id={dialog.id} key={dialog.id} />;
    case 'session':
      return <SessionDialog id={dialog.id} key={dialog.id} />;
    case 'recruitment':
      return <RecruitmentDialog />;
    case 'export-sample':
      return <ExportSampleDialog />;
    case 'branch-attribute':
      return <BranchDialog id={dialog.id} key={dialog.id} />;
    case 'auto-code':
      return <AutoCodeDialog ask={dialog.ask} />;
    case 'export':
      return <ExportDialog />;
    default:
      return null;
  }
}
