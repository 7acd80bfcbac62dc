import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A tracked text file by its path from the top, with its words. */
export type SourceFile = readonly [path: string, text: string];

const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
const BINARY = /\.(png|docx|odt|woff2?|ico|icns)$/;

/** Every tracked text file but the lock file, which tools write; a file deleted but not yet committed is not there. */
export const textFiles: readonly SourceFile[] = tracked
  .filter((path) => !BINARY.test(path) && path !== 'package-lock.json')
  .flatMap((path) => {
    try {
      return [[path, readFileSync(join(ROOT, path), 'utf8')] as const];
    } catch {
      return [];
    }
  });

/** TypeScript of the product and its tests. */
export const sources = textFiles.filter(([path]) => /^(electron|renderer|shared|test)\/.*\.tsx?$/.test(path));

/** TypeScript of the product. */
export const product = sources.filter(([path]) => !path.startsWith('test/'));

/** TypeScript below a folder. */
export function below(folder: string): readonly SourceFile[] {
  return sources.filter(([path]) => path.startsWith(`${folder}/`));
}

/** Places where a pattern stands, as `path:line: words`; comments count. */
export function grep(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** The same without comments and without the words in them. */
export function grepCode(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return grep(
    files.map(([path, text]) => [path, withoutComments(text)]),
    pattern,
  );
}

/** Product files outside `allowed` where a pattern stands, and files of `allowed` where it does not. */
export function onlyIn(pattern: RegExp, allowed: readonly string[]): readonly string[] {
  const found = product.filter(([, text]) => pattern.test(withoutComments(text))).map(([path]) => path);
  return [
    ...found.filter((path) => !allowed.includes(path)),
    ...allowed.filter((path) => !found.includes(path)).map((path) => `${path} has it no more`),
  ];
}

/** What each file imports: files of the checkout by their path, packages by their name. */
export const importsOf: ReadonlyMap<string, readonly string[]> = new Map(
  sources.map(([path, text]) => [path, importedBy(path, text)]),
);

/** Imports that cross a border, as `from -> to`. */
export function imports(from: RegExp, to: RegExp): readonly string[] {
  return [...importsOf].flatMap(([path, targets]) =>
    from.test(path)
      ? targets.filter((target) => to.test(target)).map((target) => `${path} -> ${target}`)
      : [],
  );
}

/** Rings of files that import one another, each as the path through it, by a search in depth. */
export function importCycles(): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const target of importsOf.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) visit(path, []);
  return found;
}

/** Lines that hold more than white space or a comment, as the lint rule counts them. */
export function lineCount(text: string): number {
  return withoutComments(text)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

/** Exports without a doc comment right before them, as `path: first words`. */
export function undocumented(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(([path, text]) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index) =>
      /^export (?!type \{|\{|\*)/.test(line) && !(lines[index - 1] ?? '').trim().endsWith('*/')
        ? [`${path}: ${line}`]
        : [],
    );
  });
}

function importedBy(path: string, text: string): readonly string[] {
  const specifiers = [...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)];
  return specifiers.map(([, from, bare]) => resolved(path, from ?? bare ?? ''));
}

function resolved(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = posix.join(posix.dirname(path), specifier);
  return sources.find(([known]) => known === `${target}.ts` || known === `${target}.tsx`)?.[0] ?? target;
}

/** Words in comments become empty lines; strings that look like comments may go with them, which no rule minds. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, (comment) => '\n'.repeat(comment.split('\n').length - 1))
    .replace(/(^|\s)\/\/.*$/gm, '');
}
