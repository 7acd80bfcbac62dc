import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { countCodes } from '../../../shared/code-tree/code-draft';
import type { CodeTable } from '../../../shared/code-tree/parse-code-table';
import { ok, type Result } from '../../../shared/lib/result';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Note } from '../../components/note';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { closeDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { loadCodes } from './code-actions';
import styles from './dialogs.module.css';
import { NewCodePreview } from './new-code-preview';
import { PasteField } from './paste-field';
import { pastedCodes, pasteNotes, type PasteSetting } from './pasted-codes';
import { useTreeStore } from './tree-store';

/** Adds many codes at once, from pasted text or from a file, and shows the tree they make before anything is added. */
export function PasteCodesDialog(): ReactNode {
  const { t } = useTranslation('code-tree');
  const loaded = useTreeStore((s) => s.loaded);
  const [text, setText] = useState('');
  const [setting, setSetting] = useState<PasteSetting>({ form: 'auto', divide: true });
  const [under, setUnder] = useState<'top' | 'picked'>('top');
  const { study } = useStudyStore.getState();
  const picked = study.codes.get(useViewStore((s) => s.code) ?? '');
  const parent = under === 'picked' ? (picked?.id ?? null) : null;
  const later = useDeferredValue(text);
  const read = useMemo(
    (): Result<CodeTable> =>
      loaded === null ? pastedCodes(later, setting) : ok({ codes: loaded.codes, repeated: [] }),
    [loaded, later, setting],
  );
  const count = read.ok ? countCodes(read.value.codes) : 0;
  const notes = read.ok ? pasteNotes(t, study, read.value, parent) : [];
  const add = async (): Promise<void> => {
    if (!read.ok || count === 0 || later !== text) return;
    const toast = t('done.added', { count });
    const payload = { parent, codes: read.value.codes };
    const added = await runCommand({ type: 'add-codes', payload }, { toast });
    if (added.ok) closeDialog();
  };
  return (
    <Dialog
      title={loaded === null ? t('paste.title') : t('paste.titleFile', { file: loaded.file })}
      width={820}
      onClose={closeDialog}
      onSubmit={() => void add()}
      footer={
        <>
          <Button icon="upload" onClick={() => void loadCodes()}>
            {t('paste.load')}
          </Button>
          <span className="sp" />
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={count === 0}>
            {count === 0 ? t('paste.add') : t('paste.addCount', { count })}
          </Button>
        </>
      }
    >
      <div className={loaded === null ? styles['paste'] : styles['loaded']}>
        {loaded === null && (
          <PasteField text={text} setting={setting} onText={setText} onSetting={setSetting} />
        )}
        <NewCodePreview
          codes={read.ok ? read.value.codes : []}
          problem={
            read.ok
              ? text.trim() === '' && count === 0
                ? t('paste.waiting')
                : null
              : said(read.error.message)
          }
        />
      </div>
      {notes.map((note) => (
        <Note key={note} kind="warn">
          {note}
        </Note>
      ))}
      {picked !== undefined && (
        <SelectInput
          label={t('paste.put')}
          value={under}
          onChange={setUnder}
          options={[
            { value: 'top', label: t('paste.atTop') },
            { value: 'picked', label: t('paste.below', { name: picked.name }) },
          ]}
        />
      )}
    </Dialog>
  );
}
