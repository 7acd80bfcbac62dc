import { fail, ok, type Result } from '../lib/result';
import type { NewCode } from '../commands/add-codes';
import {
  DEEPEST_LEVEL,
  draftCode,
  finishCodes,
  LONGEST_NAME,
  refuseLine,
  type CodeDraft,
} from './code-draft';

/** Columns a tab counts for; spaces and tabs may then be mixed in one list. */
const TAB_WIDTH = 4;

/** A bullet, or a number or letter of an outline: `- `, `• `, `1. `, `2.3 `, `a) `. */
const MARKER = /^(?:[-*+•◦▪–—‣]|\(?(?:\d+(?:\.\d+)+\.?|\d+[.)]|[a-z][.)]))\s+/iu;

interface OpenCode {
  readonly indent: number;
  readonly code: CodeDraft;
}

/**
 * Reads a code tree from a list indented by tabs or spaces, as pasted from an editor or a word processor.
 *
 * A line belongs under the nearest line above it that is indented less, so widths may differ between
 * branches and levels may be skipped. Bullets and outline numbers are dropped. `Name: definition` is one
 * name, because names with colons are common. Every line with a word on it becomes one code.
 */
export function parseIndented(text: string): Result<readonly NewCode[]> {
  const tops: CodeDraft[] = [];
  const open: OpenCode[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const name = nameOf(line);
    if (name === '') continue;
    if (name.length > LONGEST_NAME)
      return refuseLine(index + 1, `this name is longer than ${LONGEST_NAME} characters.`);
    const indent = indentOf(line);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    if (open.length >= DEEPEST_LEVEL)
      return refuseLine(index + 1, `this is level ${DEEPEST_LEVEL + 1}, too deep for a code tree.`);
    const code = draftCode(name);
    (open.at(-1)?.code.children ?? tops).push(code);
    open.push({ indent, code });
  }
  if (tops.length === 0) {
    return fail(
      'code-list-empty',
      'There is no code in this text. Nothing was added. Write one code on each line.',
    );
  }
  return ok(finishCodes(tops));
}

function nameOf(line: string): string {
  const bare = line.replace(/^\uFEFF/, '').trim();
  const name = bare.replace(MARKER, '').trim();
  return name === '' ? bare : name;
}

function indentOf(line: string): number {
  const lead = /^[\uFEFF\s]*/u.exec(line)?.[0] ?? '';
  let width = 0;
  for (const space of lead) {
    if (space === '\t') width += TAB_WIDTH - (width % TAB_WIDTH);
    else if (space !== '\uFEFF') width += 1;
  }
  return width;
}
