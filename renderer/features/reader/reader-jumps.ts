import { trimRange } from '../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../shared/lib/text-range';
import { i18n } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore } from '../../state/view-store';
import { overlapping, quotationIndex } from './coding-index';
import { activate, point } from './reader-actions';
import { useReaderStore, type Reading } from './reader-store';
import { blocksTouched, nextBlock } from './next-block';
import { speakerOf } from './who-speaks';

/** Goes to the next or previous turn of the one who speaks where one is. */
export function stepSpeaker(step: 1 | -1): void {
  const { reading, turn } = useReaderStore.getState();
  const here = reading?.layout.blocks[turn ?? 0];
  if (reading === null || here === undefined) return;
  jump(
    reading,
    nextBlock(reading.layout.blocks, here.index, step, ({ speaker }) => speaker === here.speaker),
  );
}

/** Goes to the next turn of a speaker, by their index in the document, and after the last to the first. */
export function goToSpeaker(speaker: number): void {
  const { reading, turn } = useReaderStore.getState();
  if (reading === null) return;
  const { blocks } = reading.layout;
  const speaks = (block: { readonly speaker: number }): boolean => block.speaker === speaker;
  jump(reading, nextBlock(blocks, turn ?? -1, 1, speaks) ?? nextBlock(blocks, -1, 1, speaks));
}

/** Goes to the next turn in which nothing is coded, around the end; the turns of those who ask are passed over. */
export function goToUncoded(): void {
  const { reading, turn } = useReaderStore.getState();
  if (reading === null) return;
  const { study } = useStudyStore.getState();
  const { blocks } = reading.layout;
  const asks = reading.document.speakers.map(
    (_, index) => speakerOf(study, reading.document, index).group?.asks === true,
  );
  const coded = codedBlocks(reading);
  const isOpen = (block: { readonly index: number; readonly speaker: number }): boolean =>
    asks[block.speaker] !== true && !coded.has(block.index);
  const next = nextBlock(blocks, turn ?? -1, 1, isOpen) ?? nextBlock(blocks, -1, 1, isOpen);
  if (next === undefined) showToast(i18n.t('reader:jump.allCoded'), false);
  else jump(reading, next);
}

/** Goes to a line by the number printed beside it, or to the nearest there is. */
export function goToLine(number: number): void {
  const { reading } = useReaderStore.getState();
  if (reading === null) return;
  const { lines } = reading.layout;
  const line = lines[Math.min(Math.max(Math.round(number), 1), lines.length) - 1];
  if (line === undefined) return;
  point({ anchor: line.from, focus: line.from });
  useReaderStore.setState({ reveal: { from: line.from, to: line.to } });
}

/** Goes round the codes that share words with the active one, each in turn. */
export function cycleOverlap(): void {
  const { reading, chosen } = useReaderStore.getState();
  if (reading === null) return;
  const { index } = reading;
  const active = index.quotations[quotationIndex(index, useViewStore.getState().quotation)];
  if (active === undefined) return;
  const marks = overlapping(index, active).flatMap((quotation) =>
    [...new Set(quotation.codings.map(({ code }) => code))].map((code) => ({ quotation, code })),
  );
  const at = marks.findIndex(({ quotation, code }) => quotation === active && (chosen ?? code) === code);
  const next = marks[(at + 1) % marks.length];
  if (next === undefined || marks.length < 2) return;
  activate(next.quotation, next.code);
  useReaderStore.setState({ reveal: { from: next.quotation.from, to: next.quotation.to } });
}

/** Makes a turn the current one and brings it into view. */
function jump({ layout }: Reading, block: (TextRange & { readonly index: number }) | undefined): void {
  if (block === undefined) return;
  point(null);
  const { from, to } = trimRange(layout.text, block);
  useReaderStore.setState({ turn: block.index, reveal: { from, to } });
}

/** Turns in which anybody coded anything, shown or not. */
function codedBlocks({ document, layout }: Reading): ReadonlySet<number> {
  const codings = useStudyStore.getState().study.codings.get(document.id)?.values() ?? [];
  return blocksTouched(layout, codings);
}
