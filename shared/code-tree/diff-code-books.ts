import type { Code } from '../model/code';
import { diffWords, type WordPart } from './diff-words';

/** The texts of a code that say what it means. */
export const meaningFields = ['definition', 'whenToUse', 'whenNot', 'example'] as const;

/** A text that says what a code means. */
export type MeaningField = (typeof meaningFields)[number];

/** What happened to one code between two states of a code book; names are those of the later state where it is in it. */
export type CodeBookChange = {
  /** Id of the code. */
  readonly id: string;
  readonly name: string;
  /** Names above it, in the later state; in the earlier one for a code that is gone. */
  readonly above: readonly string[];
} & (
  | { readonly kind: 'added' }
  /** Archived, or taken back; its codings went with it. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'merged'; readonly into: string }
  | { readonly kind: 'renamed'; readonly before: string }
  | { readonly kind: 'moved'; readonly before: readonly string[] }
  | { readonly kind: 'redefined'; readonly field: MeaningField; readonly words: readonly WordPart[] }
  | { readonly kind: 'aliases'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'origin'; readonly after: Code['origin'] }
  | { readonly kind: 'colour'; readonly after: number | null }
);

/** Kinds of change, in the order in which they are listed for one code and in a summary. */
export const changeKinds = [
  'added',
  'removed',
  'merged',
  'renamed',
  'moved',
  'redefined',
  'aliases',
  'origin',
  'colour',
] as const satisfies readonly CodeBookChange['kind'][];

/**
 * How one code book differs from another, code by code: codes of the later one in its order, then those that are gone.
 * Another order among siblings is no difference; nor is going along with a parent that moved or was renamed.
 *
 * `mergedInto` answers the code that took a gone one over, if it was merged.
 */
export function diffCodeBooks(
  before: readonly Code[],
  after: readonly Code[],
  mergedInto: (id: string) => string | undefined,
): readonly CodeBookChange[] {
  const old = new Map(before.map((code) => [code.id, code]));
  const now = new Map(after.map((code) => [code.id, code]));
  const pathIn = (book: ReadonlyMap<string, Code>, code: Code): readonly string[] => namesAbove(book, code);
  const stayed = after.flatMap((code) => {
    const place = { id: code.id, name: code.name, above: pathIn(now, code) };
    const was = old.get(code.id);
    if (was === undefined) return [{ ...place, kind: 'added' as const }];
    return changesOf(was, code, pathIn(old, was)).map((change): CodeBookChange => ({ ...place, ...change }));
  });
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map((code): CodeBookChange => {
      const place = { id: code.id, name: code.name, above: pathIn(old, code) };
      const into = now.get(mergedInto(code.id) ?? '');
      return into === undefined
        ? { ...place, kind: 'removed' }
        : { ...place, kind: 'merged', into: into.name };
    });
  return [...stayed, ...gone];
}

type Change = CodeBookChange extends infer C
  ? C extends CodeBookChange
    ? Omit<C, 'id' | 'name' | 'above'>
    : never
  : never;

function changesOf(was: Code, code: Code, oldPath: readonly string[]): readonly Change[] {
  const redefined = meaningFields.flatMap((field): readonly Change[] => {
    const [before, after] = [was[field] ?? '', code[field] ?? ''];
    return before === after ? [] : [{ kind: 'redefined', field, words: diffWords(before, after) }];
  });
  return [
    ...(was.name === code.name ? [] : [{ kind: 'renamed', before: was.name } as const]),
    ...(was.parent === code.parent ? [] : [{ kind: 'moved', before: oldPath } as const]),
    ...redefined,
    ...(was.aliases.join('\n') === code.aliases.join('\n')
      ? []
      : [{ kind: 'aliases', before: was.aliases, after: code.aliases } as const]),
    ...(was.origin === code.origin ? [] : [{ kind: 'origin', after: code.origin } as const]),
    ...(was.colour === code.colour ? [] : [{ kind: 'colour', after: code.colour ?? null } as const]),
  ];
}

function namesAbove(book: ReadonlyMap<string, Code>, code: Code): readonly string[] {
  const names: string[] = [];
  for (let at = book.get(code.parent ?? ''); at !== undefined; at = book.get(at.parent ?? '')) {
    names.unshift(at.name);
  }
  return names;
}
