import { useState, type ReactNode } from 'react';
import type { CodeGroup } from '../../../shared/model/code-group';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { closeDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import styles from './dialogs.module.css';

/** Puts codes in groups and takes them out: each group is ticked, half ticked or not. */
export function GroupCodesDialog({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation('code-tree');
  const { study } = useStudyStore.getState();
  const groups = [...study.codeGroups.values()].sort((a, b) => a.name.localeCompare(b.name));
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [name, setName] = useState('');
  const code = study.codes.get(ids[0] ?? '');
  if (code === undefined) return null;
  const save = async (): Promise<void> => {
    for (const [id, isIn] of ticks) {
      const edit = isIn ? { add: ids } : { remove: ids };
      if (!(await runCommand({ type: 'edit-code-group', payload: { id, edit } })).ok) return;
    }
    const isNew = name.trim() !== '';
    const made =
      !isNew || (await runCommand({ type: 'add-code-group', payload: { name: name.trim(), codes: ids } })).ok;
    if (made) closeDialog();
  };
  return (
    <Dialog
      title={
        ids.length === 1
          ? t('group.title', { name: code.name })
          : t('group.titleSeveral', { count: ids.length })
      }
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={ticks.size === 0 && name.trim() === ''}>
            {t('group.submit')}
          </Button>
        </>
      }
    >
      {groups.length === 0 && <p className="t2">{t('group.none')}</p>}
      <div className={styles['groups']}>
        {groups.map((group) => (
          <GroupTick
            key={group.id}
            group={group}
            ids={ids}
            tick={ticks.get(group.id)}
            onTick={(isIn) => setTicks(new Map(ticks).set(group.id, isIn))}
          />
        ))}
      </div>
      <TextInput
        label={t('group.new')}
        hint={t('group.newHint')}
        maxLength={200}
        value={name}
        onChange={setName}
      />
    </Dialog>
  );
}

interface GroupTickProps {
  readonly group: CodeGroup;
  readonly ids: readonly string[];
  /** What was chosen here, undefined while nothing was. */
  readonly tick: boolean | undefined;
  readonly onTick: (isIn: boolean) => void;
}

function GroupTick({ group, ids, tick, onTick }: GroupTickProps): ReactNode {
  const { t } = useTranslation('code-tree');
  const inside = ids.filter((id) => group.codes.includes(id)).length;
  const some = tick === undefined && inside > 0 && inside < ids.length;
  return (
    <label className="row g8">
      <input
        type="checkbox"
        checked={tick ?? inside === ids.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = some;
        }}
        onChange={(event) => onTick(event.target.checked)}
      />
      <span>{group.name}</span>
      {some && <span className="t3 s12">{t('group.some')}</span>}
    </label>
  );
}
