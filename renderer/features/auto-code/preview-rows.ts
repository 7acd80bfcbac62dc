import type { DocumentPassages } from './passages';

/** A line of the preview: the heading of a document, or a passage by its place among all. */
export type PreviewRow =
  | { readonly kind: 'document'; readonly document: string; readonly first: number; readonly end: number }
  | { readonly kind: 'passage'; readonly passage: number };

/** The lines of the preview; of documents that are folded away only the heading. */
export function previewRows(
  passages: readonly DocumentPassages[],
  folded: ReadonlySet<string>,
): readonly PreviewRow[] {
  const rows: PreviewRow[] = [];
  for (const { document, first, ranges } of passages) {
    const end = first + ranges.length / 2;
    rows.push({ kind: 'document', document, first, end });
    if (folded.has(document)) continue;
    for (let passage = first; passage < end; passage += 1) rows.push({ kind: 'passage', passage });
  }
  return rows;
}

/** Which passages are to be coded: all but those that were taken out, told as one bit per passage. */
export interface Ticks {
  readonly on: Uint8Array;
  readonly count: number;
}

/** Everything ticked that `may` allows. */
export function tickAll(length: number, may: (index: number) => boolean = () => true): Ticks {
  return setTicks({ on: new Uint8Array(length), count: 0 }, 0, length, (index) => may(index));
}

/** The ticks after those from `from` up to `to` were set anew. */
export function setTicks(
  { on, count }: Ticks,
  from: number,
  to: number,
  value: (index: number) => boolean,
): Ticks {
  const next = on.slice();
  let total = count;
  for (let index = from; index < to; index += 1) {
    const wanted = value(index) ? 1 : 0;
    total += wanted - (next[index] ?? 0);
    next[index] = wanted;
  }
  return { on: next, count: total };
}

/** Ticked passages from `from` up to `to`. */
export function countTicks({ on }: Ticks, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) count += on[index] ?? 0;
  return count;
}
