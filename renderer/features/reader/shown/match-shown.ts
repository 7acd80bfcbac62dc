import { codePath, codesInTreeOrder, subtree } from '../../../../shared/code-tree/code-tree';
import type { Code } from '../../../../shared/model/code';
import type { Study } from '../../../../shared/model/study';
import { foldWord } from '../../../services/fold-word';

/** A code with how far it is down the tree. */
export interface CodeLine {
  readonly code: Code;
  readonly depth: number;
}

/** Living codes whose name holds every word of a query, in tree order, at most `most`; without a query from the top. */
export function matchShown(study: Study, query: string, most: number): readonly CodeLine[] {
  const words = foldWord(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: CodeLine[] = [];
  for (const code of codesInTreeOrder(study)) {
    if (found.length === most) break;
    const name = foldWord(code.name);
    if (words.every((word) => name.includes(word))) {
      found.push({ code, depth: codePath(study, code.id).length - 1 });
    }
  }
  return found;
}

/**
 * The shown codes after a tick on one: the first tick shows only that branch. A tick off takes the branch out and
 * names what is left of it one by one; with nothing left, everything shows again.
 */
export function toggleBranch(
  study: Study,
  shown: readonly string[] | null,
  id: string,
): readonly string[] | null {
  if (shown === null) return [id];
  const branch = subtree(study, id);
  const before = new Set(shown.flatMap((code) => [...subtree(study, code)]));
  if (!before.has(id)) return [...shown.filter((code) => !branch.has(code)), id];
  const left = new Set([...before].filter((code) => !branch.has(code)));
  const whole = [...left].filter((code) => [...subtree(study, code)].every((one) => left.has(one)));
  const tops = whole.filter((code) => !whole.includes(study.codes.get(code)?.parent ?? ''));
  return tops.length === 0 ? null : tops;
}
