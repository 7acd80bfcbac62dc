import { codePath, codesInTreeOrder } from '../code-tree/code-tree';
import type { Study } from '../model/study';
import { headingPath } from './table-headings';
import type { HeadingCodes, TableMapping } from './table-review';

/** The codes of a study as a person may name them: each by its path, and by its name where only one has it. */
export interface CodeNames {
  readonly paths: readonly (readonly string[])[];
  /** Path by name in lower case; null where several codes have it. */
  readonly byName: ReadonlyMap<string, readonly string[] | null>;
}

/** Gathers the names of the living codes of a study. */
export function codeNames(study: Study): CodeNames {
  const paths = codesInTreeOrder(study).map(({ id }) => codePath(study, id));
  const byName = new Map<string, readonly string[] | null>();
  for (const path of paths) {
    const name = path.at(-1)?.toLowerCase() ?? '';
    byName.set(name, byName.has(name) ? null : path);
  }
  return { paths, byName };
}

/** What was typed as a code: its path where one code has that path or that name, else a path of codes to be made. */
export function readCodePath({ paths, byName }: CodeNames, typed: string): readonly string[] {
  const path = typed
    .split('>')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = paths.find((other) => samePath(other, path));
  if (known !== undefined) return known;
  return (path.length === 1 ? byName.get(path[0]?.toLowerCase() ?? '') : null) ?? path;
}

/** Headings that are the name or path of a code of the study and give no codes yet, with that code. */
export function headingsThatAreCodes(
  names: CodeNames,
  mapping: TableMapping,
  headings: readonly string[],
): readonly HeadingCodes[] {
  const given = new Set(mapping.codes.map(({ heading }) => heading));
  return headings.flatMap((heading): readonly HeadingCodes[] => {
    if (given.has(heading)) return [];
    const path = headingPath(heading);
    const known =
      path.length > 1
        ? names.paths.find((other) => samePath(other, path))
        : names.byName.get(heading.toLowerCase().replace(/ \([A-Z]{1,3}\)$/i, ''));
    return known === undefined || known === null ? [] : [{ heading, codes: [known] }];
  });
}

/** A mapping in which a heading gives these codes; none takes it off the list. */
export function withCodes(
  mapping: TableMapping,
  heading: string,
  codes: HeadingCodes['codes'],
): TableMapping {
  const others = mapping.codes.filter((known) => known.heading !== heading);
  return { ...mapping, codes: [...others, { heading, codes }] };
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, level) => part.toLowerCase() === b[level]?.toLowerCase());
}
