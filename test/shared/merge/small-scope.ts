import { isLiving } from '../../../shared/code-tree/code-tree';
import type { CommandRequest } from '../../../shared/commands/registry';
import { unionOperations } from '../../../shared/merge/union';
import { foldOperations } from '../../../shared/model/fold';
import type { Operation } from '../../../shared/model/operation';
import { StudyBuilder } from '../../support/study-builder';
import { StudyCopy } from '../../support/study-copy';
import { oracle } from './oracle-fold';
import { summaryOf } from './oracle-summary';
import { hasCycle } from './three-way-merge';

const TEXTS = new Map([['d', 'Koud, maar wel vet.']]);
const CODES = ['a', 'b', 'c'] as const;
const PAIRS = CODES.flatMap((one) => CODES.filter((two) => two !== one).map((two) => [one, two] as const));

/** All moves of one code under another or to the top. */
export const moves: readonly CommandRequest[] = [
  ...PAIRS.map(([id, parent]): CommandRequest => ({
    type: 'move-code',
    payload: { id, parent, before: null },
  })),
  ...CODES.map((id): CommandRequest => ({ type: 'move-code', payload: { id, parent: null, before: null } })),
];
/** All moves, merges, archivings and codings on three codes. */
export const acts: readonly CommandRequest[] = [
  ...moves,
  ...PAIRS.map(([id, into]): CommandRequest => ({ type: 'merge-codes', payload: { ids: [id], into } })),
  ...CODES.map((id): CommandRequest => ({ type: 'archive-codes', payload: { ids: [id] } })),
  ...CODES.map((code): CommandRequest => ({
    type: 'add-codings',
    payload: { codings: [{ document: 'd', from: 0, to: 4, code }] },
  })),
];

/** Every history of at most `length` of these acts that the commands do not refuse, as the operations it adds. */
export function histories(
  device: string,
  among: readonly CommandRequest[],
  length: number,
): readonly (readonly Operation[])[] {
  const base = new StudyBuilder('0').coder('noor', 'Noor').document('d', TEXTS.get('d') ?? '');
  for (const [index, id] of CODES.entries()) base.code(id, id.toUpperCase(), null, index);
  const history = { kind: 'act' } as const;
  const commit = { seq: 1, at: '2026-03-12T09:00:00.000Z', label: '', inverse: [], history };
  let latest = [new StudyCopy(device, 'noor', TEXTS, [{ ...commit, ops: base.operations }])];
  const found = [...latest];
  for (let step = 0; step < length; step += 1) {
    latest = latest.flatMap((copy) =>
      among.flatMap((act) => {
        const next = copy.clone();
        return next.run(act) ? [next] : [];
      }),
    );
    found.push(...latest);
  }
  return found.map((copy) => copy.operations);
}

function wrongs(ops: readonly Operation[]): readonly string[] {
  const state = foldOperations(ops);
  const living = [...state.codes.values()].filter(({ id }) => isLiving(state, id));
  const codes = new Map(living.map((code) => [code.id, code]));
  const codings = [...state.codings.values()].flatMap((table) => [...table.values()]);
  return [
    ...(hasCycle({ codes }) ? ['cycle'] : []),
    ...living.filter(({ parent }) => parent !== null && !codes.has(parent)).map(({ id }) => `${id} dangles`),
    ...codings.filter(({ code }) => !codes.has(code)).map(({ id }) => `${id} without code`),
    ...(summaryOf(state) === oracle(ops) ? [] : ['the second fold differs']),
  ];
}

/** Checks the merge of every pair; answers how many there were, and throws with the first that is wrong. */
export function checkPairs(
  mine: readonly (readonly Operation[])[],
  theirs: readonly (readonly Operation[])[],
): number {
  let count = 0;
  for (const one of mine) {
    for (const other of theirs) {
      count += 1;
      const found = wrongs(unionOperations(one, other));
      if (found.length > 0) throw new Error(`${found.join(', ')}: ${JSON.stringify([one, other])}`);
    }
  }
  return count;
}
