import { adjustRange } from '../../../shared/anchoring/adjust-range';
import { trimRange } from '../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import { openCorrection } from '../../services/correct-text';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { neighbour, quotationIndex, type Quotation } from './coding-index';
import { blockAt } from './line-geometry';
import { moveCaret } from './move-caret';
import type { ReaderAction } from './reader-keys';
import { selectedRange, useReaderStore, type Pointing } from './reader-store';

type Adjustment = Extract<ReaderAction, { kind: 'adjust' }>['adjustment'];

/** Puts the caret or the selection somewhere; closes the palette, because what it would code has changed. */
export function point(pointing: Pointing | null): void {
  const { reading, turn } = useReaderStore.getState();
  const here = reading === null || pointing === null ? turn : blockAt(reading.layout, pointing.focus);
  useReaderStore.setState({ pointing, palette: null, turn: here });
}

/** Selects a range without closing the palette. */
export function selectRange({ from, to }: TextRange): void {
  useReaderStore.setState({ pointing: { anchor: from, focus: to } });
}

/** Makes a quotation the active one, on its code `chosen` if it has that, and picks this code in the tree. */
export function activate(quotation: Quotation, chosen?: string): void {
  const { reading } = useReaderStore.getState();
  const coding = chosenCoding(quotation, chosen ?? null);
  useReaderStore.setState({
    chosen: coding?.code ?? null,
    ...(reading === null ? {} : { turn: blockAt(reading.layout, quotation.from) }),
  });
  useViewStore.setState({
    quotation: { from: quotation.from, to: quotation.to },
    ...(coding === undefined ? {} : { code: coding.code }),
  });
}

/** The coding of a quotation that acts on it mean: of the chosen code if there, the acting coder's own if there. */
export function chosenCoding(quotation: Quotation, chosen: string | null): Coding | undefined {
  const me = useStudyStore.getState().coder;
  const ofCode = quotation.codings.filter(({ code }) => code === chosen);
  const candidates = ofCode.length > 0 ? ofCode : quotation.codings;
  return candidates.find(({ coder }) => coder === me) ?? candidates[0];
}

/** The coding that X takes off: one's own, of the chosen code if there; a colleague's only where one has none. */
export function codingToRemove(quotation: Quotation, chosen: string | null): Coding | undefined {
  const me = useStudyStore.getState().coder;
  const own = quotation.codings.filter(({ coder }) => coder === me);
  return chosenCoding(own.length > 0 ? { ...quotation, codings: own } : quotation, chosen);
}

/** The active quotation of the document on the screen, if its words are coded. */
export function activeQuotation(): Quotation | undefined {
  const { reading } = useReaderStore.getState();
  if (reading === null) return undefined;
  return reading.index.quotations[quotationIndex(reading.index, useViewStore.getState().quotation)];
}

/** Goes to the next or previous quotation, from the active one or from where the person is. */
export function stepQuotation(step: 1 | -1): void {
  const { reading, pointing, turn } = useReaderStore.getState();
  if (reading === null) return;
  const place = pointing?.focus ?? reading.layout.blocks[turn ?? 0]?.from ?? 0;
  const from = useViewStore.getState().quotation ?? { from: place, to: Number.MAX_SAFE_INTEGER };
  const next = neighbour(reading.index, from, step);
  if (next === undefined) return;
  activate(next);
  useReaderStore.setState({ reveal: { from: next.from, to: next.to } });
}

/** Goes to the next or previous turn. */
export function stepTurn(step: 1 | -1): void {
  const { reading, turn } = useReaderStore.getState();
  if (reading === null) return;
  const index = turn === null ? 0 : Math.min(Math.max(turn + step, 0), reading.layout.blocks.length - 1);
  const block = reading.layout.blocks[index];
  if (block === undefined) return;
  point(null);
  useReaderStore.setState({ turn: index, reveal: { from: block.from, to: block.to } });
}

/** Selects the words of the current turn, or of the first one. */
export function selectTurn(): void {
  const { reading, turn } = useReaderStore.getState();
  const block = reading?.layout.blocks[turn ?? 0];
  if (reading === null || block === undefined) return;
  const { from, to } = trimRange(reading.layout.text, block);
  point({ anchor: from, focus: to });
  useReaderStore.setState({ reveal: { from, to } });
}

/** Opens the turns of the selection, of the active quotation, or the current turn, to be written anew. */
export function correctHere(): void {
  const { reading, pointing, turn } = useReaderStore.getState();
  if (reading === null) return;
  const block = reading.layout.blocks[turn ?? 0];
  const range = selectedRange(pointing) ?? pointedAt(pointing) ?? useViewStore.getState().quotation ?? block;
  useReaderStore.setState({ palette: null });
  if (range !== undefined) openCorrection(reading.document.id, range);
}

function pointedAt(pointing: Pointing | null): TextRange | null {
  return pointing === null ? null : { from: pointing.focus, to: pointing.focus };
}

/** Moves one end of the selection by a word or a sentence; an open palette stays. */
export function adjustSelection(adjustment: Adjustment): void {
  const { reading, pointing } = useReaderStore.getState();
  const range = selectedRange(pointing);
  if (reading === null || range === null) return;
  selectRange(adjustRange(reading.layout.text, range, adjustment));
}

/** Moves the caret, or with `extend` the end of the selection; without a caret it starts at the current turn. */
export function moveOrExtend(move: Extract<ReaderAction, { kind: 'caret' }>['move'], extend: boolean): void {
  const { reading, pointing, turn, palette } = useReaderStore.getState();
  if (reading === null) return;
  const start = reading.layout.blocks[turn ?? 0]?.from ?? 0;
  const { anchor, focus } = pointing ?? { anchor: start, focus: start };
  const next = moveCaret(reading.layout, focus, move, reading.font.widthOf);
  point({ anchor: extend ? anchor : next, focus: next });
  useReaderStore.setState({ reveal: { from: next, to: next }, palette });
}

/**
 * Opens the palette on the selection, else on the active quotation; does nothing where there is neither. With
 * `change` the code it finds takes the place of that coding's.
 */
export function openPalette(typed: string, change?: Coding): void {
  const { pointing, reading } = useReaderStore.getState();
  const quotation = activeQuotation();
  if (selectedRange(pointing) === null) {
    if (quotation === undefined) return;
    selectRange(quotation);
  }
  const range = selectedRange(useReaderStore.getState().pointing);
  if (reading === null || range === null) return;
  const palette = { typed, ...(change === undefined ? {} : { change }) };
  useReaderStore.setState({ palette, reveal: range });
}

/** One step back: palette and bar close first, then the selection goes, then no quotation is active any more. */
export function escape(): void {
  const { palette, pointing, bar } = useReaderStore.getState();
  if (palette !== null) useReaderStore.setState({ palette: null });
  else if (bar !== null) useReaderStore.setState({ bar: null });
  else if (pointing !== null) useReaderStore.setState({ pointing: null });
  else useViewStore.setState({ quotation: null });
}
