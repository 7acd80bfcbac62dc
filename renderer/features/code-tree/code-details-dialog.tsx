import { useId, useState, type ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Code, CodeEdit } from '../../../shared/model/code';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { TextInput } from '../../components/text-input';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { closeDialog } from './code-actions';
import styles from './dialogs.module.css';
import { HueField } from './hue-field';

interface Draft {
  readonly name: string;
  readonly definition: string;
  /** As typed: names divided by commas. */
  readonly aliases: string;
  readonly colour: number | null;
}

/** Name, definition, other names and colour of one code; all changes are one act. */
export function CodeDetailsDialog({ id }: { readonly id: string }): ReactNode {
  const { study } = useStudyStore.getState();
  const code = study.codes.get(id);
  const [draft, setDraft] = useState<Draft>(() => draftOf(code));
  const definitionId = useId();
  if (code === undefined) return null;
  const set = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const edit = editOf(code, draft);
    const saved =
      Object.keys(edit).length === 0 || (await runCommand({ type: 'edit-code', payload: { id, edit } })).ok;
    if (saved) closeDialog();
  };
  return (
    <Dialog
      title={`Code ${code.name}`}
      width={520}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            Cancel
          </Button>
          <Button look="primary" type="submit" disabled={draft.name.trim() === ''}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextInput label="Name" value={draft.name} maxLength={200} onChange={(name) => set({ name })} />
        <div className="fld">
          <label htmlFor={definitionId} className="lab">
            Definition
          </label>
          <textarea
            id={definitionId}
            className="in"
            rows={5}
            maxLength={20_000}
            value={draft.definition}
            placeholder="What it means, when to use it, and when not."
            onChange={(event) => set({ definition: event.target.value })}
          />
        </div>
        <TextInput
          label="Also found as"
          hint="Other words for it, divided by commas, in any language."
          value={draft.aliases}
          onChange={(aliases) => set({ aliases })}
        />
        <HueField value={draft.colour} inherited={inheritedHue(id)} onChange={(colour) => set({ colour })} />
      </div>
    </Dialog>
  );
}

function draftOf(code: Code | undefined): Draft {
  return {
    name: code?.name ?? '',
    definition: code?.definition ?? '',
    aliases: code?.aliases.join(', ') ?? '',
    colour: code?.colour ?? null,
  };
}

/** Only what changed, because the last edit of each field wins after a merge with a colleague. */
function editOf(code: Code, draft: Draft): CodeEdit {
  const aliases = draft.aliases
    .split(',')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  return {
    ...(draft.name.trim() === code.name ? {} : { name: draft.name.trim() }),
    ...(draft.definition === code.definition ? {} : { definition: draft.definition }),
    ...(aliases.join(',') === code.aliases.join(',') ? {} : { aliases }),
    ...(draft.colour === (code.colour ?? null) ? {} : { colour: draft.colour }),
  };
}

/** The hue a code would have without one of its own. */
function inheritedHue(id: string): number {
  const { study } = useStudyStore.getState();
  const code = study.codes.get(id);
  if (code?.parent !== undefined && code.parent !== null) return hueOf(study, code.parent);
  return hueOf({ ...study, codes: new Map(code === undefined ? [] : [[id, uncoloured(code)]]) }, id);
}

function uncoloured({ colour: _, ...code }: Code): Code {
  return code;
}
