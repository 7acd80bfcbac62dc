import type { TextRange } from '../../../shared/lib/text-range';
import { i18n } from '../../i18n/i18n';
import { LINE_HEIGHT, type Block, type Line, type TranscriptLayout } from './transcript-layout';

/** Index of the line that holds `offset`; the line before it where `offset` lies between two turns. */
export function lineAt({ lines }: TranscriptLayout, offset: number): number {
  return lastIndex(lines, (line) => line.from <= offset);
}

/** Index of the block that holds `offset`; the block before it where `offset` lies between two. */
export function blockAt({ blocks }: TranscriptLayout, offset: number): number {
  return lastIndex(blocks, (block) => block.from <= offset);
}

/** Index of the block a line belongs to. */
export function blockOfLine({ blocks }: TranscriptLayout, line: number): number {
  return lastIndex(blocks, (block) => block.firstLine <= line);
}

/** Indices of the first and last line that a range touches. */
export function linesOf(
  layout: TranscriptLayout,
  range: TextRange,
): { readonly first: number; readonly last: number } {
  const first = lineAt(layout, range.from);
  return { first, last: Math.max(first, lineAt(layout, Math.max(range.from, range.to - 1))) };
}

/** Pixels from the top of the transcript to the top of a line. */
export function topOfLine(layout: TranscriptLayout, line: number): number {
  const block = layout.blocks[blockOfLine(layout, line)];
  return block === undefined ? 0 : block.top + (line - block.firstLine) * LINE_HEIGHT;
}

/** Index of the line at a height; in the gap between two turns the last line above it. */
export function lineAtHeight(layout: TranscriptLayout, y: number): number {
  const block = layout.blocks[lastIndex(layout.blocks, ({ top }) => top <= y)];
  if (block === undefined) return 0;
  const within = Math.floor((y - block.top) / LINE_HEIGHT);
  return block.firstLine + Math.min(Math.max(within, 0), block.lines - 1);
}

/** The blocks that meet the stretch of height from `top` to `bottom`, in pixels. */
export function blocksBetween({ blocks }: TranscriptLayout, top: number, bottom: number): readonly Block[] {
  const first = lastIndex(blocks, (block) => block.top <= top);
  const last = lastIndex(blocks, (block) => block.top <= bottom);
  return blocks.slice(first, last + 1);
}

/**
 * The offset in a line nearest to `x` pixels from its left edge. `widthOf` measures a stretch of text; a
 * character that takes two units is never cut.
 */
export function offsetInLine(text: string, line: Line, x: number, widthOf: (text: string) => number): number {
  let low = line.from;
  let high = line.end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(text.slice(line.from, middle)) <= x) low = middle;
    else high = middle - 1;
  }
  const next = Math.min(low + 1, line.end);
  const left = widthOf(text.slice(line.from, low));
  const right = widthOf(text.slice(line.from, next));
  return wholeCharacter(text, x - left > right - x ? next : low);
}

/** Made before: the margin names the lines of every stripe in view each time it is drawn. */
const named = new Map<string, string>();
/** Names kept at most. */
const NAMED = 4000;

/** Line numbers as they are printed, in the language of the window: "lines 107–109". */
export function lineNumbers({ first, last }: { readonly first: number; readonly last: number }): string {
  const key = `${i18n.language} ${first} ${last}`;
  const known = named.get(key);
  if (known !== undefined) return known;
  const places = { first: String(first + 1), last: String(last + 1) };
  const name = first === last ? i18n.t('reader:line', places) : i18n.t('reader:lines', places);
  if (named.size >= NAMED) named.clear();
  named.set(key, name);
  return name;
}

function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const splits = unit >= 0xdc00 && unit <= 0xdfff && offset > 0;
  return splits ? offset - 1 : offset;
}

/** Index of the last item for which `holds`, by halving: it holds for a first part of the list. 0 for none. */
function lastIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle;
    else high = middle - 1;
  }
  return low;
}
