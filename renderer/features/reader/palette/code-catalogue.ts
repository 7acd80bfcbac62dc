import Fuse from 'fuse.js';
import { childIndex } from '../../../../shared/code-tree/code-tree';
import type { Code } from '../../../../shared/model/code';
import type { Study } from '../../../../shared/model/study';

/** A code as the palette knows it. Folded words are compared, the others are shown. */
export interface CodeEntry {
  readonly id: string;
  readonly name: string;
  /** Names of the codes above it, from the top. */
  readonly above: readonly string[];
  readonly aliases: readonly string[];
  readonly foldedName: string;
  readonly foldedAliases: readonly string[];
  readonly foldedPath: string;
  /** Name, aliases and path together, for queries of several words. */
  readonly foldedAll: string;
}

/** All living codes, ready to be searched; made once per revision of the tree. */
export interface CodeCatalogue {
  readonly entries: readonly CodeEntry[];
  readonly byId: ReadonlyMap<string, CodeEntry>;
  /** The fuzzy index, built when it is first needed. */
  readonly fuzzy: () => Fuse<CodeEntry>;
}

/** Lower case without marks, unit for unit, so that offsets in it are offsets in the original. */
export function foldName(name: string): string {
  let folded = '';
  for (const character of name) {
    const plain = character.normalize('NFD').charAt(0).toLowerCase();
    folded += plain.length === character.length ? plain : character;
  }
  return folded;
}

/** The catalogue of a study's living codes, in tree order. */
export function catalogueCodes(study: Study): CodeCatalogue {
  const index = childIndex(study);
  const entries: CodeEntry[] = [];
  const visit = (parent: string | null, above: readonly string[]): void => {
    for (const code of index.get(parent) ?? []) {
      entries.push(entryOf(code, above));
      visit(code.id, [...above, code.name]);
    }
  };
  visit(null, []);
  let fuse: Fuse<CodeEntry> | undefined;
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    fuzzy: () => (fuse ??= new Fuse(entries, { keys: fuzzyKeys, threshold: 0.34, ignoreLocation: true })),
  };
}

function entryOf(code: Code, above: readonly string[]): CodeEntry {
  const foldedName = foldName(code.name);
  const foldedAliases = code.aliases.map(foldName);
  const foldedPath = foldName(above.join(' '));
  return {
    id: code.id,
    name: code.name,
    above,
    aliases: code.aliases,
    foldedName,
    foldedAliases,
    foldedPath,
    foldedAll: [foldedName, ...foldedAliases, foldedPath].join(' '),
  };
}

const fuzzyKeys = [
  { name: 'foldedName', weight: 3 },
  { name: 'foldedAliases', weight: 2 },
  { name: 'foldedPath', weight: 1 },
];
