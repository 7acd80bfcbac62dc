import { childrenOf } from '../code-tree/code-tree';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { nextPosition } from './add-codes';

type AddCode = Extract<OperationBody, { type: 'code:add' }>;

/** The codes that paths lead to, and what adds those that are not there. */
export interface PlannedPaths {
  readonly ops: readonly AddCode[];
  /** The id of the code at the end of a path that was planned. */
  readonly idOf: (path: readonly string[]) => string;
}

/**
 * Finds the living codes that paths of names lead to, in whatever case, and plans open codes for what is missing.
 *
 * Where two siblings have one name the first is meant; a path is planned once, however often it is given.
 */
export function planCodePaths(
  study: Study,
  paths: readonly (readonly string[])[],
  createId: () => string,
): PlannedPaths {
  const planner = new PathPlanner(study, createId);
  const found = new Map(paths.map((path) => [keyOf(path), planner.codeAt(path)]));
  return {
    ops: planner.ops,
    idOf: (path) => {
      const id = found.get(keyOf(path));
      if (id === undefined) throw new Error(`not planned: ${keyOf(path)}`);
      return id;
    },
  };
}

class PathPlanner {
  readonly ops: AddCode[] = [];
  private readonly known = new Map<string, string>();
  private readonly added = new Map<string | null, number>();

  constructor(
    private readonly study: Study,
    private readonly createId: () => string,
  ) {}

  codeAt(path: readonly string[]): string {
    let parent: string | null = null;
    for (const [depth] of path.entries()) parent = this.child(parent, path.slice(0, depth + 1));
    if (parent === null) throw new Error('a path needs a name');
    return parent;
  }

  private child(parent: string | null, path: readonly string[]): string {
    const key = keyOf(path);
    const name = path.at(-1) ?? '';
    const there =
      this.known.get(key) ??
      childrenOf(this.study, parent).find((code) => code.name.toLowerCase() === name.toLowerCase())?.id;
    const id = there ?? this.add(parent, name);
    this.known.set(key, id);
    return id;
  }

  private add(parent: string | null, name: string): string {
    const before = this.added.get(parent) ?? 0;
    this.added.set(parent, before + 1);
    const id = this.createId();
    const position = nextPosition(this.study, parent) + before;
    this.ops.push({
      type: 'code:add',
      code: { id, name, parent, position, definition: '', aliases: [], origin: 'open' },
    });
    return id;
  }
}

function keyOf(path: readonly string[]): string {
  return path.map((name) => name.toLowerCase()).join('\n');
}
