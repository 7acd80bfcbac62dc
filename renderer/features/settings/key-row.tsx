import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Kbd } from '../../components/kbd';
import { useTranslation } from '../../i18n/i18n';
import { keysOf, type InterfaceCommand } from '../../services/interface-commands';
import { keyNameOf, shownKey } from '../../services/key-name';
import { conflictOf, isReservedKey, withKeys } from '../../services/key-conflicts';
import { useSettingsStore } from '../../state/settings-store';
import styles from './settings.module.css';

/** What the row asks for: nothing, a key, or what to do about a key that is taken or not to be had. */
type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'key' }
  | { readonly kind: 'taken'; readonly key: string; readonly other: InterfaceCommand }
  | { readonly kind: 'reserved'; readonly key: string };

/** One command with its keys and the way to another key. */
export function KeyRow({ command }: { readonly command: InterfaceCommand }): ReactNode {
  const { t } = useTranslation('settings');
  const isChosen = useSettingsStore((state) => Object.hasOwn(state.keys, command.id));
  const [asking, setAsking] = useState<Asking>({ kind: 'nothing' });
  const keys = keysOf(command.id);
  const name = command.label();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (asking.kind !== 'key') return;
    const key = keyNameOf(event.nativeEvent);
    // The key is asked for here: it must neither press the button nor close the dialog.
    event.preventDefault();
    event.stopPropagation();
    if (key !== null) setAsking(answerTo(command, key));
  };
  return (
    <li className={styles['key']}>
      <span className="ell">{name}</span>
      <span className={styles['caps']}>
        {keys.length === 0 && <span className="t3 s12">{t('noKey')}</span>}
        {keys.map((key) => (
          <span key={key}>
            <Kbd>{shownKey(key)}</Kbd>
            <span className="vh-only">{shownKey(key)}</span>
          </span>
        ))}
      </span>
      <Button
        small
        pressed={asking.kind === 'key'}
        aria-label={t('changeOf', { command: name })}
        onKeyDown={onKeyDown}
        onBlur={() => setAsking((now) => (now.kind === 'key' ? { kind: 'nothing' } : now))}
        onClick={() => setAsking({ kind: 'key' })}
      >
        {asking.kind === 'key' ? t('press') : t('change')}
      </Button>
      {isChosen && (
        <Button
          small
          look="ghost"
          aria-label={t('usualOf', { command: name })}
          onClick={() => setUsual(command)}
        >
          {t('usual')}
        </Button>
      )}
      <Answer command={command} asking={asking} onDone={() => setAsking({ kind: 'nothing' })} />
    </li>
  );
}

interface AnswerProps {
  readonly command: InterfaceCommand;
  readonly asking: Asking;
  readonly onDone: () => void;
}

function Answer({ command, asking, onDone }: AnswerProps): ReactNode {
  const { t } = useTranslation('settings');
  if (asking.kind === 'nothing') return null;
  if (asking.kind === 'key') return <p className={styles['say']}>{t('pressHint')}</p>;
  const key = shownKey(asking.key);
  if (asking.kind === 'reserved') {
    return (
      <p className={styles['say']} role="alert">
        {t('reserved', { key })}
      </p>
    );
  }
  const { other } = asking;
  const takeOver = (): void => {
    setKeys(
      other,
      keysOf(other.id).filter((held) => held !== asking.key),
    );
    setKeys(command, [asking.key]);
    onDone();
  };
  return (
    <p className={styles['say']} role="alert">
      {t('taken', { key, command: other.label() })}{' '}
      <Button small onClick={takeOver}>
        {t('takeOver')}
      </Button>
    </p>
  );
}

/** Takes a pressed key as the command's own where that is possible, and says what else to ask. */
function answerTo(command: InterfaceCommand, key: string): Asking {
  if (key === 'Escape') return { kind: 'nothing' };
  if (key === 'Delete' || key === 'Backspace') {
    setKeys(command, []);
    return { kind: 'nothing' };
  }
  if (isReservedKey(key)) return { kind: 'reserved', key };
  const other = conflictOf(command, key);
  if (other !== undefined) return { kind: 'taken', key, other };
  setKeys(command, [key]);
  return { kind: 'nothing' };
}

function setKeys(command: InterfaceCommand, keys: readonly string[]): void {
  useSettingsStore.setState((settings) => ({ keys: withKeys(settings.keys, command, keys) }));
}

function setUsual(command: InterfaceCommand): void {
  setKeys(command, command.keys ?? []);
}
