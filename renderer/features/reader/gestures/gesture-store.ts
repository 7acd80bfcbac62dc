import { create } from 'zustand';
import type { TextRange } from '../../../../shared/lib/text-range';
import type { Coding } from '../../../../shared/model/coding';
import type { Side } from '../../../state/view-store';
import type { DropPlan } from './plan-drop';

/** An active quotation whose ends are being moved; nothing has changed in the study yet. */
export interface Resizing {
  readonly document: string;
  readonly quotation: TextRange;
  /** The ends as they would be. */
  readonly range: TextRange;
}

/** What stands open on a coding in the margin. */
export interface MarginPopover {
  readonly kind: 'menu' | 'valence';
  readonly coding: Coding;
  /** Where it was asked for, in pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** Gestures under way; each ends in one command or in nothing. */
export interface GestureStore {
  readonly resizing: Resizing | null;
  /** What letting go would do now, and on which side of the reader. */
  readonly drop: { readonly side: Side; readonly plan: DropPlan } | null;
  readonly popover: MarginPopover | null;
  /** Ranges the selection grew from by whole units, the first one first; shrinking goes back through them. */
  readonly grown: readonly TextRange[];
}

/** State of the gestures of the reader. */
export const useGestureStore = create<GestureStore>()(() => ({
  resizing: null,
  drop: null,
  popover: null,
  grown: [],
}));
