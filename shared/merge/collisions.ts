import { codePath, PATH_SEPARATOR } from '../code-tree/code-tree';
import type { Operation } from '../model/operation';
import { resolveCode, type StudyState } from '../model/study-state';
import type { Collision } from './merge-plan';
import { noteCollisions } from './note-collisions';
import { recordCollisions } from './record-collisions';

/**
 * Everything both sides touched since they parted, each with what the merge makes of it.
 *
 * `own` and `foreign` are the operations only one side has. The order of the list is fixed by the codes'
 * order in the merged study, so that two people see the same list.
 */
export function findCollisions(
  own: readonly Operation[],
  foreign: readonly Operation[],
  mine: StudyState,
  theirs: StudyState,
  merged: StudyState,
): readonly Collision[] {
  const sides: Sides = { own: touchedBy(own), foreign: touchedBy(foreign), mine, theirs, merged };
  return [
    ...[...merged.codes.keys()].flatMap((id) => collisionsOf(id, sides)),
    ...sameNames(sides),
    ...sameTitles(sides),
    ...recordCollisions({ own, foreign, mine, theirs, merged }),
    ...noteCollisions({ own, foreign, mine, theirs, merged }),
  ];
}

/** Codes that one side's operations touch, by what they do; gathered once, for histories are long. */
interface Touched {
  readonly name: ReadonlySet<string>;
  readonly definition: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
}

function touchedBy(ops: readonly Operation[]): Touched {
  const edited = (field: 'name' | 'definition'): ReadonlySet<string> =>
    new Set(ops.flatMap((op) => (op.type === 'code:edit' && op.edit[field] !== undefined ? [op.id] : [])));
  const moved = new Set(ops.flatMap((op) => (op.type === 'code:move' ? [op.id] : [])));
  return { name: edited('name'), definition: edited('definition'), moved };
}

interface Sides {
  readonly own: Touched;
  readonly foreign: Touched;
  readonly mine: StudyState;
  readonly theirs: StudyState;
  readonly merged: StudyState;
}

function collisionsOf(id: string, sides: Sides): readonly Collision[] {
  const { own, foreign, mine, theirs, merged } = sides;
  const after = merged.codes.get(id);
  if (after === undefined) return [];
  const found: Collision[] = [];
  const add = (kind: Collision['kind'], sentence: string): void => {
    found.push({ kind, about: after.name, code: id, sentence });
  };
  const names = [mine.codes.get(id)?.name, theirs.codes.get(id)?.name] as const;
  if (own.name.has(id) && foreign.name.has(id) && names[0] !== names[1]) {
    add(
      'renamed-twice',
      `You named it “${names[0] ?? ''}”, your colleague “${names[1] ?? ''}”. It becomes “${after.name}”; the other name stays in its history.`,
    );
  }
  if (
    own.definition.has(id) &&
    foreign.definition.has(id) &&
    mine.codes.get(id)?.definition !== theirs.codes.get(id)?.definition
  ) {
    add(
      'defined-twice',
      'Both of you wrote a definition. The later one is kept; the other stands in the history.',
    );
  }
  found.push(...moveCollision(id, sides, after.name));
  const state = merged.codeStates.get(id);
  if (state?.kind === 'kept-alive' && (mine.codeStates.get(id)?.kind ?? '') !== 'kept-alive') {
    add(
      'kept-alive',
      `One of you archived it while the other used it. It stays, marked, with ${codings(merged.codeCounts.get(id) ?? 0)}, until you decide.`,
    );
  }
  return found;
}

function moveCollision(id: string, sides: Sides, about: string): readonly Collision[] {
  const { own, foreign, mine, theirs, merged } = sides;
  const [here, there] = [mine, theirs].map((state) => state.codes.get(id)?.parent);
  const place = (): string => codePath(merged, id).slice(0, -1).join(PATH_SEPARATOR) || 'the top of the tree';
  if (isSkipped(id, sides)) {
    const sentence = `Moves of both of you cannot all hold. It stands under ${place()}.`;
    return [{ kind: 'move-skipped', about, code: id, sentence }];
  }
  if (!own.moved.has(id) || !foreign.moved.has(id) || here === there) return [];
  const sentence = `You and your colleague moved it to different places. It now stands under ${place()}.`;
  return [{ kind: 'moved-twice', about, code: id, sentence }];
}

/** Whether it stands where nobody who moved it put it: in a ring of opposite moves one has to give way. */
function isSkipped(id: string, { own, foreign, mine, theirs, merged }: Sides): boolean {
  const movers = [...(own.moved.has(id) ? [mine] : []), ...(foreign.moved.has(id) ? [theirs] : [])];
  if (movers.length === 0 || merged.mergedInto.has(id)) return false;
  const wanted = movers.map((state) => {
    const parent = state.codes.get(id)?.parent ?? null;
    return parent === null ? null : resolveCode(merged, parent);
  });
  return !wanted.includes(merged.codes.get(id)?.parent ?? null);
}

/** Two codes of one name under one parent, one from each side: probably meant as one, never joined unasked. */
function sameNames({ mine, theirs, merged }: Sides): readonly Collision[] {
  const seen = new Map<string, string>();
  return [...merged.codes.values()].flatMap((code): readonly Collision[] => {
    const kind = merged.codeStates.get(code.id)?.kind;
    if (kind !== 'active' && kind !== 'kept-alive') return [];
    const key = `${code.parent ?? ''}\n${code.name.normalize('NFC').toLowerCase()}`;
    const twin = seen.get(key);
    seen.set(key, code.id);
    const known = (state: StudyState): boolean => state.codes.has(code.id) && state.codes.has(twin ?? '');
    if (twin === undefined || known(mine) || known(theirs)) return [];
    const sentence =
      'Each of you made a code of this name at this place. Both are kept; merge them if they mean the same.';
    return [{ kind: 'same-name', about: code.name, code: code.id, sentence }];
  });
}

function sameTitles({ mine, theirs }: Sides): readonly Collision[] {
  const titles = new Set(
    [...mine.documents.values()].filter(({ id }) => !theirs.documents.has(id)).map(({ title }) => title),
  );
  return [...theirs.documents.values()]
    .filter(({ id, title }) => !mine.documents.has(id) && titles.has(title))
    .map(({ title }) => ({
      kind: 'title-twice',
      about: title,
      code: null,
      sentence: 'Each of you imported a document of this title. Both are kept, with their own codings.',
    }));
}

function codings(count: number): string {
  return count === 1 ? '1 coding' : `${count} codings`;
}
