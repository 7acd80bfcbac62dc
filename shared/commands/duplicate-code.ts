import { z } from 'zod';
import { childrenOf, isLiving } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { Code } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { nextPosition } from './add-codes';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Makes a second code with the same definition and colour, last among its siblings; codings and children are not doubled. */
export const duplicateCode = defineCommand({
  type: 'duplicate-code',
  payload: z.strictObject({ id: z.string() }),
  plan: (study, { id }, { createId }) => {
    const code = study.codes.get(id);
    if (code === undefined || !isLiving(study, id)) {
      return fail('code-not-found', 'That code is not in use any more. Nothing was changed.');
    }
    const copy: Code = {
      ...code,
      id: createId(),
      name: freeName(study, code),
      position: nextPosition(study, code.parent),
    };
    const ops: readonly OperationBody[] = [{ type: 'code:add', code: copy }];
    return ok({ label: `Duplicate ${code.name}`, ops, inverse: invertAll(study, ops) });
  },
});

function freeName(study: Study, { name, parent }: Code): string {
  const taken = new Set(childrenOf(study, parent).map((sibling) => sibling.name));
  let number = 2;
  while (taken.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
