import { z } from 'zod';
import { isLiving, subtree } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { Code } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand } from './command';

/**
 * Lets one code take over another's codings and children. Every coding remembers the code it was made
 * with, so undo gives each back its own.
 */
export const mergeCodes = defineCommand({
  type: 'merge-codes',
  payload: z.strictObject({ id: z.string(), into: z.string() }),
  plan: (study, { id, into }) => {
    const code = study.codes.get(id);
    const target = study.codes.get(into);
    if (code === undefined || target === undefined || !isLiving(study, id) || !isLiving(study, into)) {
      return fail('code-not-found', 'One of these codes is not in use any more. Nothing was changed.');
    }
    if (id === into)
      return fail('code-same', 'These are one code already. Nothing was changed. Choose another.');
    const lifted = subtree(study, id).has(into) ? [target] : [];
    const children = movedAlong(study, id).filter((child) => child.id !== into);
    const back = [...children, ...lifted].map((moved): OperationBody => ({
      type: 'code:move',
      id: moved.id,
      parent: moved.parent,
      position: moved.position,
    }));
    return ok({
      label: `Merge ${code.name} into ${target.name}`,
      ops: [{ type: 'code:merge', id, into }],
      inverse: [{ type: 'code:unmerge', id }, ...back],
    });
  },
});

/** The children a merge moves: archived ones too, or restoring them after undo would find them elsewhere. */
function movedAlong(study: Study, id: string): readonly Code[] {
  const stands = (code: Code): boolean => study.codeStates.get(code.id)?.kind !== 'merged';
  return [...study.codes.values()].filter((code) => code.parent === id && stands(code));
}
