import { codePath, PATH_SEPARATOR } from '../code-tree/code-tree';
import type { Operation } from '../model/operation';
import type { StudyState } from '../model/study-state';
import type { Collision } from './merge-plan';

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
  const sides: Sides = { own, foreign, mine, theirs, merged };
  return [
    ...[...merged.codes.keys()].flatMap((id) => collisionsOf(id, sides)),
    ...sameNames(sides),
    ...sameTitles(sides),
  ];
}

interface Sides {
  readonly own: readonly Operation[];
  readonly foreign: readonly Operation[];
  readonly mine: StudyState;
  readonly theirs: StudyState;
  readonly merged: StudyState;
}

function collisionsOf(id: string, sides: Sides): readonly Collision[] {
  const { mine, theirs, merged } = sides;
  const after = merged.codes.get(id);
  if (after === undefined) return [];
  const found: Collision[] = [];
  const add = (kind: Collision['kind'], sentence: string): void => {
    found.push({ kind, about: after.name, code: id, sentence });
  };
  const names = [mine.codes.get(id)?.name, theirs.codes.get(id)?.name] as const;
  if (bothEdited(id, 'name', sides) && names[0] !== names[1]) {
    add(
      'renamed-twice',
      `You named it “${names[0] ?? ''}”, your colleague “${names[1] ?? ''}”. It becomes “${after.name}”; the other name stays in its history.`,
    );
  }
  if (
    bothEdited(id, 'definition', sides) &&
    mine.codes.get(id)?.definition !== theirs.codes.get(id)?.definition
  ) {
    add(
      'defined-twice',
      'Both of you wrote a definition. The later one is kept; the other stands in the history.',
    );
  }
  if (bothMoved(id, sides)) found.push(...moveCollision(id, sides, after.name));
  const state = merged.codeStates.get(id);
  if (state?.kind === 'kept-alive' && (mine.codeStates.get(id)?.kind ?? '') !== 'kept-alive') {
    add(
      'kept-alive',
      `One of you archived it while the other used it. It stays, marked, with ${merged.codeCounts.get(id) ?? 0} codings, until you decide.`,
    );
  }
  return found;
}

function moveCollision(id: string, { mine, theirs, merged }: Sides, about: string): readonly Collision[] {
  const parents = [mine, theirs, merged].map((state) => state.codes.get(id)?.parent);
  const [here, there, now] = parents;
  if (here === there) return [];
  const place = codePath(merged, id).slice(0, -1).join(PATH_SEPARATOR) || 'the top of the tree';
  const skipped = now !== here && now !== there;
  const sentence = skipped
    ? `Both of you moved it in ways that cannot both hold. It stands under ${place}.`
    : `You and your colleague moved it to different places. It now stands under ${place}.`;
  return [{ kind: skipped ? 'move-skipped' : 'moved-twice', about, code: id, sentence }];
}

function bothEdited(id: string, field: 'name' | 'definition', { own, foreign }: Sides): boolean {
  const edited = (ops: readonly Operation[]): boolean =>
    ops.some((op) => op.type === 'code:edit' && op.id === id && op.edit[field] !== undefined);
  return edited(own) && edited(foreign);
}

function bothMoved(id: string, { own, foreign }: Sides): boolean {
  const moved = (ops: readonly Operation[]): boolean =>
    ops.some((op) => op.type === 'code:move' && op.id === id);
  return moved(own) && moved(foreign);
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
