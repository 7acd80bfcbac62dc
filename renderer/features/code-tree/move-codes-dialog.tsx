import { useMemo, useState, type ReactNode } from 'react';
import { subtree } from '../../../shared/code-tree/code-tree';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import { closeDialog } from '../../services/code-surgery';
import { useStudyStore } from '../../state/study-store';
import { moveCodes } from './code-actions';
import { CodePicker } from './code-picker';

/** Chooses the code to go below; the way to move without dragging. */
export function MoveCodesDialog({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation('code-tree');
  const { study } = useStudyStore.getState();
  const [parent, setParent] = useState<string | null>();
  const within = useMemo(() => new Set(ids.flatMap((id) => [...subtree(study, id)])), [study, ids]);
  const code = study.codes.get(ids[0] ?? '');
  if (code === undefined) return null;
  const move = async (): Promise<void> => {
    if (parent === undefined) return;
    closeDialog();
    await moveCodes(ids, { parent, before: null });
  };
  const isThere = ids.length === 1 && parent === code.parent;
  return (
    <Dialog
      title={
        ids.length === 1
          ? t('move.title', { name: code.name })
          : t('move.titleSeveral', { count: ids.length })
      }
      onClose={closeDialog}
      onSubmit={() => void move()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={parent === undefined || isThere}>
            {t('move.submit')}
          </Button>
        </>
      }
    >
      <CodePicker study={study} without={within} top value={parent} onChange={setParent} />
    </Dialog>
  );
}
