import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { groupsWithin } from '../model/group-tree';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Renames a stakeholder group, changes its look, or lets it roll up into another (null: into none). */
export const editGroup = defineCommand({
  type: 'edit-group',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      name: z.string().trim().min(1).max(100).exactOptional(),
      monogram: z.string().trim().min(1).max(2).exactOptional(),
      hue: z.enum(['ll', 'ou', 'lr', 'bd', 'pb', 'iv']).exactOptional(),
      asks: z.boolean().exactOptional(),
      parent: z.string().nullable().exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const group = study.groups.get(id);
    const { parent } = edit;
    if (group === undefined || (typeof parent === 'string' && !study.groups.has(parent))) {
      return fail('group-not-found', 'That group is not in the study. Nothing was changed. Choose another.');
    }
    if (typeof parent === 'string' && groupsWithin(study.groups, id).has(parent)) {
      return fail(
        'group-circle',
        `“${group.name}” cannot roll up into a group below it. Nothing was changed.`,
      );
    }
    const namesake = [...study.groups.values()].find(({ name }) => name === edit.name);
    if (namesake !== undefined && namesake.id !== id) {
      return fail(
        'group-exists',
        `There is a group “${namesake.name}” already. Nothing was changed. Use that one.`,
      );
    }
    const ops: readonly OperationBody[] = [{ type: 'group:edit', id, edit }];
    return ok({ label: `Change group ${group.name}`, ops, inverse: invertAll(study, ops) });
  },
});
