import { useState, type ReactNode } from 'react';
import type { CodeGroup } from '../../../shared/model/code-group';
import { IconButton } from '../../components/icon-button';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { carriedCodes } from '../../services/code-drag';
import { countText } from '../../services/count-text';
import { useBookStore } from './book-store';
import { passes } from './book-rows';
import styles from './code-book.module.css';
import { addGroup, joinGroup, removeGroup, renameGroup } from './group-actions';
import { GroupNameField } from './group-name-field';
import type { BookContent } from './use-book';

/** Stands for the group that is being made where others have their id. */
const NEW = 'new';

/** The code groups: one shows its codes alone; codes dragged onto it join it. */
export function CodeGroups({ content: { study, all } }: { readonly content: BookContent }): ReactNode {
  const { t } = useTranslation('code-book');
  const shown = useBookStore((s) => s.group);
  const [naming, setNaming] = useState<string | null>(null);
  const groups = [...study.codeGroups.values()].sort((a, b) => a.name.localeCompare(b.name));
  const living = all.filter((row) => passes(row, 'all')).length;
  return (
    <aside className={`panel ${styles['side'] ?? ''}`} aria-label={t('groups.title')} data-pane="code-groups">
      <div className="ph">
        <h2>{t('groups.title')}</h2>
        <span className="n">{countText(groups.length)}</span>
        <span className="sp" />
        <IconButton icon="plus" label={t('groups.add')} small onClick={() => setNaming(NEW)} />
      </div>
      <div className={styles['list']}>
        <button
          type="button"
          className={`tr ${shown === null ? 'sel' : ''}`}
          aria-pressed={shown === null}
          onClick={() => useBookStore.setState({ group: null })}
        >
          <span className="ell med">{t('groups.all')}</span>
          <span className="sp" />
          <span className="c">{countText(living)}</span>
        </button>
        {groups.map((group) =>
          naming === group.id ? (
            <GroupNameField
              key={group.id}
              start={group.name}
              onDone={(name) => {
                setNaming(null);
                void renameGroup(group.id, name);
              }}
              onCancel={() => setNaming(null)}
            />
          ) : (
            <GroupRow
              key={group.id}
              group={group}
              shown={shown === group.id}
              onRename={() => setNaming(group.id)}
            />
          ),
        )}
        {naming === NEW && (
          <GroupNameField
            start=""
            onDone={(name) => {
              setNaming(null);
              if (name.trim() !== '') void addGroup(name.trim(), []);
            }}
            onCancel={() => setNaming(null)}
          />
        )}
        {groups.length === 0 && naming === null && <p className={styles['hint']}>{t('groups.none')}</p>}
      </div>
    </aside>
  );
}

interface GroupRowProps {
  readonly group: CodeGroup;
  readonly shown: boolean;
  readonly onRename: () => void;
}

function GroupRow({ group, shown, onRename }: GroupRowProps): ReactNode {
  const { t } = useTranslation('code-book');
  const [over, setOver] = useState(false);
  return (
    <div
      className={`tr ${shown ? 'sel' : ''} ${over ? (styles['over'] ?? '') : ''}`}
      onDragOver={(event) => {
        if (carriedCodes().length === 0) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void joinGroup(group.id, carriedCodes());
      }}
    >
      <button
        type="button"
        className={`ell ${styles['group'] ?? ''}`}
        aria-pressed={shown}
        title={group.name}
        onClick={() => useBookStore.setState({ group: group.id })}
      >
        {group.name}
      </button>
      <span className="c">{countText(group.codes.length)}</span>
      <MenuButton
        label={t('groups.actions', { name: group.name })}
        small
        items={[
          { label: t('groups.rename'), onChoose: onRename },
          { label: t('groups.remove'), danger: true, onChoose: () => void removeGroup(group.id) },
        ]}
      />
    </div>
  );
}
