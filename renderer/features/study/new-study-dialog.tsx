import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Note } from '../../components/note';
import { TextInput } from '../../components/text-input';
import { request } from '../../services/api';
import { enterStudy } from '../../services/study-entry';
import { useViewStore } from '../../state/view-store';

interface Progress {
  readonly busy: boolean;
  readonly tried: boolean;
  readonly problem: string | null;
}

/** Name of the study and of who makes it; where it is kept is asked next, by the computer's own dialog. */
export function NewStudyDialog(): ReactNode {
  const [name, setName] = useState('');
  const [coder, setCoder] = useState('');
  const [{ busy, tried, problem }, setProgress] = useState<Progress>({
    busy: false,
    tried: false,
    problem: null,
  });
  const create = async (): Promise<void> => {
    if (name.trim() === '' || coder.trim() === '') setProgress({ busy: false, tried: true, problem: null });
    else {
      setProgress({ busy: true, tried: true, problem: null });
      const failure = await createStudy(name.trim(), coder.trim());
      setProgress({ busy: false, tried: true, problem: failure });
    }
  };
  const missing = (value: string, sentence: string): string | undefined =>
    tried && value.trim() === '' ? sentence : undefined;
  const buttons = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button look="primary" type="submit" disabled={busy}>
        Choose place and create
      </Button>
    </>
  );
  return (
    <Dialog title="New study" onClose={close} onSubmit={() => void create()} footer={buttons}>
      <div className="stack">
        {problem !== null && <Note kind="bad" title={problem} />}
        <TextInput
          label="Name of the study"
          value={name}
          onChange={setName}
          maxLength={200}
          error={missing(name, 'Give the study a name; you can change it later.')}
        />
        <TextInput
          label="Your name"
          value={coder}
          onChange={setCoder}
          maxLength={100}
          hint="Shown with your codings, so that the team can tell whose they are."
          error={missing(coder, 'Type your name, as your team knows you.')}
        />
      </div>
    </Dialog>
  );
}

/** What went wrong, or null when the study is open or the place was not chosen. */
async function createStudy(name: string, coder: string): Promise<string | null> {
  const created = await request('study:create', { name, coder });
  if (!created.ok) return created.error.message;
  if (created.value !== null) {
    close();
    enterStudy(created.value);
  }
  return null;
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
