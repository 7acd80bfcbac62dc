import fc from 'fast-check';
import { isLiving } from '../../../shared/code-tree/code-tree';
import { unionOperations } from '../../../shared/merge/union';
import { foldOperations } from '../../../shared/model/fold';
import { compareOperations, operationId, type Operation } from '../../../shared/model/operation';
import { packStudy, unpackStudy } from '../../../shared/model/pack-study';
import type { StudyState } from '../../../shared/model/study-state';
import { look, play, teamScript, type Team } from '../../support/history-generator';
import type { StudyCopy } from '../../support/study-copy';
import { everything, visible } from '../../support/visible-study';
import { oracle } from './oracle-fold';
import { summaryOf } from './oracle-summary';
import { hasCycle, plainStudy, plainText, threeWayMerge } from './three-way-merge';

/** What must hold of every team history; each answers what is wrong, or nothing. */
export const laws = {
  'merging is commutative': ({ copies: [a, b] }) => differs(mergedLook(a, b), mergedLook(b, a)),
  'merging is associative': ({ copies: [a, b, c] }) =>
    differs(text(union(union(ops(a), ops(b)), ops(c))), text(union(ops(a), union(ops(b), ops(c))))),
  'merging again changes nothing': ({ copies: [a, b] }) => {
    const both = union(ops(a), ops(b));
    return differs(text(both), text(union(union(both, ops(b)), union(ops(b), ops(a)))));
  },
  'the order of operations does not matter': ({ copies: [a, b, c] }) => {
    const all = union(union(ops(a), ops(b)), ops(c));
    return differs(text(all), text(all.toReversed()), text([...all].sort(byBody)));
  },
  'the tree has no cycle and no dangling parent': (team) => wrongTree(mergedOf(team)),
  'every living coding has a living code and a document': (team) => strayCodings(mergedOf(team)),
  'no coding is lost that nobody took away': (team) => lostCodings(allOf(team), mergedOf(team)),
  'the ledger accounts for everything': ({ copies: [a, b] }) => wrongLedger(a, b),
  'undo of a merge shows the study as before, redo as merged': ({ copies: [a, b] }) => wrongUndo(a, b),
  'everyone can take all back and do it again': ({ wrongSteps }) => wrongSteps,
  'no two operations share a stamp': ({ copies }) =>
    copies.flatMap((copy) =>
      new Set(ops(copy).map(operationId)).size === ops(copy).length ? [] : ['shared'],
    ),
  'applying one by one is folding from scratch': ({ copies }) =>
    copies.flatMap((copy) => differs(everything(foldOperations(ops(copy))), everything(copy.state))),
  'a study packed for the window unpacks to the same': (team) => {
    const merged = mergedOf(team);
    return differs(visible(unpackStudy(packStudy(merged))).join('\n'), visible(merged).join('\n'));
  },
  'a second fold written apart agrees': (team) => differs(oracle(allOf(team)), summaryOf(mergedOf(team))),
} as const satisfies Record<string, (team: Team) => readonly string[]>;

/** Name of a law. */
export type Law = keyof typeof laws;

/** What the control, an ordinary three-way merge, breaks. */
export interface Control {
  notCommutative: number;
  cycles: number;
  lostCodings: number;
}

/** Figures over many histories. */
export interface Tally {
  readonly histories: number;
  readonly operations: number;
  readonly violations: Readonly<Record<Law, number>>;
  readonly control: Readonly<Control>;
}

/** Counts over `histories` random team histories, the same ones for the same seed. */
export function tallyLaws(histories: number, seed: number): Tally {
  // The literal's keys are those of `laws`; Object.fromEntries forgets them.
  const violations = Object.fromEntries(Object.keys(laws).map((law) => [law, 0])) as Record<Law, number>;
  const control: Control = { notCommutative: 0, cycles: 0, lostCodings: 0 };
  let operations = 0;
  const count = fc.property(teamScript, (script) => {
    const team = play(script);
    operations += allOf(team).length;
    // As above.
    for (const law of Object.keys(laws) as Law[]) if (laws[law](team).length > 0) violations[law] += 1;
    tallyControl(team, control);
  });
  fc.assert(count, { numRuns: histories, seed });
  return { histories, operations, violations, control };
}

/** The shortest script fast-check finds that breaks a law; throws with it. */
export function showViolation(law: Law, histories: number, seed: number): void {
  const holds = fc.property(teamScript, (script) => {
    const wrong = laws[law](play(script));
    if (wrong.length > 0) throw new Error(`${law}: ${wrong.join('; ')}`);
  });
  fc.assert(holds, { numRuns: histories, seed });
}

/** A tally as lines to print. */
export function tallyLines({ histories, operations, violations, control }: Tally): readonly string[] {
  const share = (count: number): string => `${count} (${((100 * count) / histories).toFixed(1)} %)`;
  return [
    `${histories} team histories, ${operations} operations`,
    ...Object.entries(violations).map(([law, count]) => `  ${law}: ${count} violations`),
    '  an ordinary three-way merge on the same histories:',
    `    depends on the order ${share(control.notCommutative)}, cycles ${share(control.cycles)}, ` +
      `codings lost ${share(control.lostCodings)}`,
  ];
}

