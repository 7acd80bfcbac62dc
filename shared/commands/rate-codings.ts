import { z } from 'zod';
import { ok } from '../lib/result';
import { valences, type Coding, type Valence } from '../model/coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { livingCodings, nameOf } from './living-codings';

/** Says how the speaker values what is coded, or takes that off (null). */
export const rateCodings = defineCommand({
  type: 'rate-codings',
  payload: z.strictObject({
    ids: z.array(z.string()).min(1).readonly(),
    valence: z.enum(valences).nullable(),
  }),
  plan: (study, { ids, valence }) => {
    const codings = livingCodings(study, ids);
    if (!codings.ok) return codings;
    const ops: readonly OperationBody[] = [
      { type: 'coding:edit', ids: codings.value.map(({ id }) => id), edit: { valence } },
    ];
    return ok({ label: labelOf(study, codings.value, valence), ops, inverse: invertAll(study, ops) });
  },
});

const WORDS: Readonly<Record<Valence, string>> = {
  positive: 'positive',
  neutral: 'neutral',
  negative: 'negative',
  improvement: 'an improvement point',
  'not-done': 'not done',
};

function labelOf(study: Study, codings: readonly Coding[], valence: Valence | null): string {
  const { length } = codings;
  const name = nameOf(study, codings[0]?.code ?? '');
  if (valence === null) {
    return length === 1 ? `Take the valence off ${name}` : `Take the valence off ${length} codings`;
  }
  return length === 1 ? `Rate ${name} ${WORDS[valence]}` : `Rate ${length} codings ${WORDS[valence]}`;
}
