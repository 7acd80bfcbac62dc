import { diffArrays } from 'diff';
import { commonStretches } from './common-stretches';
import type { TextEdit } from './text-edit';

/** Tokens that came or went, up to which the shortest difference is looked for; it takes time in its square. */
const MOST_CHANGES = 600;

/** So many words replaced by as many are taken one by one: a quotation of one of them then stays one. */
const MOST_PAIRS = 12;

const token = /[\p{L}\p{N}\p{M}]+(?:['’\u2010\u2011-][\p{L}\p{N}\p{M}]+)*|\n|[^\S\n]+|[^\s\p{L}\p{N}\p{M}]/gu;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Tokens `[from, to)` of the older text became `[start, end)` of the newer. */
interface Hunk extends Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What changed between two texts, word by word, and within a word only the characters that differ.
 *
 * The shortest difference (Myers 1986, by the package diff) where the texts are alike; where much was rewritten, what
 * both have in common and only once is set apart first, so that 300,000 characters take well under a second.
 *
 * @example diffTexts('het was kuod', 'het was koud') // [{ from: 9, to: 11, length: 2 }]
 */
export function diffTexts(before: string, after: string): readonly TextEdit[] {
  const old = before.match(token) ?? [];
  const now = after.match(token) ?? [];
  const hunks = hunksOf(old, now).flatMap((hunk) => inPairs(hunk, old, now));
  const [oldEnds, nowEnds] = [endsOf(old), endsOf(now)];
  return hunks.map(({ from, to, start, end }) =>
    trimmed(before, after, {
      from: oldEnds[from] ?? 0,
      to: oldEnds[to] ?? 0,
      start: nowEnds[start] ?? 0,
      end: nowEnds[end] ?? 0,
    }),
  );
}

/** The edits between two texts of which only `[from, to)` of the older was written anew. */
export function diffStretch(before: string, after: string, { from, to }: Span): readonly TextEdit[] {
  const end = to + after.length - before.length;
  return diffTexts(before.slice(from, to), after.slice(from, end)).map((edit) => ({
    from: edit.from + from,
    to: edit.to + from,
    length: edit.length,
  }));
}

function hunksOf(old: readonly string[], now: readonly string[]): readonly Hunk[] {
  const { head, tail } = commonEnds(old, now);
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const hunks = shortest(a, b) ?? betweenStretches(a, b);
  return hunks.map(({ from, to, start, end }) => ({
    from: from + head,
    to: to + head,
    start: start + head,
    end: end + head,
  }));
}

function commonEnds(old: readonly string[], now: readonly string[]): { head: number; tail: number } {
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/** The shortest difference; undefined where it is too long to be looked for. */
function shortest(old: readonly string[], now: readonly string[]): readonly Hunk[] | undefined {
  if (old.length === 0 || now.length === 0) return old.length === now.length ? [] : [whole(old, now)];
  const changes = diffArrays([...old], [...now], { maxEditLength: MOST_CHANGES });
  if (changes === undefined) return undefined;
  const hunks: Hunk[] = [];
  let [from, start] = [0, 0];
  for (const { added, removed, count } of changes) {
    const [to, end] = [added ? from : from + count, removed ? start : start + count];
    const last = hunks.at(-1);
    if (added || removed) {
      if (last?.to === from && last.end === start) {
        hunks[hunks.length - 1] = { ...last, to, end };
      } else hunks.push({ from, to, start, end });
    }
    [from, start] = [to, end];
  }
  return hunks;
}

/**
 * The differences between stretches that both have. What lies between two of them is looked at in the same way again:
 * what stood twice in the whole text may stand there once. Where nothing is in common, all of it is replaced.
 */
function betweenStretches(old: readonly string[], now: readonly string[]): readonly Hunk[] {
  const stretches = commonStretches(old, now);
  if (stretches.length === 0) return [whole(old, now)];
  const hunks: Hunk[] = [];
  let [from, start] = [0, 0];
  for (const same of [...stretches, { old: old.length, now: now.length, count: 0 }]) {
    const [a, b] = [old.slice(from, same.old), now.slice(start, same.now)];
    for (const hunk of shortest(a, b) ?? betweenStretches(a, b)) {
      hunks.push({
        from: hunk.from + from,
        to: hunk.to + from,
        start: hunk.start + start,
        end: hunk.end + start,
      });
    }
    [from, start] = [same.old + same.count, same.now + same.count];
  }
  return hunks;
}

function whole(old: readonly string[], now: readonly string[]): Hunk {
  return { from: 0, to: old.length, start: 0, end: now.length };
}

/** A few tokens for as many others, one by one, and no further the same; other hunks as they are. */
function inPairs(
  { from, to, start, end }: Hunk,
  old: readonly string[],
  now: readonly string[],
): readonly Hunk[] {
  const count = to - from;
  if (count !== end - start || count > MOST_PAIRS) return [{ from, to, start, end }];
  return Array.from({ length: count }, (_, index) => ({
    from: from + index,
    to: from + index + 1,
    start: start + index,
    end: start + index + 1,
  })).filter((pair) => old[pair.from] !== now[pair.start]);
}

/** An edit without the characters that both ends begin and close with; a surrogate pair stays whole. */
function trimmed(before: string, after: string, hunk: Hunk): TextEdit {
  let { from, to, start, end } = hunk;
  while (from < to && start < end && before.charCodeAt(from) === after.charCodeAt(start)) {
    from += 1;
    start += 1;
  }
  if (from > hunk.from && isLow(before, from, after, start)) [from, start] = [from - 1, start - 1];
  while (from < to && start < end && before.charCodeAt(to - 1) === after.charCodeAt(end - 1)) {
    to -= 1;
    end -= 1;
  }
  if (to < hunk.to && isLow(before, to, after, end)) [to, end] = [to + 1, end + 1];
  return { from, to, length: end - start };
}

/** Whether a pair of units that are one character would be cut here, in either text. */
function isLow(before: string, at: number, after: string, place: number): boolean {
  return /[\uDC00-\uDFFF]/.test(before.charAt(at) + after.charAt(place));
}

/** Where each token begins, and after the last one the length of the text. */
function endsOf(tokens: readonly string[]): readonly number[] {
  const ends = [0];
  let at = 0;
  for (const { length } of tokens) ends.push((at += length));
  return ends;
}