function ops(copy: StudyCopy): readonly Operation[] {
  return copy.operations;
}

function union(a: readonly Operation[], b: readonly Operation[]): readonly Operation[] {
  return unionOperations(a, b);
}

function allOf({ copies: [a, b, c] }: Team): readonly Operation[] {
  return union(union(ops(a), ops(b)), ops(c));
}

const mergedStates = new WeakMap<Team, StudyState>();

/** The study of the whole team; folded once per team, for it is only read. */
function mergedOf(team: Team): StudyState {
  const known = mergedStates.get(team);
  if (known !== undefined) return known;
  const merged = foldOperations(allOf(team));
  mergedStates.set(team, merged);
  return merged;
}

function text(operations: readonly Operation[]): string {
  return everything(foldOperations(operations));
}

function mergedLook(into: StudyCopy, from: StudyCopy): string {
  const copy = into.clone();
  copy.merge(from);
  return look(copy);
}

function differs(...texts: readonly string[]): readonly string[] {
  return texts.every((other) => other === texts[0]) ? [] : ['not the same'];
}

function byBody(a: Operation, b: Operation): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function wrongTree(state: StudyState): readonly string[] {
  const living = [...state.codes.values()].filter(({ id }) => isLiving(state, id));
  const dangling = living.filter(({ parent }) => parent !== null && !isLiving(state, parent));
  const codes = new Map(living.map((code) => [code.id, code]));
  return [...dangling.map(({ id }) => `${id} dangles`), ...(hasCycle({ codes }) ? ['a cycle'] : [])];
}

function strayCodings(state: StudyState): readonly string[] {
  return [...state.codings].flatMap(([document, table]) =>
    [...table.values()]
      .filter(
        (coding) =>
          !isLiving(state, coding.code) || !state.documents.has(document) || coding.document !== document,
      )
      .map(({ id }) => id),
  );
}

/** Counted from the list of operations alone, without codes, trees or the fold. */
function lostCodings(all: readonly Operation[], merged: StudyState): readonly string[] {
  const away = new Map<string, boolean>();
  const documentOf = new Map<string, string>();
  const documents = new Set<string>();
  for (const op of all.toSorted(compareOperations)) {
    for (const id of takenBy(op)) if (away.has(id)) away.set(id, true);
    for (const id of broughtBy(op)) away.set(id, false);
    if (op.type === 'coding:add') for (const coding of op.codings) documentOf.set(coding.id, coding.document);
    if (op.type === 'document:add') documents.add(op.document.id);
    if (op.type === 'document:remove') documents.delete(op.id);
  }
  return [...away]
    .filter(([id, gone]) => {
      const expected = !gone && documents.has(documentOf.get(id) ?? '');
      const isAdrift = [...merged.adriftCodings.values()].some((codings) => codings.has(id));
      return expected !== (merged.codingDocuments.has(id) || isAdrift);
    })
    .map(([id]) => id);
}

function takenBy(op: Operation): readonly string[] {
  if (op.type === 'coding:remove') return op.ids;
  return op.type === 'code:archive' ? op.codings : [];
}

function broughtBy(op: Operation): readonly string[] {
  if (op.type === 'coding:restore') return op.ids;
  if (op.type === 'code:restore') return op.codings;
  return op.type === 'coding:add' ? op.codings.map(({ id }) => id) : [];
}

function wrongLedger(mine: StudyCopy, theirs: StudyCopy): readonly string[] {
  return mine
    .planMerge(theirs)
    .plan.ledger.filter(
      (row) => row.unaccounted !== 0 || row.mine + row.onlyTheirs !== row.active + row.archived,
    )
    .map((row) => JSON.stringify(row));
}

function wrongUndo(mine: StudyCopy, theirs: StudyCopy): readonly string[] {
  const copy = mine.clone();
  const before = look(copy);
  if (!copy.merge(theirs)) return [];
  const merged = look(copy);
  const wrong: string[] = [];
  for (const [act, expected] of [
    ['undo', before],
    ['redo', merged],
    ['undo', before],
    ['redo', merged],
  ] as const) {
    copy[act]();
    if (look(copy) !== expected) wrong.push(act);
  }
  return wrong;
}

function tallyControl({ base, copies: [a, b] }: Team, control: Control): void {
  const [was, mine, theirs] = [foldOperations(base), a.state, b.state].map(plainStudy);
  if (was === undefined || mine === undefined || theirs === undefined) return;
  const merged = threeWayMerge(was, mine, theirs);
  if (plainText(merged) !== plainText(threeWayMerge(was, theirs, mine))) control.notCommutative += 1;
  if (hasCycle(merged)) control.cycles += 1;
  const kept = foldOperations(union(ops(a), ops(b))).codingDocuments;
  if ([...kept.keys()].some((id) => !merged.codings.has(id))) control.lostCodings += 1;
}
