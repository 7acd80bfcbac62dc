import { useState, type ReactNode } from 'react';
import type { ImportPlan } from '../../../shared/ipc/messages';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Note } from '../../components/note';
import { useTranslation } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import { addDocuments, discardImport } from './apply-import';
import { FileDetails } from './file-details';
import { FileList } from './file-list';
import { firstChoices, importRequest, readyFiles, type FileChoice } from './import-choices';
import styles from './import.module.css';
import { planSummary } from './plan-summary';

/** Every file that was chosen, what was found in it or why not, and what it will be called. */
export function ImportDialog({ plan }: { readonly plan: ImportPlan }): ReactNode {
  const { t } = useTranslation(['import', 'common']);
  const [choices, setChoices] = useState(() => firstChoices(plan.items));
  const [shown, setShown] = useState(() => (readyFiles(plan.items)[0] ?? plan.items[0])?.file ?? '');
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem: string | null }>({
    busy: false,
    problem: null,
  });
  const asked = importRequest(plan, choices);
  const untitled = asked.documents.find((document) => document.title === '');
  const item = plan.items.find((known) => known.file === shown);
  const change = (file: string, part: Partial<FileChoice>): void => {
    const choice = choices.get(file);
    if (choice !== undefined) setChoices(new Map(choices).set(file, { ...choice, ...part }));
  };
  const cancel = (): void => {
    if (state.busy) return;
    useViewStore.setState({ dialog: null });
    void discardImport(plan.id);
  };
  const add = async (): Promise<void> => {
    if (asked.documents.length === 0 || state.busy) return;
    if (untitled !== undefined) {
      setShown(untitled.file);
      return;
    }
    setState({ busy: true, problem: null });
    setState({ busy: false, problem: await addDocuments(asked) });
  };
  const buttons = (
    <>
      <span className={`t3 num ${styles['sum'] ?? ''}`}>{planSummary(plan.items)}</span>
      <Button onClick={cancel} disabled={state.busy}>
        {t('common:cancel')}
      </Button>
      <Button look="primary" type="submit" disabled={asked.documents.length === 0 || state.busy}>
        {state.busy ? t('adding') : t('add', { count: asked.documents.length })}
      </Button>
    </>
  );
  return (
    <Dialog title={t('title')} width={980} onClose={cancel} onSubmit={() => void add()} footer={buttons}>
      {state.problem !== null && <Note kind="bad" title={state.problem} />}
      <div className={styles['body']}>
        <FileList items={plan.items} choices={choices} shown={shown} onShow={setShown} onChange={change} />
        <div className={styles['details']}>
          {item !== undefined && (
            <FileDetails
              key={item.file}
              item={item}
              choice={choices.get(item.file)}
              onChange={(part) => change(item.file, part)}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
