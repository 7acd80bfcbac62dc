import { childrenOf } from '../../../shared/code-tree/code-tree';
import type { Code } from '../../../shared/model/code';
import type { Study } from '../../../shared/model/study';

/** The codes at the top: those of the tree, and the open ones that wait beside it. */
export interface TopParts {
  readonly tree: readonly Code[];
  readonly open: readonly Code[];
}

/** Parts the top codes in two, in order; where all of them are open they are the tree, and none waits. */
export function inParts(tops: readonly Code[]): TopParts {
  const tree = tops.filter(({ origin }) => origin === 'a-priori');
  if (tree.length === 0) return { tree: tops, open: [] };
  return { tree, open: tops.filter(({ origin }) => origin === 'open') };
}

/** The codes that wait beside the tree. */
export function parkedCodes(study: Study): ReadonlySet<string> {
  return new Set(inParts(childrenOf(study, null)).open.map(({ id }) => id));
}

/** Siblings as they stand together on the screen: the waiting codes are not among those of the tree. */
export function siblingsOf(study: Study, code: Code): readonly Code[] {
  const siblings = childrenOf(study, code.parent);
  if (code.parent !== null) return siblings;
  const { tree, open } = inParts(siblings);
  return open.some(({ id }) => id === code.id) ? open : tree;
}
