import { z } from 'zod';
import { isLiving, subtree } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** Puts codes away with everything below them and the codings they carry now; `restore-codes` and undo bring all back. */
export const archiveCodes = defineCommand({
  type: 'archive-codes',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly() }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    if (!ids.every((id) => isLiving(study, id))) {
      return fail('code-not-found', 'One of these codes is not in use any more. Nothing was changed.');
    }
    const all = [...new Set(ids.flatMap((id) => [...subtree(study, id)]))];
    const codings = codingsOf(study, new Set(all));
    const ops: readonly OperationBody[] = [{ type: 'code:archive', ids: all, codings }];
    const name = study.codes.get(ids[0] ?? '')?.name ?? '';
    const label = ids.length === 1 ? `Archive ${name}` : `Archive ${ids.length} codes`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});

/** Ids of the living codings with any of these codes. */
export function codingsOf(study: Study, codes: ReadonlySet<string>): readonly string[] {
  return [...study.codings.values()].flatMap((codings) =>
    [...codings.values()].filter((coding) => codes.has(coding.code)).map((coding) => coding.id),
  );
}
