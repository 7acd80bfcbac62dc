import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';

/** Gives the study another name; its folder keeps its own. */
export function RenameStudyDialog(): ReactNode {
  const current = useStudyStore.getState().study.name;
  const [name, setName] = useState(current);
  const isEmpty = name.trim() === '';
  const rename = async (): Promise<void> => {
    if (isEmpty) return;
    close();
    if (name.trim() !== current) await runCommand({ type: 'name-study', payload: { name: name.trim() } });
  };
  const buttons = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button look="primary" type="submit" disabled={isEmpty}>
        Rename study
      </Button>
    </>
  );
  return (
    <Dialog title="Rename study" onClose={close} onSubmit={() => void rename()} footer={buttons}>
      <TextInput
        label="Name of the study"
        value={name}
        onChange={setName}
        maxLength={200}
        hint="The folder on disk keeps its name."
        error={isEmpty ? 'A study needs a name.' : undefined}
      />
    </Dialog>
  );
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
