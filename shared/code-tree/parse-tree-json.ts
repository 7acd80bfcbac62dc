import { z } from 'zod';
import { fail, ok, type Result } from '../lib/result';
import type { NewCode } from '../commands/add-codes';
import { DEEPEST_LEVEL, LONGEST_NAME, refuseLine } from './code-draft';
import { jsonFaultLine } from './json-fault-line';

/** A code as a file writes it: a bare string is a leaf. */
type FileCode = string | FileBranch;

interface FileBranch {
  readonly name: string;
  readonly definition?: string | undefined;
  readonly whenToUse?: string | undefined;
  readonly whenNot?: string | undefined;
  readonly example?: string | undefined;
  readonly origin?: 'a-priori' | 'open' | undefined;
  readonly colour?: number | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly children?: readonly FileCode[] | undefined;
}

const nameText = z.string().trim().min(1).max(LONGEST_NAME);

const words = z.string().max(20_000);

const fileCode: z.ZodType<FileCode> = z.lazy(() =>
  z.union([
    nameText,
    z.object({
      name: nameText,
      definition: words.optional(),
      whenToUse: words.optional(),
      whenNot: words.optional(),
      example: words.optional(),
      origin: z.enum(['a-priori', 'open']).optional(),
      colour: z.number().int().min(1).max(12).optional(),
      aliases: z.array(nameText).optional(),
      children: z.array(fileCode).optional(),
    }),
  ]),
);

const file = z.object({ codes: z.array(fileCode).min(1) });

/**
 * Reads a code tree from JSON: `{ "codes": ["Leaf", { "name": "Branch", "children": [...] }] }`.
 *
 * `title`, `note`, `kind` and other fields that a code has no place for are passed over.
 */
export function parseTreeJson(text: string): Result<readonly NewCode[]> {
  if (isTooDeep(text)) {
    return fail(
      'code-list-unreadable',
      `This file has more than ${DEEPEST_LEVEL} levels of codes. Nothing was added. Check how it was made.`,
    );
  }
  const value = readJson(text);
  if (!value.ok) return value;
  const parsed = file.safeParse(value.value);
  if (parsed.success) return ok(parsed.data.codes.map(toNewCode));
  const place = placeOf(parsed.error.issues[0], value.value);
  return fail(
    'code-list-unreadable',
    `${place} is not a code this file format knows. Nothing was added. Each code is a name, or {"name": …, "children": […]}.`,
  );
}

/** Counts brackets outside strings; a level of codes opens one brace and one bracket. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (mark === '{' || mark === '[') deepest = Math.max(deepest, (depth += 1));
    else if (mark === '}' || mark === ']') depth -= 1;
  }
  return deepest > 2 * DEEPEST_LEVEL;
}

function readJson(text: string): Result<unknown> {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return ok(JSON.parse(bare));
  } catch {
    return refuseLine(jsonFaultLine(bare), 'this is not valid JSON.');
  }
}

/** Names the deepest code around the first fault, for example `codes[2] “Uitvoering” › children[0]`. */
function placeOf(issue: z.core.$ZodIssue | undefined, root: unknown): string {
  const faults = deepest(issue);
  const steps: string[] = [];
  let value: unknown = root;
  for (const key of faults) {
    value = fieldOf(value, key);
    const name = fieldOf(value, 'name');
    steps.push(typeof key === 'number' ? `${key + 1}` : String(key));
    if (typeof name === 'string') steps.push(`“${name}”`);
  }
  return steps.length === 0 ? 'The whole file' : steps.join(' › ');
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
}

function deepest(issue: z.core.$ZodIssue | undefined): readonly PropertyKey[] {
  if (issue === undefined) return [];
  if (issue.code !== 'invalid_union') return issue.path;
  const inner = issue.errors.flat().map(deepest);
  const longest = inner.reduce((a, b) => (b.length > a.length ? b : a), []);
  return [...issue.path, ...longest];
}

function toNewCode(code: FileCode): NewCode {
  if (typeof code === 'string') return { name: code };
  const { name, definition, whenToUse, whenNot, example, origin, colour, aliases, children } = code;
  return {
    name,
    ...(definition === undefined ? {} : { definition }),
    ...(whenToUse === undefined ? {} : { whenToUse }),
    ...(whenNot === undefined ? {} : { whenNot }),
    ...(example === undefined ? {} : { example }),
    ...(origin === undefined ? {} : { origin }),
    ...(colour === undefined ? {} : { colour }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(children === undefined ? {} : { children: children.map(toNewCode) }),
  };
}
