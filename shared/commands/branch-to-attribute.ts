import { z } from 'zod';
import { subtree } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import { attributeNamed, attributeSubjects } from '../model/attribute';
import type { OperationBody } from '../model/operation';
import { attributeName } from './add-attributes';
import { codingsOf } from './archive-codes';
import { defineCommand } from './command';
import { planValues, type NewValue } from './fill-attributes';
import { invertAll } from './invert';

const offset = z.number().int().min(0);
const value = z.string().trim().min(1).max(200);

/**
 * Turns a branch of codes into an attribute: the codes below `code` become its choices, and the values that a person
 * looked over are filled in. With `archive` the branch goes to the archive with its codings. One undo for all of it.
 */
export const branchToAttribute = defineCommand({
  type: 'branch-to-attribute',
  payload: z.strictObject({
    code: z.string(),
    of: z.enum(attributeSubjects),
    name: attributeName,
    values: z
      .array(
        z.union([
          z.strictObject({ id: z.string(), value }),
          z.strictObject({ document: z.string(), from: offset, to: offset, value }),
        ]),
      )
      .readonly(),
    archive: z.boolean(),
  }),
  plan: (study, { code, of, name, values, archive }, { createId }) => {
    const branch = study.codes.get(code);
    if (branch === undefined) return fail('code-not-found', 'That code is gone. Nothing was changed.');
    if (attributeNamed(study, of, name) !== undefined) {
      return fail(
        'attribute-exists',
        `There is an attribute “${name}” already. Nothing was changed. Use that one, or choose another name.`,
      );
    }
    const attribute = createId();
    const choices = [...new Set(values.map((asked) => asked.value))];
    const cells = values.flatMap((asked): readonly NewValue[] => {
      if ('id' in asked) return of === 'quotation' ? [] : [{ of, attribute, ...asked }];
      return of === 'quotation' ? [{ of, attribute, ...asked }] : [];
    });
    if (cells.length !== values.length) throw new Error('values of another kind than the attribute');
    const filled = planValues(study, cells, (_, asked) => ok(asked.value));
    if (!filled.ok) return filled;
    const codes = subtree(study, code);
    const ops: readonly OperationBody[] = [
      { type: 'attribute:add', attribute: { id: attribute, name, of, type: 'choice', choices } },
      ...filled.value,
      ...(archive
        ? [{ type: 'code:archive', ids: [...codes], codings: codingsOf(study, codes) } as const]
        : []),
    ];
    return ok({ label: `Turn ${branch.name} into an attribute`, ops, inverse: invertAll(study, ops) });
  },
});
