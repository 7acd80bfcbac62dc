import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { useTranslation } from '../../i18n/i18n';
import { closeDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { draftOf, editOf, type DetailsDraft } from './code-draft-fields';
import styles from './dialogs.module.css';
import { HueField } from './hue-field';
import { inheritedHue } from './inherited-hue';

/** Name, definition and its rules, other names, origin and colour of one code; all changes are one act. */
export function CodeDetailsDialog({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('code-tree');
  const { study } = useStudyStore.getState();
  const code = study.codes.get(id);
  const [draft, setDraft] = useState(() => draftOf(code));
  if (code === undefined) return null;
  const set = (part: Partial<DetailsDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const edit = editOf(code, draft);
    const saved =
      Object.keys(edit).length === 0 || (await runCommand({ type: 'edit-code', payload: { id, edit } })).ok;
    if (saved) closeDialog();
  };
  return (
    <Dialog
      title={t('details.title', { name: code.name })}
      width={720}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={draft.name.trim() === ''}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles['details']}>
        <div className={styles['form']}>
          <TextInput
            label={t('details.name')}
            value={draft.name}
            maxLength={200}
            onChange={(name) => set({ name })}
          />
          <WordsField field="definition" rows={4} draft={draft} set={set} />
          <TextInput
            label={t('details.aliases')}
            hint={t('details.aliasesHint')}
            value={draft.aliases}
            onChange={(aliases) => set({ aliases })}
          />
          <SelectInput
            label={t('details.origin')}
            value={draft.origin}
            onChange={(origin) => set({ origin })}
            options={[
              { value: 'a-priori', label: t('details.aPriori') },
              { value: 'open', label: t('details.open') },
            ]}
          />
        </div>
        <div className={styles['form']}>
          <WordsField field="whenToUse" rows={3} draft={draft} set={set} />
          <WordsField field="whenNot" rows={3} draft={draft} set={set} />
          <WordsField field="example" rows={3} draft={draft} set={set} />
        </div>
      </div>
      <HueField
        value={draft.colour}
        inherited={inheritedHue(study, code)}
        onChange={(colour) => set({ colour })}
      />
    </Dialog>
  );
}

interface WordsFieldProps {
  readonly field: 'definition' | 'whenToUse' | 'whenNot' | 'example';
  readonly rows: number;
  readonly draft: DetailsDraft;
  readonly set: (part: Partial<DetailsDraft>) => void;
}

function WordsField({ field, rows, draft, set }: WordsFieldProps): ReactNode {
  const { t } = useTranslation('code-tree');
  const id = useId();
  return (
    <div className="fld">
      <label htmlFor={id} className="lab">
        {t(`details.${field}`)}
      </label>
      <textarea
        id={id}
        className="in"
        lang="nl"
        rows={rows}
        maxLength={20_000}
        value={draft[field]}
        placeholder={t(`details.${field}Hint`)}
        onChange={(event) => set({ [field]: event.target.value })}
      />
    </div>
  );
}
