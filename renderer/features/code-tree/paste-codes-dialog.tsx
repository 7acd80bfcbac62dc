import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { countCodes } from '../../../shared/code-tree/code-draft';
import { parseIndented } from '../../../shared/code-tree/parse-indented';
import type { NewCode } from '../../../shared/commands/add-codes';
import type { Result } from '../../../shared/lib/result';
import { ok } from '../../../shared/lib/result';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { counted } from '../../services/count-text';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { closeDialog, loadCodes } from './code-actions';
import styles from './dialogs.module.css';
import { NewCodePreview } from './new-code-preview';
import { useTreeStore } from './tree-store';

/** Adds many codes at once, from pasted text or from a file, and shows the tree they make before anything is added. */
export function PasteCodesDialog(): ReactNode {
  const loaded = useTreeStore((s) => s.loaded);
  const [text, setText] = useState('');
  const [under, setUnder] = useState<'top' | 'picked'>('top');
  const codes = loaded === null ? parsePasted(text) : ok(loaded.codes);
  const picked = usePicked();
  const count = codes.ok ? countCodes(codes.value) : 0;
  const add = async (): Promise<void> => {
    if (!codes.ok || count === 0) return;
    const parent = under === 'picked' ? (picked?.id ?? null) : null;
    const toast = `Added ${counted(count, 'code')}`;
    const added = await runCommand({ type: 'add-codes', payload: { parent, codes: codes.value } }, { toast });
    if (added.ok) closeDialog();
  };
  return (
    <Dialog
      title={loaded === null ? 'Paste codes' : `Codes from ${loaded.file}`}
      width={720}
      onClose={closeDialog}
      onSubmit={() => void add()}
      footer={
        <>
          <Button icon="upload" onClick={() => void loadCodes()}>
            Load from file…
          </Button>
          <span className="sp" />
          <Button look="ghost" onClick={closeDialog}>
            Cancel
          </Button>
          <Button look="primary" type="submit" disabled={count === 0}>
            {count === 0 ? 'Add codes' : `Add ${counted(count, 'code')}`}
          </Button>
        </>
      }
    >
      <div className={loaded === null ? styles['paste'] : styles['loaded']}>
        {loaded === null && <PasteField text={text} onChange={setText} />}
        <NewCodePreview codes={codes.ok ? codes.value : []} problem={problemOf(codes, text)} />
      </div>
      {picked !== undefined && (
        <SelectInput
          label="Put them"
          value={under}
          onChange={setUnder}
          options={[
            { value: 'top', label: 'At the top of the tree' },
            { value: 'picked', label: `Below ${picked.name}` },
          ]}
        />
      )}
    </Dialog>
  );
}

function PasteField({
  text,
  onChange,
}: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    event.currentTarget.setRangeText('\t', selectionStart, selectionEnd, 'end');
    onChange(event.currentTarget.value);
  };
  return (
    <div className={styles['column']}>
      <label htmlFor={id} className="lab">
        One code on each line, indented below its parent
      </label>
      <textarea
        id={id}
        className="in"
        value={text}
        spellCheck={false}
        placeholder={'Intervention\n    Company visit\n        Preparation\n    Guest lesson'}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function parsePasted(text: string): Result<readonly NewCode[]> {
  return text.trim() === '' ? ok([]) : parseIndented(text);
}

function problemOf(codes: Result<readonly NewCode[]>, text: string): string | null {
  if (!codes.ok) return codes.error.message;
  return codes.value.length === 0 && text.trim() === '' ? 'The tree appears here while you type.' : null;
}

function usePicked(): { readonly id: string; readonly name: string } | undefined {
  const id = useViewStore((s) => s.code);
  return useStudyStore.getState().study.codes.get(id ?? '');
}
