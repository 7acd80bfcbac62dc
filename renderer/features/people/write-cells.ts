import type { CommandRequest } from '../../../shared/commands/registry';
import { readAttributeValue } from '../../../shared/model/attribute';
import { consents } from '../../../shared/model/participant';
import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { saveNames } from './people-actions';
import type { RegisterColumn } from './register-columns';

/** What typing in a cell comes to: a command, nothing, or words that do not fit the column. */
type CellChange =
  | { readonly kind: 'command'; readonly command: CommandRequest }
  | { readonly kind: 'same' }
  | { readonly kind: 'misfit'; readonly why: string };

/**
 * Writes what was typed in a cell, for every row in `ids` where the column is an attribute; of other columns for the
 * first alone. Answers why it does not fit, or null when it was written or nothing changed.
 */
export async function writeCells(
  ids: readonly string[],
  column: RegisterColumn,
  typed: string,
): Promise<string | null> {
  const [id] = ids;
  if (id === undefined) return null;
  if (column.kind === 'names') {
    await saveNames(id, typed);
    return null;
  }
  const change = cellChange(ids, column, typed.trim());
  if (change.kind === 'misfit') return change.why;
  if (change.kind === 'same') return null;
  const toast = ids.length > 1 ? { toast: i18n.t('people:filled', { count: ids.length }) } : {};
  const done = await runCommand(change.command, toast);
  return done.ok ? null : done.error.message;
}

/** What a typed value would change. */
export function cellChange(ids: readonly string[], column: RegisterColumn, typed: string): CellChange {
  if (column.kind === 'attribute') return fillChange(ids, column, typed);
  const id = ids[0] ?? '';
  const person = useStudyStore.getState().study.participants.get(id);
  if (person === undefined) return { kind: 'same' };
  switch (column.kind) {
    case 'pseudonym':
      if (typed === '') return { kind: 'misfit', why: i18n.t('people:needsPseudonym') };
      return edit(id, typed === person.pseudonym, { pseudonym: typed });
    case 'role':
      return edit(id, typed === person.role, { role: typed });
    case 'group':
      return edit(id, typed === person.group, { group: typed });
    case 'consent': {
      const consent = consents.find((known) => known === typed);
      return edit(id, consent === person.consent, { consent: consent ?? null });
    }
    default:
      return { kind: 'same' };
  }
}

function edit(
  id: string,
  isSame: boolean,
  change: Extract<CommandRequest, { type: 'edit-participant' }>['payload']['edit'],
): CellChange {
  if (isSame) return { kind: 'same' };
  return { kind: 'command', command: { type: 'edit-participant', payload: { id, edit: change } } };
}

function fillChange(
  ids: readonly string[],
  { attribute }: Extract<RegisterColumn, { kind: 'attribute' }>,
  typed: string,
): CellChange {
  const value = typed === '' ? null : readAttributeValue(attribute, typed);
  if (value === undefined) return { kind: 'misfit', why: misfitText(attribute) };
  const { participants } = useStudyStore.getState().study;
  const values = ids
    .filter((id) => (participants.get(id)?.attributes[attribute.id] ?? null) !== value)
    .map((id) => ({ of: 'participant' as const, id, attribute: attribute.id, value }));
  if (values.length === 0) return { kind: 'same' };
  return { kind: 'command', command: { type: 'fill-attributes', payload: { values } } };
}

/** Why a value does not fit an attribute, with what does. */
export function misfitText({
  name,
  type,
  choices,
}: {
  readonly name: string;
  readonly type: string;
  readonly choices: readonly string[];
}): string {
  if (type === 'number') return i18n.t('people:misfit.number', { name });
  if (type === 'date') return i18n.t('people:misfit.date', { name });
  if (type === 'yes-no') return i18n.t('people:misfit.yesNo', { name });
  return i18n.t('people:misfit.choice', { name, choices: choices.join(', ') });
}
