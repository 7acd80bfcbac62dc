import type { TextRange } from '../../../shared/lib/text-range';
import { blockAt } from './line-geometry';
import type { Block, TranscriptLayout } from './transcript-layout';

/** The first turn after (or before) the one at `from` that is wanted; undefined at the end. */
export function nextBlock(
  blocks: readonly Block[],
  from: number,
  step: 1 | -1,
  isWanted: (block: Block) => boolean,
): Block | undefined {
  for (let index = from + step; index >= 0 && index < blocks.length; index += step) {
    const block = blocks[index];
    if (block !== undefined && isWanted(block)) return block;
  }
  return undefined;
}

/** Indices of the turns that any of the ranges touches. */
export function blocksTouched(layout: TranscriptLayout, ranges: Iterable<TextRange>): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const { from, to } of ranges) {
    const last = blockAt(layout, to - 1);
    for (let block = blockAt(layout, from); block <= last; block += 1) touched.add(block);
  }
  return touched;
}
