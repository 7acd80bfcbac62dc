import { z } from 'zod';
import { fail, ok } from '../lib/result';
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

/** Groups below go below the one that stays; that one itself goes up to where the other was. */
function treeOf(study: Study, id: string, into: string): readonly OperationBody[] {
  const above = study.groups.get(id)?.parent ?? null;
  return [...study.groups.values()]
    .filter(({ parent }) => parent === id)
    .map((group): OperationBody => ({
      type: 'group:edit',
      id: group.id,
      edit: { parent: group.id === into ? above : into },
    }));
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

function planOf(study: Study, id: string, into: string): readonly OperationBody[] {
  return [...study.samplingColumns.keys()].flatMap((column): readonly OperationBody[] => {
    const planned = study.samplingPlan.get(samplingCell(id, column));
    if (planned === undefined) return [];
    const known = study.samplingPlan.get(samplingCell(into, column)) ?? 0;
    return [
      { type: 'sampling:plan', group: into, column, planned: known + planned },
      { type: 'sampling:plan', group: id, column, planned: null },
    ];
  });
}
