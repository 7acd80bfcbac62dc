import { useId, useState, type ReactNode } from 'react';
import { findAttribute } from '../../../shared/model/attribute';
import {
  attributeNamed,
  attributeSubjects,
  attributeTypes,
  type Attribute,
} from '../../../shared/model/attribute';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { SelectInput } from '../../components/select-input';
import { TextInput } from '../../components/text-input';
import { i18n, useTranslation } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { openPeopleDialog, showColumn } from './register-store';
import styles from './people-view.module.css';

type Draft = Pick<Attribute, 'name' | 'of' | 'type'> & {
  /** One choice on each line. */
  readonly choices: string;
  readonly description: string;
};

/** A typed attribute of participants, documents or quotations; `id` null is a new one. */
export function AttributeDialog({ id }: { readonly id: string | null }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const { study } = useStudyStore.getState();
  const known = id === null ? undefined : findAttribute(study, id);
  const [draft, setDraft] = useState<Draft>(() => draftOf(known));
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const choices = choicesOf(draft);
  const isReady = draft.name.trim() !== '' && (draft.type !== 'choice' || choices.length > 0);
  return (
    <Dialog
      title={known === undefined ? t('newAttribute') : known.name}
      width={440}
      onClose={close}
      onSubmit={() => {
        if (isReady) void save(known, draft);
      }}
      footer={
        <>
          {known !== undefined && (
            <Button look="danger" onClick={() => void remove(known)}>
              {t('common:remove')}
            </Button>
          )}
          <span className="sp" />
          <Button look="ghost" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {known === undefined ? t('addAttribute') : t('common:save')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextInput
          label={t('attributeName')}
          value={draft.name}
          maxLength={100}
          placeholder={t('attributeNameExample')}
          onChange={(name) => set({ name })}
        />
        <div className={styles['pair']}>
          <SelectInput
            label={t('attributeOf')}
            value={draft.of}
            disabled={known !== undefined}
            options={attributeSubjects.map((of) => ({ value: of, label: t(`of.${of}`) }))}
            onChange={(of) => set({ of })}
          />
          <SelectInput
            label={t('attributeType')}
            value={draft.type}
            options={attributeTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))}
            onChange={(type) => set({ type })}
          />
        </div>
        {draft.type === 'choice' && (
          <ChoicesField value={draft.choices} onChange={(list) => set({ choices: list })} />
        )}
        <TextInput
          label={t('attributeMeaning')}
          value={draft.description}
          maxLength={2000}
          onChange={(description) => set({ description })}
        />
      </div>
    </Dialog>
  );
}

interface ChoicesFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ChoicesField({ value, onChange }: ChoicesFieldProps): ReactNode {
  const { t } = useTranslation('people');
  const id = useId();
  return (
    <div className="fld">
      <label htmlFor={id} className="lab">
        {t('choices')}
      </label>
      <textarea
        id={id}
        className="in"
        rows={6}
        lang="nl"
        value={value}
        placeholder={t('choicesExample')}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-hint`} className="hint">
        {t('choicesHint')}
      </span>
    </div>
  );
}

function draftOf(known: Attribute | undefined): Draft {
  return {
    name: known?.name ?? '',
    of: known?.of ?? 'participant',
    type: known?.type ?? 'text',
    choices: known?.choices.join('\n') ?? '',
    description: known?.description ?? '',
  };
}

function choicesOf({ type, choices }: Draft): readonly string[] {
  if (type !== 'choice') return [];
  const lines = choices.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

async function save(known: Attribute | undefined, draft: Draft): Promise<void> {
  const { of, type } = draft;
  const name = draft.name.trim();
  const choices = choicesOf(draft);
  const description = draft.description.trim();
  const saved = await (known === undefined
    ? runCommand({
        type: 'add-attributes',
        payload: {
          attributes: [{ name, of, type, choices, ...(description === '' ? {} : { description }) }],
        },
      })
    : runCommand({
        type: 'edit-attribute',
        payload: {
          id: known.id,
          edit: { name, type, choices, description: description === '' ? null : description },
        },
      }));
  if (!saved.ok) return;
  // Whoever adds an attribute wants to fill it in.
  const added = attributeNamed(useStudyStore.getState().study, of, name);
  if (known === undefined && of === 'participant' && added !== undefined)
    showColumn(`attribute:${added.id}`, true);
  close();
}

async function remove({ id, name }: Attribute): Promise<void> {
  const removed = await runCommand(
    { type: 'remove-attribute', payload: { id } },
    { toast: i18n.t('people:attributeRemoved', { name }) },
  );
  if (removed.ok) close();
}

function close(): void {
  openPeopleDialog(null);
}
