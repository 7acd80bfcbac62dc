import type { TextRange } from '../../../../shared/lib/text-range';
import { trimRange } from '../../../../shared/anchoring/word-boundaries';
import type { Coding } from '../../../../shared/model/coding';
import type { Carried } from '../../../services/code-drag';
import { blockAt } from '../line-geometry';
import type { TranscriptLayout } from '../transcript-layout';

/** What letting go of a drag does. */
export type DropPlan =
  | { readonly kind: 'code'; readonly range: TextRange; readonly codes: readonly string[] }
  | { readonly kind: 'replace'; readonly range: TextRange; readonly coding: Coding; readonly code: string };

/** What is under the pointer: a coding in the margin, or a place in the words. */
export type DropPlace =
  { readonly kind: 'coding'; readonly coding: Coding } | { readonly kind: 'words'; readonly offset: number };

/** What is there to drop on. */
export interface DropText {
  readonly layout: TranscriptLayout;
  readonly selection: TextRange | null;
}

/**
 * What a drop means, or null for nothing. Codes go to the selected words where it is dropped on these, else to the
 * whole turn, and on a coding in the margin to its quotation. A coding dropped on another one puts its code in the
 * other's place; with `copy` (Ctrl) it comes beside it.
 */
export function planDrop(carried: Carried, place: DropPlace, text: DropText, copy: boolean): DropPlan | null {
  if (carried.kind === 'words') return null;
  const range = rangeAt(place, text);
  if (range.from === range.to) return null;
  if (carried.kind === 'codes') return { kind: 'code', range, codes: carried.codes };
  const { coding } = carried;
  if (place.kind === 'words' || copy) {
    return isSame(range, coding) ? null : { kind: 'code', range, codes: [coding.code] };
  }
  if (place.coding.code === coding.code) return null;
  return { kind: 'replace', range, coding: place.coding, code: coding.code };
}

function rangeAt(place: DropPlace, { layout, selection }: DropText): TextRange {
  if (place.kind === 'coding') return { from: place.coding.from, to: place.coding.to };
  const { offset } = place;
  if (selection !== null && selection.from <= offset && offset <= selection.to) {
    return trimRange(layout.text, selection);
  }
  const turn = layout.blocks[blockAt(layout, offset)];
  return turn === undefined ? { from: offset, to: offset } : trimRange(layout.text, turn);
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.from === b.from && a.to === b.to;
}
