import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import { allCommands, allKeyNotes, commandGroups, keysOf } from '../../services/interface-commands';
import { shownKey } from '../../services/key-name';
import { useViewStore } from '../../state/view-store';
import styles from './help.module.css';

interface KeyLine {
  readonly label: string;
  readonly keys: readonly string[];
}

/** The sheet of keys: every command that has one, as it is set now, by group. */
export function KeysDialog(): ReactNode {
  const { t } = useTranslation(['help', 'app']);
  const groups = keyGroups();
  const foot = (
    <>
      <Button onClick={() => useViewStore.setState({ dialog: { kind: 'settings' } })}>
        {t('keys.change')}
      </Button>
      <span className="sp" />
      <Button look="primary" onClick={close}>
        {t('keys.done')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('keys.title')} onClose={close} footer={foot} width={860}>
      <div className={styles['sheet']} role="group" aria-label={t('keys.title')} tabIndex={0} data-autofocus>
        {groups.map(({ group, lines }) => (
          <section key={group} aria-label={t(`app:groups.${group}`)}>
            <h3 className="lab">{t(`app:groups.${group}`)}</h3>
            <dl>
              {lines.map((line) => (
                <Line key={line.label} line={line} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="t3 s12">{t('keys.rest')}</p>
    </Dialog>
  );
}

function Line({ line: { label, keys } }: { readonly line: KeyLine }): ReactNode {
  return (
    <div className={styles['line']}>
      <dt>{label}</dt>
      <dd>
        {keys.map((key) => (
          <kbd className="kbd" key={key}>
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  );
}

/** The commands that have a key and the fixed keys, by group; a group without any is left out. */
export function keyGroups(): readonly {
  readonly group: (typeof commandGroups)[number];
  readonly lines: readonly KeyLine[];
}[] {
  const commands = allCommands().map(({ id, group, label }) => ({
    group,
    label: label(),
    keys: keysOf(id).map(shownKey),
  }));
  const notes = allKeyNotes().map(({ group, label, keys }) => ({
    group,
    label: label(),
    keys: keys.map(shownKey),
  }));
  const lines = [...commands, ...notes].filter(({ keys }) => keys.length > 0);
  return commandGroups
    .map((group) => ({ group, lines: lines.filter((line) => line.group === group) }))
    .filter((shown) => shown.lines.length > 0);
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
