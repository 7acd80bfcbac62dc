import type { SourceLine } from './read-content';
import { boldHead, dashHead, oneSpaced, readHead } from './speaker-head';
import type { LineHead } from './speaker-head';
import { MAX_LABEL_LENGTH, isNameLike, looksLikeLabel } from './speaker-label';
import type { PatternReader } from './speaker-pattern';
import { secondsOfLine } from './timestamp';

/** Who says the words that a file's structure gives to no speaker, such as the question above an answer. */
export const NOBODY = '';

/** What each line begins with; undefined for one that cannot open a turn. */
export type LineHeads = readonly (LineHead | undefined)[];

/**
 * What each line of a source begins with. The structure of the file goes before everything; a person's own expression
 * stands in for all other ways of writing a label.
 */
export function headsOf(lines: readonly SourceLine[], pattern: PatternReader | undefined): LineHeads {
  const heads = lines.map((line) => {
    if (line.speaker === NOBODY) return undefined;
    return structureHead(line) ?? (pattern ?? usualHead)(line.text, line);
  });
  if (pattern !== undefined) return heads;
  for (const index of namesAboveTimes(lines, heads)) {
    const line = lines[index]?.text ?? '';
    const at = secondsOfLine(lines[index + 1]?.text ?? '');
    if (at !== undefined) heads[index] = nameAboveTime(line, at);
  }
  return withoutLists(lines, heads);
}

function structureHead({ text, speaker, at }: SourceLine): LineHead | undefined {
  const label = oneSpaced(speaker ?? '')
    .replace(/:$/u, '')
    .trimEnd();
  if (label === '' || label.length > MAX_LABEL_LENGTH) return undefined;
  const timed = at === undefined ? {} : { at };
  return { form: 'structure', label, from: 0, to: 0, ...timed, weak: false, words: text, tight: false };
}

function usualHead(text: string, { bold = 0 }: SourceLine): LineHead | undefined {
  const head = readHead(text);
  // “**Anna** zei toen: kom” is said by Anna, not by “Anna zei toen”.
  if (head !== undefined && (bold === 0 || head.to <= bold + 3)) return head;
  return (bold > 0 ? boldHead(text, bold) : undefined) ?? head ?? dashHead(text);
}

function nameAboveTime(line: string, at: number): LineHead {
  const label = oneSpaced(line);
  const from = line.length - line.trimStart().length;
  const to = line.trimEnd().length;
  return { form: 'timed-name', label, from, to, at, weak: false, words: '', tight: false, takesNext: true };
}

/** Lines with a name above lines with a time: the layout of a document where nearly all such times have one. */
function namesAboveTimes(lines: readonly SourceLine[], heads: LineHeads): readonly number[] {
  const times = lines.flatMap(({ text }, index) => (secondsOfLine(text) === undefined ? [] : [index]));
  const names = times
    .map((index) => index - 1)
    .filter((index) => heads[index] === undefined && isBareName(lines[index]?.text ?? ''));
  const distinct = new Set(names.map((index) => oneSpaced(lines[index]?.text ?? '')));
  return names.length >= 2 && names.length >= times.length * 0.8 && distinct.size < names.length ? names : [];
}

function isBareName(line: string): boolean {
  const label = oneSpaced(line);
  return looksLikeLabel(label.replace(', ', ' ')) && isNameLike(label);
}

/** Dashes after a line that announces a list are items of it, not somebody's turn. */
function withoutLists(lines: readonly SourceLine[], heads: LineHeads): LineHeads {
  let inList = false;
  return heads.map((head, index) => {
    if (head?.form !== 'dash') {
      inList = false;
      return head;
    }
    if (heads[index - 1]?.form !== 'dash') inList = (lines[index - 1]?.text ?? '').trimEnd().endsWith(':');
    return inList ? undefined : head;
  });
}
