import type { TextRange } from '../../../../shared/lib/text-range';
import { point } from '../reader-actions';
import { selectedRange, useReaderStore } from '../reader-store';
import { findHits, firstAfter } from './find-hits';

/** Longest selection that is taken over as what to look for. */
const LONGEST = 60;

/** Opens the find bar of the active side, on the selected words where they are few. */
export function openFind(): void {
  const { reading, pointing, query } = useReaderStore.getState();
  if (reading === null) return;
  const range = selectedRange(pointing);
  const words = range === null ? '' : reading.layout.text.slice(range.from, range.to).trim();
  const isShort = words !== '' && words.length <= LONGEST && !words.includes('\n');
  useReaderStore.setState({ bar: 'find', query: isShort ? words : query, palette: null, hit: -1 });
}

/** Looks for other words, and goes to the first of them at or after `from`, else to the first of all. */
export function lookFor(query: string, from: number): void {
  const { reading } = useReaderStore.getState();
  if (reading === null) return;
  const hits = findHits(reading.layout, query);
  const hit = firstAfter(hits, from);
  useReaderStore.setState({ query });
  goToHit(hits, hit === hits.length ? 0 : hit);
}

/** Goes to the next (1) or previous (-1) hit, around the ends; opens the bar where it was closed. */
export function stepHit(step: 1 | -1): void {
  const { reading, query, hit, bar, turn } = useReaderStore.getState();
  if (reading === null) return;
  if (bar !== 'find') useReaderStore.setState({ bar: 'find' });
  const hits = findHits(reading.layout, query);
  if (hits.length === 0) return;
  const place = reading.layout.blocks[turn ?? 0]?.from ?? 0;
  const start = hit >= 0 ? hit : step === 1 ? firstAfter(hits, place) - 1 : firstAfter(hits, place);
  goToHit(hits, (start + step + hits.length) % hits.length);
}

/** Closes the bar at the hit one is at, with its words selected, ready to be coded. */
export function stayAtHit(hit: TextRange | undefined): void {
  useReaderStore.setState({ bar: null });
  if (hit !== undefined) point({ anchor: hit.from, focus: hit.to });
}

function goToHit(hits: readonly TextRange[], index: number): void {
  const hit = hits[index];
  useReaderStore.setState({
    hit: hit === undefined ? -1 : index,
    ...(hit === undefined ? {} : { reveal: hit }),
  });
}
