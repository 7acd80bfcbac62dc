import type { TextEdit } from '../../../shared/anchoring/text-edit';
import type { WordPart } from '../../../shared/code-tree/diff-words';

/** Some changes that lie together, with words around them; `at` is where the first is in the older text. */
export interface ChangedStretch {
  readonly at: number;
  readonly parts: readonly WordPart[];
}

/** Characters shown before and after a change. */
const AROUND = 60;

/** The changes between two texts, each with words around it; those that lie close together are one stretch. */
export function changedStretches(
  before: string,
  after: string,
  edits: readonly TextEdit[],
): readonly ChangedStretch[] {
  const stretches: { readonly at: number; readonly parts: WordPart[] }[] = [];
  let shift = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to, length } of edits) {
    const start = from + shift;
    const parts: WordPart[] = [
      ...(to > from ? [{ kind: 'gone', text: visible(before.slice(from, to)) } as const] : []),
      ...(length > 0 ? [{ kind: 'new', text: visible(after.slice(start, start + length)) } as const] : []),
    ];
    const last = stretches.at(-1)?.parts;
    if (last !== undefined && from - end <= AROUND) {
      last.pop();
      last.push({ kind: 'same', text: before.slice(end, from) }, ...parts);
    } else stretches.push({ at: from, parts: [{ kind: 'same', text: lead(before, from) }, ...parts] });
    stretches.at(-1)?.parts.push({ kind: 'same', text: trail(before, to) });
    shift += length - (to - from);
    end = to;
  }
  return stretches;
}

function lead(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, at)}`;
}

function trail(text: string, at: number): string {
  const to = Math.min(text.length, at + AROUND);
  return `${text.slice(at, to)}${to < text.length ? '…' : ''}`;
}

/** A line end that came or went is to be seen. */
function visible(words: string): string {
  return words.replaceAll('\n', '¶\n');
}
