import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { attributeNamed, attributeSubjects, attributeTypes } from '../model/attribute';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** The name of an attribute: a column heading. */
export const attributeName = z.string().trim().min(1).max(100);

/** What may be chosen, each once. */
export const attributeChoices = z
  .array(z.string().trim().min(1).max(200))
  .max(200)
  .readonly()
  .refine((choices) => new Set(choices).size === choices.length);

/** An attribute to be. */
export const newAttribute = z.strictObject({
  name: attributeName,
  of: z.enum(attributeSubjects),
  type: z.enum(attributeTypes),
  choices: attributeChoices,
  description: z.string().max(2_000).exactOptional(),
});

/** Adds typed attributes of participants, documents or quotations; two of one name would be taken for one another. */
export const addAttributes = defineCommand({
  type: 'add-attributes',
  payload: z.strictObject({ attributes: z.array(newAttribute).min(1).readonly() }),
  plan: (study, { attributes }, { createId }) => {
    const taken = new Set<string>();
    for (const { of, name } of attributes) {
      const key = `${of} ${name.toLowerCase()}`;
      if (taken.has(key) || attributeNamed(study, of, name) !== undefined) {
        return fail(
          'attribute-exists',
          `There is an attribute “${name}” already. Nothing was changed. Use that one, or choose another name.`,
        );
      }
      taken.add(key);
    }
    const ops = attributes.map((added): OperationBody => ({
      type: 'attribute:add',
      attribute: { id: createId(), ...added },
    }));
    const { length } = attributes;
    const label = length === 1 ? `Add attribute ${attributes[0]?.name ?? ''}` : `Add ${length} attributes`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
