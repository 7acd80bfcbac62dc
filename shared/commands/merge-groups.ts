import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { groupsWithin } from '../model/group-tree';
import type { OperationBody } from '../model/operation';
import { samplingCell } from '../model/sampling';
import type { Session } from '../model/session';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { relabel, relink, reseat } from './plan-reassign';

/**
 * Puts everything of one stakeholder group in another and takes the first away: people, unknown speakers, groups
 * below it, numbers of unknown people at sessions, contacts, and what was planned, which is added up.
 */
export const mergeGroups = defineCommand({
  type: 'merge-groups',
  payload: z.strictObject({ id: z.string(), into: z.string() }),
  plan: (study, { id, into }) => {
    const gone = study.groups.get(id);
    const kept = study.groups.get(into);
    if (gone === undefined || kept === undefined || id === into) {
      return fail('group-not-found', 'That group is not in the study. Nothing was changed. Choose another.');
    }
    const ops: readonly OperationBody[] = [
      ...treeOf(study, id, into),
      ...peopleOf(study, id, into),
      ...relink(study, (link) => (link.group === id ? { ...link, group: into } : undefined)),
      ...relabel(study, (meaning) =>
        meaning.kind === 'group' && meaning.group === id ? { kind: 'group', group: into } : undefined,
      ),
      ...reseat(study, (session) => counted(session, id, into)),
      ...planOf(study, id, into),
      { type: 'group:remove', id },
    ];
    return ok({ label: `Join group ${gone.name} with ${kept.name}`, ops, inverse: invertAll(study, ops) });
  },
});

/**
 * Groups below go below the one that stays; where that is itself among what is below one of them, that one goes up to
 * where the other was, so that nothing ends up below itself.
 */
function treeOf(study: Study, id: string, into: string): readonly OperationBody[] {
  const above = study.groups.get(id)?.parent ?? null;
  return [...study.groups.values()]
    .filter(({ parent }) => parent === id)
    .map((group): OperationBody => {
      const within = groupsWithin(study.groups, group.id);
      // In a circle, which two people can make at the same time, what is above is below too.
      const up = above !== null && within.has(above) ? null : above;
      return { type: 'group:edit', id: group.id, edit: { parent: within.has(into) ? up : into } };
    });
}

function peopleOf(study: Study, id: string, into: string): readonly OperationBody[] {
  const people = [...study.participants.values()].filter(({ group }) => group === id);
  const contacts = [...study.contacts.values()].filter(({ group }) => group === id);
  return [
    ...people.map((person): OperationBody => ({
      type: 'participant:edit',
      id: person.id,
      edit: { group: into },
    })),
    ...contacts.map((contact): OperationBody => ({
      type: 'contact:edit',
      id: contact.id,
      edit: { group: into },
    })),
  ];
}

function counted(session: Session, id: string, into: string): Session {
  const moved = session.unknown.find(({ group }) => group === id)?.count;
  if (moved === undefined) return session;
  const others = session.unknown.filter(({ group }) => group !== id && group !== into);
  const known = session.unknown.find(({ group }) => group === into)?.count ?? 0;
  return { ...session, unknown: [...others, { group: into, count: known + moved }] };
}

/**
 * Numbers are added up. A group without a number of its own starts from the sum of what stays planned below it, which
 * a number of its own would hide; not where the group that goes stood above all of these, with its own number for them.
 */
function planOf(study: Study, id: string, into: string): readonly OperationBody[] {
  return [...study.samplingColumns.keys()].flatMap((column): readonly OperationBody[] => {
    const planned = study.samplingPlan.get(samplingCell(id, column));
    if (planned === undefined) return [];
    const isBelow = groupsWithin(study.groups, id).has(into);
    const below = isBelow ? 0 : plannedBelow(study, into, column, new Set([id, into]));
    const known = study.samplingPlan.get(samplingCell(into, column)) ?? below;
    return [
      { type: 'sampling:plan', group: into, column, planned: known + planned },
      { type: 'sampling:plan', group: id, column, planned: null },
    ];
  });
}

/** What is planned for the respondents below a group: each group by its own number, else by what is below it. */
function plannedBelow(study: Study, above: string, column: string, seen: ReadonlySet<string>): number {
  return [...study.groups.values()]
    .filter(({ id, parent, asks }) => parent === above && !asks && !seen.has(id))
    .map(
      ({ id }) =>
        study.samplingPlan.get(samplingCell(id, column)) ??
        plannedBelow(study, id, column, new Set([...seen, id])),
    )
    .reduce((sum, planned) => sum + planned, 0);
}
