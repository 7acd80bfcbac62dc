import { useState, type ReactNode } from 'react';
import { childrenOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { counted } from '../../services/count-text';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { closeDialog } from './code-actions';
import { CodePicker } from './code-picker';
import styles from './dialogs.module.css';

/** Chooses the code that takes over another's codings and children. */
export function MergeCodeDialog({ id }: { readonly id: string }): ReactNode {
  const { study } = useStudyStore.getState();
  const [into, setInto] = useState<string | null>();
  const code = study.codes.get(id);
  if (code === undefined) return null;
  const merge = async (): Promise<void> => {
    if (typeof into !== 'string') return;
    const target = study.codes.get(into)?.name ?? '';
    const toast = `Merged ${code.name} into ${target}`;
    const merged = await runCommand({ type: 'merge-codes', payload: { ids: [id], into } }, { toast });
    if (!merged.ok) return;
    closeDialog();
    useViewStore.setState({ code: into });
  };
  return (
    <Dialog
      title={`Merge ${code.name} into…`}
      onClose={closeDialog}
      onSubmit={() => void merge()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            Cancel
          </Button>
          <Button look="primary" type="submit" disabled={typeof into !== 'string'}>
            Merge
          </Button>
        </>
      }
    >
      <CodePicker study={study} without={new Set([id])} value={into} onChange={setInto} />
      <p className={styles['result']} aria-live="polite">
        {typeof into === 'string' ? consequence(study, id, into) : 'Choose the code that stays.'}
      </p>
    </Dialog>
  );
}

function consequence(study: Study, id: string, into: string): string {
  const target = study.codes.get(into)?.name ?? '';
  const codings = counted(study.codeCounts.get(id) ?? 0, 'coding');
  const children = childrenOf(study, id).length;
  const below = children === 0 ? '' : ` and ${counted(children, 'code')} below it`;
  return `${codings}${below} will go to ${target}. Undo gives everything back.`;
}
