import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { attributeNamed } from '../model/attribute';
import type { OperationBody } from '../model/operation';
import { newAttribute } from './add-attributes';
import { newGroup } from './add-groups';
import { defineCommand } from './command';
import { invertAll } from './invert';

/**
 * Adds groups with their roll-up and typed attributes in one act, as ready-made sets of a field have them. What is
 * there already by name stays as it is, and new groups roll up into it.
 */
export const startRegister = defineCommand({
  type: 'start-register',
  payload: z.strictObject({
    groups: z
      .array(newGroup.omit({ parent: true }).extend({ key: z.string(), parent: z.string().exactOptional() }))
      .readonly(),
    attributes: z.array(newAttribute).readonly(),
  }),
  plan: (study, { groups, attributes }, { createId }) => {
    const ids = new Map<string, string>();
    const ops: OperationBody[] = [];
    for (const { key, parent, ...fields } of groups) {
      const known = [...study.groups.values()].find(({ name }) => name === fields.name);
      const id = known?.id ?? createId();
      ids.set(key, id);
      const above = parent === undefined ? undefined : ids.get(parent);
      if (known !== undefined) continue;
      ops.push({
        type: 'group:add',
        group: { id, ...fields, ...(above === undefined ? {} : { parent: above }) },
      });
    }
    for (const attribute of attributes) {
      if (attributeNamed(study, attribute.of, attribute.name) !== undefined) continue;
      ops.push({ type: 'attribute:add', attribute: { id: createId(), ...attribute } });
    }
    if (ops.length === 0) {
      return fail(
        'nothing-new',
        'All of these groups and attributes are there already. Nothing was changed.',
      );
    }
    return ok({ label: 'Add groups and attributes', ops, inverse: invertAll(study, ops) });
  },
});
