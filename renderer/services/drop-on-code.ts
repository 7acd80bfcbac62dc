import { applyCodes } from './apply-codes';
import type { Carried } from './code-drag';

type Droppable = Extract<Carried, { kind: 'words' }>;

/** Whether letting go on a code in the tree codes what is carried. */
export function canDropOnCode(carried: Carried | null): carried is Droppable {
  return carried?.kind === 'words';
}

/** Codes the carried words with the code they are let go on. */
export async function dropOnCode(carried: Droppable, code: string): Promise<void> {
  await applyCodes(carried.place, [code]);
}
