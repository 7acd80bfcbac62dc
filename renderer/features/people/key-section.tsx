import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { lockKey, unlockKey } from './people-actions';
import styles from './people-view.module.css';

/** Shortest passphrase the key file takes, in characters. */
const SHORTEST = 8;

/** The one place where real names are: a file of its own with a passphrase, never part of the study. */
export function KeySection(): ReactNode {
  const { t } = useTranslation('people');
  const names = useStudyStore((s) => s.keyNames);
  return (
    <section className={styles['key']} aria-label={t('keyFile')}>
      <div className="row g6 semi">
        <Icon name="lock" size={14} />
        <h2>{t('keyFile')}</h2>
        <span className={names === null ? 'tag' : 'tag warn'}>
          {names === null ? t('locked') : t('unlocked')}
        </span>
      </div>
      {names === null ? <LockedKey /> : <OpenKey names={names} />}
    </section>
  );
}

function LockedKey(): ReactNode {
  const { t } = useTranslation('people');
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const unlock = async (): Promise<void> => {
    if (passphrase.length < SHORTEST) {
      setProblem(t('passphraseTooShort', { count: SHORTEST }));
      return;
    }
    const refused = await unlockKey(passphrase);
    if (refused !== null) setProblem(refused);
  };
  return (
    <>
      <p className="t2">{t('keyExplained')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <TextInput
          label={t('passphrase')}
          hideLabel
          type="password"
          placeholder={t('passphraseExample')}
          autoComplete="off"
          value={passphrase}
          error={problem}
          onChange={(typed) => {
            setPassphrase(typed);
            setProblem(undefined);
          }}
        />
        <Button type="submit" disabled={passphrase === ''}>
          {t('unlock')}
        </Button>
      </form>
    </>
  );
}

function OpenKey({ names }: { readonly names: Readonly<Record<string, readonly string[]>> }): ReactNode {
  const { t } = useTranslation('people');
  const known = Object.values(names).filter((list) => list.length > 0).length;
  return (
    <div className="row g8">
      <p className="t2 sp">{t('namesKnown', { count: known })}</p>
      <Button icon="lock" onClick={() => void lockKey()}>
        {t('lock')}
      </Button>
    </div>
  );
}
