import { applyOperation } from '../model/fold';
import type { Operation, OperationBody } from '../model/operation';
import type { StudyState } from '../model/study-state';
import { invertAll } from './invert';

/**
 * Applies operations one by one and answers with what takes them back: exact for whatever operations, also
 * those of an undone merge of studies, where one builds on another and some find nothing to do.
 */
export function applyInverting(state: StudyState, ops: readonly Operation[]): readonly OperationBody[] {
  const inverse: (readonly OperationBody[])[] = [];
  for (const op of ops) {
    inverse.push(inverseOf(state, op));
    applyOperation(state, op);
  }
  return inverse.reverse().flat();
}

function inverseOf(state: StudyState, body: OperationBody): readonly OperationBody[] {
  return body.type === 'code:unmerge'
    ? mergeAgain(state, body.id)
    : invertAll(state, [effectOf(state, body)]);
}

/** Merged into the same code as before, with the place it was to return to. */
function mergeAgain(state: StudyState, id: string): readonly OperationBody[] {
  const code = state.codes.get(id);
  const into = state.mergedInto.get(id);
  if (code === undefined || into === undefined) return [];
  return [
    { type: 'code:merge', id, into },
    { type: 'code:move', id, parent: code.parent, position: code.position },
  ];
}

/** What is left of an operation without the parts that are so already; undo must not take those back. */
function effectOf(state: StudyState, body: OperationBody): OperationBody {
  const isAway = (id: string): boolean => state.removedCodings.has(id);
  const isArchived = (id: string): boolean => state.archivedCodes.has(id);
  const isNot = (test: (id: string) => boolean) => (id: string) => !test(id);
  switch (body.type) {
    case 'coding:remove':
      return { type: body.type, ids: body.ids.filter(isNot(isAway)) };
    case 'coding:restore':
      return { type: body.type, ids: body.ids.filter(isAway) };
    case 'code:archive':
      return {
        type: body.type,
        ids: body.ids.filter(isNot(isArchived)),
        codings: body.codings.filter(isNot(isAway)),
      };
    case 'code:restore':
      return { type: body.type, ids: body.ids.filter(isArchived), codings: body.codings.filter(isAway) };
    default:
      return body;
  }
}
