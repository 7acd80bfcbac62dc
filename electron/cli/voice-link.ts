import { fail, ok, type Result } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';
import { addParticipantTable, ensureGroups } from '../study/participant-table';
import type { StudySession } from '../study/study-session';
import { findGroup, findParticipant } from './find-named';

/** A participant or group: one that is there, by its id, or one to be made, by its name. */
type Asked =
  { readonly kind: 'known'; readonly id: string } | { readonly kind: 'new'; readonly name: string };

/** Whose words a label or passage holds; checked, but not made yet where it is new. */
export interface VoiceLink {
  readonly participant: Asked | null;
  /** Null where a known participant brings it along. */
  readonly group: Asked | null;
}

/**
 * Checks who was meant before anything is changed: a new participant needs a group, a known one has one already.
 */
export function checkLink(
  study: Study,
  pseudonym: string | undefined,
  groupName: string | undefined,
): Result<VoiceLink> {
  const group = askedGroup(study, groupName);
  if (!group.ok) return group;
  if (pseudonym === undefined) return ok({ participant: null, group: group.value });
  const person = findParticipant(study, pseudonym);
  if (!person.ok) {
    if (person.error.code !== 'not-found') return person;
    if (group.value !== null)
      return ok({ participant: { kind: 'new', name: pseudonym }, group: group.value });
    return fail('group-missing', `“${pseudonym}” is new. Nothing was changed. Say by --group who that is.`);
  }
  const own = person.value.group;
  if (group.value === null || (group.value.kind === 'known' && group.value.id === own))
    return ok({ participant: { kind: 'known', id: person.value.id }, group: null });
  const ownName = study.groups.get(own)?.name ?? own;
  return fail(
    'group-differs',
    `“${pseudonym}” belongs to “${ownName}”, not to “${groupName ?? ''}”. Nothing was changed. Leave --group out.`,
  );
}

/** The ids of a checked link, making what is new. */
export async function makeLink(
  session: StudySession,
  { participant, group }: VoiceLink,
): Promise<Result<{ participant: string | null; group: string | null }>> {
  if (group?.kind === 'new') {
    const made = await ensureGroups(session, [{ name: group.name }]);
    if (!made.ok) return made;
  }
  const groupName = group?.kind === 'known' ? session.study.groups.get(group.id)?.name : group?.name;
  if (participant?.kind === 'new') {
    const row = { pseudonym: participant.name, group: groupName ?? '', role: '' };
    const made = await addParticipantTable(session, [row]);
    if (!made.ok) return made;
  }
  return ok({
    participant: idOf(participant, (name) => findParticipant(session.study, name)),
    group: idOf(group, (name) => findGroup(session.study, name)),
  });
}

function askedGroup(study: Study, name: string | undefined): Result<Asked | null> {
  if (name === undefined) return ok(null);
  const found = findGroup(study, name);
  if (found.ok) return ok({ kind: 'known', id: found.value.id });
  if (found.error.code !== 'not-found') return found;
  return name.trim() === ''
    ? fail('name-empty', 'A stakeholder group needs a name. Nothing was changed. Write one after --group.')
    : ok({ kind: 'new', name: name.trim() });
}

function idOf(asked: Asked | null, find: (name: string) => Result<{ readonly id: string }>): string | null {
  if (asked === null) return null;
  if (asked.kind === 'known') return asked.id;
  const found = find(asked.name);
  return found.ok ? found.value.id : null;
}
