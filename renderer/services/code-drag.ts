import { create } from 'zustand';
import type { Coding } from '../../shared/model/coding';
import type { Place } from '../state/view-store';

/**
 * What is being dragged between code tree, text and margin.
 *
 * `codes` come from the tree, in tree order (one row, or all picked rows when the dragged one is among them);
 * `coding` is a stripe or its label in the margin; `words` are the selected words of a document.
 */
export type Carried =
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'coding'; readonly coding: Coding }
  | { readonly kind: 'words'; readonly place: Place };

/**
 * What is carried now, null between drags. The browser hides the data of a drag until it is dropped, so a
 * target that wants to show what would happen asks here.
 */
export const useCarried = create<{ readonly carried: Carried | null }>()(() => ({ carried: null }));

/** Type under which a drag of ours travels; no other program reads it, so no words leave by a slip of the mouse. */
export const DRAG_TYPE = 'application/x-codeboom';

/** Starts carrying, from a `dragstart`. A drop may copy (code the words) or move (the code within the tree). */
export function startCarrying(transfer: DataTransfer, carried: Carried): void {
  transfer.effectAllowed = 'copyMove';
  transfer.setData(DRAG_TYPE, carried.kind);
  useCarried.setState({ carried });
}

/** Ends the drag, dropped or given up; from `dragend`, which comes in either case. */
export function stopCarrying(): void {
  useCarried.setState({ carried: null });
}

/** The codes that a drop onto words would give them; none while words are carried. */
export function carriedCodes(): readonly string[] {
  const { carried } = useCarried.getState();
  if (carried === null || carried.kind === 'words') return [];
  return carried.kind === 'codes' ? carried.codes : [carried.coding.code];
}
