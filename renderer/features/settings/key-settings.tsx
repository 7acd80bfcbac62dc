import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { SearchInput } from '../../components/search-input';
import { useTranslation } from '../../i18n/i18n';
import { foldWord } from '../../services/fold-word';
import { allCommands, commandGroups, keysOf, type InterfaceCommand } from '../../services/interface-commands';
import { shownKey } from '../../services/key-name';
import { useSettingsStore } from '../../state/settings-store';
import { KeyRow } from './key-row';
import styles from './settings.module.css';

/** Every command with its keys, by group; each can get another key. */
export function KeySettings(): ReactNode {
  const { t } = useTranslation(['settings', 'app']);
  const chosen = useSettingsStore((state) => state.keys);
  const [query, setQuery] = useState('');
  const found = allCommands().filter((command) => fits(command, query));
  const groups = commandGroups.filter((group) => found.some((command) => command.group === group));
  return (
    <>
      <SearchInput label={t('findKey')} icon="search" value={query} onChange={setQuery} />
      <div className={styles['keys']} tabIndex={-1}>
        {groups.map((group) => (
          <section key={group} aria-label={t(`app:groups.${group}`)}>
            <h3 className="lab">{t(`app:groups.${group}`)}</h3>
            <ul>
              {found
                .filter((command) => command.group === group)
                .map((command) => (
                  <KeyRow key={command.id} command={command} />
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p className="t2">{t('noMatch', { query: query.trim() })}</p>}
      </div>
      {Object.keys(chosen).length > 0 && (
        <div>
          <Button small onClick={() => useSettingsStore.setState({ keys: {} })}>
            {t('allUsual')}
          </Button>
        </div>
      )}
    </>
  );
}

function fits(command: InterfaceCommand, query: string): boolean {
  const words = [command.label(), ...keysOf(command.id).flatMap((key) => [key, shownKey(key)])].join(' ');
  return foldWord(words).includes(foldWord(query.trim()));
}
