import { fail, type Result } from '../lib/result';
import type { NewCode } from '../commands/add-codes';

/** Longest name a code may have, in characters. */
export const LONGEST_NAME = 200;

/** Most levels a code tree is read with; deeper ones are mistakes of a program, and would exhaust the stack. */
export const DEEPEST_LEVEL = 200;

/** A code under construction by a reader; its children are still being added. */
export interface CodeDraft {
  readonly name: string;
  definition?: string;
  whenToUse?: string;
  whenNot?: string;
  example?: string;
  origin?: 'a-priori' | 'open';
  colour?: number;
  aliases?: readonly string[];
  readonly children: CodeDraft[];
}

/** A draft with nothing but its name. */
export function draftCode(name: string): CodeDraft {
  return { name, children: [] };
}

/** The code at a path from the top, made with everything above it where it is not there yet. */
export function codeAt(tops: CodeDraft[], path: readonly string[]): CodeDraft | undefined {
  let siblings = tops;
  let found: CodeDraft | undefined;
  for (const name of path) {
    found = siblings.find((code) => code.name === name);
    if (found === undefined) {
      found = draftCode(name);
      siblings.push(found);
    }
    siblings = found.children;
  }
  return found;
}

/** What a reader answers: fields without a value are left out, so that they take their usual one. */
export function finishCodes(drafts: readonly CodeDraft[]): readonly NewCode[] {
  return drafts.map(({ children, ...fields }) => ({
    ...fields,
    ...(children.length === 0 ? {} : { children: finishCodes(children) }),
  }));
}

/** Codes in the branches together, each branch's top included. */
export function countCodes(codes: readonly NewCode[]): number {
  return codes.reduce((sum, code) => sum + 1 + countCodes(code.children ?? []), 0);
}

/** Refuses a code list, saying where it went wrong; nothing has been added then. */
export function refuseLine(line: number, what: string): Result<never> {
  return fail(
    'code-list-unreadable',
    `Line ${line}: ${what} Nothing was added. Mend the line and try again.`,
  );
}
