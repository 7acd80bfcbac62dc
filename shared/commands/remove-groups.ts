import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { samplingCell } from '../model/sampling';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { voicesAtHome } from './voices-at-home';

/**
 * Takes stakeholder groups away that nobody is in: no person, no speaker, no passage and no other group; and that
 * nothing counts or plans: no session, no contact, no cell of the sampling plan and no remembered label.
 */
export const removeGroups = defineCommand({
  type: 'remove-groups',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly() }),
  plan: (study, { ids }) => {
    const used = groupsInUse(study, new Set(ids));
    const busy = ids.find((id) => used.has(id));
    if (busy !== undefined) {
      const name = study.groups.get(busy)?.name ?? '';
      return fail(
        'group-in-use',
        `People, speakers or other groups belong to “${name}”. Nothing was changed. Put them in another group first.`,
      );
    }
    const counting = groupsCounted(study);
    const counted = ids.find((id) => counting.has(id));
    if (counted !== undefined) {
      const name = study.groups.get(counted)?.name ?? '';
      return fail(
        'group-counted',
        `A session, the recruitment log, the sampling plan or a remembered label still refers to “${name}”. Nothing was changed. Join it with another group, which takes these over.`,
      );
    }
    const known = ids.filter((id) => study.groups.has(id));
    const ops = known.map((id): OperationBody => ({ type: 'group:remove', id }));
    const name = study.groups.get(known[0] ?? '')?.name ?? '';
    const label = known.length === 1 ? `Remove group ${name}` : `Remove ${known.length} groups`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});

/** Groups that something belongs to; a group below one that goes too does not hold it. */
function groupsInUse(study: Study, going: ReadonlySet<string>): ReadonlySet<string> {
  const links = [...study.speakers.values()].flatMap((table) => [...table.values()]);
  const voices = voicesAtHome(study).map(({ link }) => link);
  const parents = [...study.groups.values()].flatMap(({ id, parent }) =>
    parent === undefined || going.has(id) ? [] : [parent],
  );
  const people = [...study.participants.values()].map(({ group }) => group);
  const linked = [...links, ...voices].flatMap(({ group }) => (group === null ? [] : [group]));
  return new Set([...people, ...linked, ...parents]);
}

/** Groups that are counted or planned, or that a label stands for, whether anybody is in them or not. */
function groupsCounted(study: Study): ReadonlySet<string> {
  const sessions = [...study.documents.values()].flatMap(({ session }) => session?.unknown ?? []);
  const labels = [...study.labels.values()].flatMap((set) => [...set.values()]);
  const planned = [...study.groups.keys()].filter((group) =>
    [...study.samplingColumns.keys()].some((column) => study.samplingPlan.has(samplingCell(group, column))),
  );
  return new Set([
    ...sessions.map(({ group }) => group),
    ...[...study.contacts.values()].flatMap(({ group }) => group ?? []),
    ...labels.flatMap((meaning) => (meaning.kind === 'group' ? [meaning.group] : [])),
    ...planned,
  ]);
}
