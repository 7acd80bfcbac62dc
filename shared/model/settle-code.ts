import type { CodeState } from './code';
import { resolveCode, type StudyState } from './study-state';

/** Recomputes the state of a code and, where that changed whether it lives, of its ancestors. */
export function settleCode(state: StudyState, id: string): void {
  const code = state.codes.get(id);
  if (code === undefined) return;
  const before = state.codeStates.get(id);
  const after = stateOf(state, id);
  state.codeStates.set(id, after);
  if (before === undefined || isLiving(before) !== isLiving(after)) settleParent(state, code.parent);
}

/** Recomputes an archived parent, which lives as long as one of its children does. */
export function settleParent(state: StudyState, parent: string | null): void {
  if (parent !== null && state.archivedCodes.has(parent)) settleCode(state, parent);
}

function stateOf(state: StudyState, id: string): CodeState {
  const into = state.mergedInto.get(id);
  if (into !== undefined) return { kind: 'merged', into: resolveCode(state, into) };
  if (!state.archivedCodes.has(id)) return { kind: 'active' };
  const used = (state.codeCounts.get(id) ?? 0) > 0 || hasLivingChild(state, id);
  return { kind: used ? 'kept-alive' : 'archived' };
}

function hasLivingChild(state: StudyState, id: string): boolean {
  for (const child of state.children.get(id) ?? []) {
    const childState = state.codeStates.get(child);
    if (childState !== undefined && isLiving(childState)) return true;
  }
  return false;
}

function isLiving(codeState: CodeState): boolean {
  return codeState.kind === 'active' || codeState.kind === 'kept-alive';
}
