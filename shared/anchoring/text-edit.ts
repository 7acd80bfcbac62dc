/**
 * One change between two versions of a text: what stood at `[from, to)` of the older one became `length` UTF-16
 * units. An insertion has `from === to`, a deletion `length === 0`. It holds no words.
 *
 * A list of edits is sorted, and its edits do not overlap: each begins where the one before it ends or later.
 */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The edits that lead back: from the newer text to the older. */
export function invertEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return edits.map(({ from, to, length }) => {
    const start = from + shift;
    shift += length - (to - from);
    return { from: start, to: start + length, length: to - from };
  });
}

/** Whether a list of edits is sorted, stays within a text of `before` units and makes it one of `after` units. */
export function areSoundEdits(edits: readonly TextEdit[], before: number, after: number): boolean {
  let end = 0;
  let length = before;
  for (const edit of edits) {
    if (edit.from < end || edit.to < edit.from || edit.length < 0) return false;
    end = edit.to;
    length += edit.length - (edit.to - edit.from);
  }
  return end <= before && length === after;
}

/** The newer text, from the older one and the words that came, one for each edit. */
export function applyEdits(text: string, edits: readonly TextEdit[], words: readonly string[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const [index, edit] of edits.entries()) {
    parts.push(text.slice(at, edit.from), words[index] ?? '');
    at = edit.to;
  }
  return parts.join('') + text.slice(at);
}
