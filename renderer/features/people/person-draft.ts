import {
  readAttributeValue,
  type AttributePatch,
  type AttributeValues,
} from '../../../shared/model/attribute';
import { findAttribute } from '../../../shared/model/attribute';
import { consents, type Participant } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { closeDialog } from './people-actions';
import { nextPseudonym } from './speaker-facts';

/** What the form of a participant holds. */
export interface PersonDraft extends Pick<Participant, 'pseudonym' | 'group' | 'role'> {
  /** '' where nothing was recorded. */
  readonly consent: string;
  /** As typed, by attribute id. */
  readonly values: Readonly<Record<string, string>>;
}

/** The form of a participant as the study has them; a new one gets the next pseudonym of the first group. */
export function draftOf(study: Study, person: Participant | undefined): PersonDraft {
  if (person !== undefined) {
    const { pseudonym, group, role, consent = '', attributes } = person;
    return { pseudonym, group, role, consent, values: attributes };
  }
  const group = study.groups.keys().next().value ?? '';
  return { pseudonym: nextPseudonym(study, group), group, role: '', consent: '', values: {} };
}

/** Puts a participant on the register or changes what is different of one, in one act; closes the form when it is done. */
export async function savePerson(person: Participant | undefined, draft: PersonDraft): Promise<void> {
  const values = keptValues(draft);
  const consent = consents.find((known) => known === draft.consent);
  const { pseudonym, group, role } = draft;
  if (person === undefined) {
    const added = { pseudonym, group, role, attributes: values, ...(consent && { consent }) };
    const done = await runCommand({ type: 'add-participants', payload: { participants: [added] } });
    if (done.ok) closeDialog();
    return;
  }
  const patch = patchOf(person.attributes, values);
  const edit = {
    ...(pseudonym.trim() === person.pseudonym ? {} : { pseudonym }),
    ...(group === person.group ? {} : { group }),
    ...(role.trim() === person.role ? {} : { role }),
    ...(consent === person.consent ? {} : { consent: consent ?? null }),
    ...(Object.keys(patch).length === 0 ? {} : { values: patch }),
  };
  if (Object.keys(edit).length === 0) return closeDialog();
  const saved = await runCommand({ type: 'edit-participant', payload: { id: person.id, edit } });
  if (saved.ok) closeDialog();
}

/** Values in the form they are kept in, without the empty ones; what was not touched stays as it is. */
function keptValues({ values }: PersonDraft): Readonly<Record<string, string>> {
  const { study } = useStudyStore.getState();
  const kept = Object.entries(values).flatMap(([id, typed]): readonly (readonly [string, string])[] => {
    if (typed.trim() === '') return [];
    const attribute = findAttribute(study, id);
    return [[id, (attribute && readAttributeValue(attribute, typed)) ?? typed]];
  });
  return Object.fromEntries(kept);
}

/** Only what is different, so that a colleague's value of another attribute survives a merge. */
function patchOf(before: AttributeValues, after: AttributeValues): AttributePatch {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    ids.filter((id) => before[id] !== after[id]).map((id) => [id, after[id] ?? null] as const),
  );
}

/** Takes a participant off the register; their speakers keep the group. */
export async function removePerson(person: Participant): Promise<void> {
  const toast = i18n.t('people:removed', { pseudonym: person.pseudonym });
  const removed = await runCommand({ type: 'remove-participant', payload: { id: person.id } }, { toast });
  if (removed.ok) closeDialog();
}
