import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { findAttribute } from '../model/attribute';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';

/** Takes an attribute away; its values stay with their subjects unseen, and are there again when it comes back. */
export const removeAttribute = defineCommand({
  type: 'remove-attribute',
  payload: z.strictObject({ id: z.string() }),
  plan: (study, { id }) => {
    const attribute = findAttribute(study, id);
    if (attribute === undefined) {
      return fail('attribute-not-found', 'That attribute is gone. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [
      ...(study.attributes.has(id) ? [] : [{ type: 'attribute:add', attribute } as const]),
      { type: 'attribute:remove', id },
    ];
    const inverse: readonly OperationBody[] = [{ type: 'attribute:add', attribute }];
    return ok({ label: `Remove attribute ${attribute.name}`, ops, inverse });
  },
});
