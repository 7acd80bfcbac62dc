import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { attributeNamed, attributeTypes, findAttribute } from '../model/attribute';
import { fieldsBefore } from '../model/lay-over';
import type { OperationBody } from '../model/operation';
import { attributeChoices, attributeName } from './add-attributes';
import { defineCommand } from './command';

/**
 * Renames an attribute or changes how its values are read; the values stay as they are, also those that do not fit
 * the new type. An attribute of an older study, which is a name only, becomes a typed one.
 */
export const editAttribute = defineCommand({
  type: 'edit-attribute',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      name: attributeName.exactOptional(),
      type: z.enum(attributeTypes).exactOptional(),
      choices: attributeChoices.exactOptional(),
      description: z.string().max(2_000).nullable().exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const attribute = findAttribute(study, id);
    if (attribute === undefined) {
      return fail('attribute-not-found', 'That attribute is gone. Nothing was changed.');
    }
    const namesake = edit.name === undefined ? undefined : attributeNamed(study, attribute.of, edit.name);
    if (namesake !== undefined && namesake.id !== id) {
      return fail(
        'attribute-exists',
        `There is an attribute “${namesake.name}” already. Nothing was changed. Use that one, or choose another name.`,
      );
    }
    const ops: readonly OperationBody[] = [
      ...(study.attributes.has(id) ? [] : [{ type: 'attribute:add', attribute } as const]),
      { type: 'attribute:edit', id, edit },
    ];
    // An older one stays a typed attribute when this is undone: taking it away would hide its values.
    const inverse: readonly OperationBody[] = [
      { type: 'attribute:edit', id, edit: fieldsBefore(attribute, edit) },
    ];
    return ok({ label: `Change attribute ${attribute.name}`, ops, inverse });
  },
});
