import { useState, type ReactNode } from 'react';
import { subtree } from '../../../shared/code-tree/code-tree';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useStudyStore } from '../../state/study-store';
import { closeDialog, moveCode } from './code-actions';
import { CodePicker } from './code-picker';

/** Chooses the code to go below; the way to move without dragging. */
export function MoveCodeDialog({ id }: { readonly id: string }): ReactNode {
  const { study } = useStudyStore.getState();
  const [parent, setParent] = useState<string | null>();
  const code = study.codes.get(id);
  if (code === undefined) return null;
  const move = async (): Promise<void> => {
    if (parent === undefined) return;
    closeDialog();
    await moveCode(id, { parent, before: null });
  };
  return (
    <Dialog
      title={`Move ${code.name} below…`}
      onClose={closeDialog}
      onSubmit={() => void move()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            Cancel
          </Button>
          <Button look="primary" type="submit" disabled={parent === undefined || parent === code.parent}>
            Move
          </Button>
        </>
      }
    >
      <CodePicker study={study} without={subtree(study, id)} top value={parent} onChange={setParent} />
    </Dialog>
  );
}
