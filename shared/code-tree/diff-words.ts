/** A stretch of words that two texts share, or that only one of them has. */
export interface WordPart {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Pairs of words compared at most; beyond it the middle of a text counts as rewritten. */
const MOST_PAIRS = 2_000_000;

/**
 * What became of a text, word by word: a longest common run of words stays, the rest is gone or new.
 *
 * Joined without the new parts it is the text before, without those that are gone the text after. Longest common
 * subsequence by Wagner and Fischer (1974), after what both texts begin and end with was set apart.
 *
 * @example diffWords('een bezoek', 'een kort bezoek') // same "een ", new "kort ", same "bezoek"
 */
export function diffWords(before: string, after: string): readonly WordPart[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1;
  }
  const gone = old.slice(start, old.length - end);
  const added = now.slice(start, now.length - end);
  return joined([
    ...old.slice(0, start).map((text): WordPart => ({ kind: 'same', text })),
    ...middle(gone, added),
    ...old.slice(old.length - end).map((text): WordPart => ({ kind: 'same', text })),
  ]);
}

/** Words with the space after them, and marks one by one, so that nothing of the text is lost. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*\s*|[^\p{L}\p{N}]\s*/gu) ?? [];
}

function middle(old: readonly string[], now: readonly string[]): readonly WordPart[] {
  const whole = (kind: WordPart['kind'], words: readonly string[]): readonly WordPart[] =>
    words.map((text) => ({ kind, text }));
  if (old.length * now.length > MOST_PAIRS) return [...whole('gone', old), ...whole('new', now)];
  const width = now.length + 1;
  const lengths = commonLengths(old, now);
  const parts: WordPart[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length && column < now.length) {
    const gone = old[row] ?? '';
    const added = now[column] ?? '';
    if (gone === added) {
      parts.push({ kind: 'same', text: gone });
      row += 1;
      column += 1;
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) {
      parts.push({ kind: 'gone', text: gone });
      row += 1;
    } else {
      parts.push({ kind: 'new', text: added });
      column += 1;
    }
  }
  return [...parts, ...whole('gone', old.slice(row)), ...whole('new', now.slice(column))];
}

/** Length of the longest common run of what follows each pair of places. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        old[row] === now[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one kind as one; what is gone stands before what is new in its place. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const runs: WordPart[] = [];
  let gone = '';
  let added = '';
  const flush = (): void => {
    if (gone !== '') runs.push({ kind: 'gone', text: gone });
    if (added !== '') runs.push({ kind: 'new', text: added });
    gone = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') added += text;
    else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text };
      else runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}
