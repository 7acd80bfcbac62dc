import {
  expandUnit,
  shrinkUnit,
  withNextTurn,
  wholeTurns,
  type UnitText,
} from '../../../../shared/anchoring/text-units';
import type { TextRange } from '../../../../shared/lib/text-range';
import { useStudyStore } from '../../../state/study-store';
import { activeQuotation, point, selectRange } from '../reader-actions';
import { selectedRange, useReaderStore, type Reading } from '../reader-store';
import { speakerOf } from '../who-speaks';
import { useGestureStore } from './gesture-store';

/**
 * Grows the selection to the next larger unit (word, sentence, turn, exchange); from a caret it begins at the word
 * there, without either at the active quotation or the current turn. An open palette stays.
 */
export function growSelection(): void {
  const { reading } = useReaderStore.getState();
  const start = startRange();
  if (reading === null || start === null) return;
  const grown = expandUnit(unitText(reading), start);
  const { grown: before } = useGestureStore.getState();
  const steps = sameRange(before.at(-1), start) ? before : [start];
  useGestureStore.setState({ grown: [...steps, grown] });
  show(grown);
}

/** Goes back to the unit the selection grew from, else to the next smaller one at its start. */
export function shrinkSelection(): void {
  const { reading, pointing } = useReaderStore.getState();
  const range = selectedRange(pointing);
  if (reading === null || range === null) return;
  const { grown } = useGestureStore.getState();
  const before = sameRange(grown.at(-1), range) ? grown.at(-2) : undefined;
  useGestureStore.setState({ grown: before === undefined ? [] : grown.slice(0, -1) });
  const smaller = before !== undefined && before.from < before.to ? before : undefined;
  show(smaller ?? shrinkUnit(unitText(reading), range));
}

/** Selects the whole turns of the selection with the turn after them: a short exchange, one press per turn. */
export function addNextTurn(): void {
  const { reading } = useReaderStore.getState();
  const start = startRange();
  if (reading === null || start === null) return;
  const unit = unitText(reading);
  const whole = wholeTurns(unit, start);
  show(sameRange(whole, start) ? withNextTurn(unit, start) : whole);
}

function show(range: TextRange): void {
  const isOpen = useReaderStore.getState().palette !== null;
  if (isOpen) selectRange(range);
  else point({ anchor: range.from, focus: range.to });
  useReaderStore.setState({ reveal: range });
}

/** The selection, else the caret, else the active quotation, else the start of the current turn. */
function startRange(): TextRange | null {
  const { reading, pointing, turn } = useReaderStore.getState();
  const selected = selectedRange(pointing);
  if (selected !== null) return selected;
  if (pointing !== null) return { from: pointing.focus, to: pointing.focus };
  const active = activeQuotation();
  if (active !== undefined) return { from: active.from, to: active.to };
  const block = reading?.layout.blocks[turn ?? 0];
  return block === undefined ? null : { from: block.from, to: block.from };
}

function unitText({ layout, document }: Reading): UnitText {
  const { study } = useStudyStore.getState();
  return {
    text: layout.text,
    turns: layout.blocks,
    asks: (turn) => {
      const block = layout.blocks[turn];
      return block !== undefined && speakerOf(study, document, block.speaker).group?.asks === true;
    },
  };
}

function sameRange(a: TextRange | undefined, b: TextRange): boolean {
  return a?.from === b.from && a.to === b.to;
}
