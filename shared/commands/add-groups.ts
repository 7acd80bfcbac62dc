import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** A stakeholder group to be. */
export const newGroup = z.strictObject({
  name: z.string().trim().min(1).max(100),
  monogram: z.string().trim().min(1).max(2),
  hue: z.enum(['ll', 'ou', 'lr', 'bd', 'pb', 'iv']),
  asks: z.boolean(),
  parent: z.string().exactOptional(),
});

/** Adds stakeholder groups; a name in use is refused, because groups are compared by name in every table. */
export const addGroups = defineCommand({
  type: 'add-groups',
  payload: z.strictObject({ groups: z.array(newGroup).min(1).readonly() }),
  plan: (study, { groups }, { createId }) => {
    const names = new Set([...study.groups.values()].map((known) => known.name));
    const twice = groups.find(({ name }) => names.has(name) || !names.add(name));
    if (twice !== undefined) {
      return fail(
        'group-exists',
        `There is a group “${twice.name}” already. Nothing was changed. Use that one.`,
      );
    }
    if (!groups.every(({ parent }) => parent === undefined || study.groups.has(parent))) {
      return fail('group-not-found', 'That group is not in the study. Nothing was changed. Choose another.');
    }
    const ops = groups.map((added): OperationBody => ({
      type: 'group:add',
      group: { id: createId(), ...added },
    }));
    const label = groups.length === 1 ? `Add group ${groups[0]?.name ?? ''}` : `Add ${groups.length} groups`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
