import { applyCodes } from './apply-codes';
import { changeCodeOf } from './change-code';
import type { Carried } from './code-drag';

type Droppable = Exclude<Carried, { kind: 'codes' }>;

/** Whether letting go on a code in the tree codes what is carried. */
export function canDropOnCode(carried: Carried | null): carried is Droppable {
  return carried !== null && carried.kind !== 'codes';
}

/** Codes the carried words with the code they are let go on, or gives the carried coding this code instead. */
export async function dropOnCode(carried: Droppable, code: string): Promise<void> {
  if (carried.kind === 'words') await applyCodes(carried.place, [code]);
  else if (carried.coding.code !== code) await changeCodeOf(carried.coding, code);
}
