import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { TextInput } from '../../components/text-input';
import { counted } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import { lockKey, unlockKey } from './people-actions';
import styles from './people-view.module.css';

/** Shortest passphrase the key file takes, in characters. */
const SHORTEST = 8;

/** The one place where real names are: a file of its own with a passphrase, never part of the study. */
export function KeySection(): ReactNode {
  const names = useStudyStore((s) => s.keyNames);
  return (
    <section className={styles['key']} aria-label="Key file">
      <div className="row g6 semi">
        <Icon name="lock" size={14} />
        <h2>Key file</h2>
        <span className={names === null ? 'tag' : 'tag warn'}>{names === null ? 'locked' : 'unlocked'}</span>
      </div>
      {names === null ? <LockedKey /> : <OpenKey names={names} />}
    </section>
  );
}

function LockedKey(): ReactNode {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const unlock = async (): Promise<void> => {
    if (passphrase.length < SHORTEST) {
      setProblem(`A passphrase has at least ${SHORTEST} characters. Nothing was opened.`);
      return;
    }
    const refused = await unlockKey(passphrase);
    if (refused !== null) setProblem(refused);
  };
  return (
    <>
      <p className="t2">
        Real names typed here are kept only in this file: encrypted with your passphrase, beside the study
        folder, never in exports or packages. A lost passphrase cannot be recovered.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <TextInput
          label="Passphrase of the key file"
          hideLabel
          type="password"
          placeholder="Passphrase; a new one makes the file"
          autoComplete="off"
          value={passphrase}
          error={problem}
          onChange={(typed) => {
            setPassphrase(typed);
            setProblem(undefined);
          }}
        />
        <Button type="submit" disabled={passphrase === ''}>
          Unlock
        </Button>
      </form>
    </>
  );
}

function OpenKey({ names }: { readonly names: Readonly<Record<string, readonly string[]>> }): ReactNode {
  const known = Object.values(names).filter((list) => list.length > 0).length;
  return (
    <div className="row g8">
      <p className="t2 sp">
        Real names of {counted(known, 'participant')}. Type them in the column “Real names”, with every form
        that occurs in the transcripts: first name, surname, nickname.
      </p>
      <Button icon="lock" onClick={() => void lockKey()}>
        Lock
      </Button>
    </div>
  );
}
