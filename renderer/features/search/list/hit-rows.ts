import type { SearchFound } from '../../../../shared/ipc/search-messages';

/** A line of the list: the heading of a document, or a hit by its place among all. */
export type HitRow =
  | { readonly kind: 'document'; readonly document: string; readonly hits: number }
  | { readonly kind: 'hit'; readonly hit: number };

/** The lines of a list of hits: each document with those of its hits that are kept. */
export function hitRows({ documents, kept }: Pick<SearchFound, 'documents' | 'kept'>): readonly HitRow[] {
  const rows: HitRow[] = [];
  let next = 0;
  for (const { document, hits } of documents) {
    rows.push({ kind: 'document', document, hits });
    for (const end = Math.min(next + hits, kept); next < end; next += 1)
      rows.push({ kind: 'hit', hit: next });
  }
  return rows;
}

/** The next line that holds a hit, in the direction of `step`; where it was when there is none. */
export function stepToHit(rows: readonly HitRow[], at: number, step: number): number {
  const direction = Math.sign(step);
  let found = at;
  for (
    let left = Math.abs(step), row = at + direction;
    left > 0 && row >= 0 && row < rows.length;
    row += direction
  ) {
    if (rows[row]?.kind !== 'hit') continue;
    found = row;
    left -= 1;
  }
  return found;
}
