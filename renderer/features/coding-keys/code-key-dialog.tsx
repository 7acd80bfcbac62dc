import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import { codeOnKey, giveCodeKey, keyOfCode } from '../../services/code-keys';
import { keyNameOf, shownKey } from '../../services/key-name';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import styles from './code-key-dialog.module.css';
import { keyRefusal } from './key-refusal';

/** Gives a code a key of its own: press it, then Enter. */
export function CodeKeyDialog({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('coding');
  const codes = useStudyStore((state) => state.study.codes);
  const before = keyOfCode(id) ?? null;
  const [key, setKey] = useState<string | null>(before);
  const name = codes.get(id)?.name ?? '';
  const refusal = key === null || key === before ? null : keyRefusal(t, key);
  const close = (): void => useViewStore.setState({ dialog: null });
  const set = (chosen: string | null): void => {
    if (refusal !== null && chosen !== null) return;
    giveCodeKey(id, chosen);
    close();
  };
  return (
    <Dialog
      title={t('key.title', { name })}
      onClose={close}
      onSubmit={() => set(key)}
      footer={
        <>
          {before !== null && <Button onClick={() => set(null)}>{t('key.clear')}</Button>}
          <span className="sp" />
          <Button onClick={close}>{t('key.cancel')}</Button>
          <Button look="primary" type="submit" disabled={key === null || refusal !== null}>
            {t('key.set')}
          </Button>
        </>
      }
    >
      <p className="t2">{t('key.means')}</p>
      <KeyField pressed={key} refused={refusal !== null} onPress={setKey} />
      <p className={refusal === null ? 't3' : styles['refused']} role="status">
        {refusal ?? losing(id, key)}
      </p>
    </Dialog>
  );

  function losing(code: string, pressed: string | null): string {
    const other = pressed === null ? undefined : codeOnKey(pressed);
    if (pressed === null || other === undefined || other === code) return t('key.here');
    return t('key.moves', { key: shownKey(pressed), name: codes.get(other)?.name ?? '' });
  }
}

interface KeyFieldProps {
  readonly pressed: string | null;
  readonly refused: boolean;
  readonly onPress: (key: string) => void;
}

/** Takes one key press and shows it; Tab, Enter and Escape keep their meaning. */
function KeyField({ pressed, refused, onPress }: KeyFieldProps): ReactNode {
  const { t } = useTranslation('coding');
  const onKeyDown = (event: KeyboardEvent): void => {
    const name = keyNameOf(event);
    if (name === null || ['Tab', 'Shift+Tab', 'Enter', 'Escape'].includes(name)) return;
    event.preventDefault();
    onPress(name);
  };
  return (
    <label className={styles['field']}>
      <span className="lab">{t('key.field')}</span>
      <input
        className="in"
        data-autofocus=""
        readOnly
        value={pressed === null ? '' : shownKey(pressed)}
        placeholder={t('key.ask')}
        aria-invalid={refused}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
