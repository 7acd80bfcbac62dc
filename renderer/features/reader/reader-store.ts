import { create } from 'zustand';
import type { TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import type { SourceDocument } from '../../../shared/model/document';
import { across } from '../../state/reader-sides';
import { useViewStore, type Side } from '../../state/view-store';
import type { CodeLooks } from './code-style';
import type { CodingIndex } from './coding-index';
import type { ReadFont } from './read-font';
import { useSide } from './reader-side';
import type { StripeLayout } from './stripe-layout';
import type { TranscriptLayout } from './transcript-layout';

/** Everything that is known about the document on the screen. */
export interface Reading {
  readonly document: SourceDocument;
  readonly layout: TranscriptLayout;
  readonly index: CodingIndex;
  readonly stripes: StripeLayout;
  readonly looks: CodeLooks;
  readonly font: ReadFont;
}

/** Where a person points: a caret where both are the same, else the words between them. */
export interface Pointing {
  /** Where the selection began; it stays when the other end moves. */
  readonly anchor: number;
  readonly focus: number;
}

/** What the inspector can show. */
export type InspectorTab = 'quotation' | 'memo' | 'overlaps';

/** What a person is doing on one side of the reader; none of it is data. */
export interface ReaderStore {
  readonly reading: Reading | null;
  readonly pointing: Pointing | null;
  /** Open palette with the letter that opened it, and the coding whose code it changes; or null. */
  readonly palette: { readonly typed: string; readonly change?: Coding } | null;
  /** Index of the turn that N and P move from. */
  readonly turn: number | null;
  /** The code of the active quotation that the margin rings; null for its first. */
  readonly chosen: string | null;
  readonly highlights: boolean;
  /** Null as long as the height of the window decides. */
  readonly inspectorOpen: boolean | null;
  readonly inspectorTab: InspectorTab;
  /** What is being written about the active quotation. */
  readonly remark: 'comment' | 'wording' | null;
  /** What has to come into view, once. */
  readonly reveal: TextRange | null;
  /** The bar above the text: to find words, to go to a line, or none. */
  readonly bar: 'find' | 'line' | null;
  /** What is looked for, kept while the bar is closed. */
  readonly query: string;
  /** Index of the hit that one is at; -1 for none. */
  readonly hit: number;
  /** The list of documents to open is shown. */
  readonly picking: boolean;
  /** Pixels on the screen per pixel of the layout: zoom, and what it takes to fit a narrow side. */
  readonly scale: number;
  /** Too narrow for the names of speakers and codes: monograms and stripes tell. */
  readonly compact: boolean;
}

type Change = Partial<ReaderStore>;
type Sides = Readonly<Record<Side, ReaderStore>>;

/** What holds for both sides: a change to it is made on both. */
const SHARED: ReadonlySet<string> = new Set<keyof ReaderStore>(['inspectorOpen', 'inspectorTab', 'remark']);

const fresh: ReaderStore = {
  reading: null,
  pointing: null,
  palette: null,
  turn: null,
  chosen: null,
  highlights: true,
  inspectorOpen: null,
  inspectorTab: 'quotation',
  remark: null,
  reveal: null,
  bar: null,
  query: '',
  hit: -1,
  picking: false,
  scale: 1,
  compact: false,
};

const useSides = create<Sides>()(() => ({ left: fresh, right: fresh }));

function useReader<T>(select: (state: ReaderStore) => T): T {
  const side = useSide();
  return useSides((sides) => select(sides[side]));
}

/**
 * State of the reader. As a hook it is that of the side the component is drawn in; `getState` and `setState` mean the
 * active side, and so does `subscribe`, whose listener also hears when the other side becomes it.
 */
export const useReaderStore = Object.assign(useReader, {
  getState: (): ReaderStore => useSides.getState()[useViewStore.getState().side],
  setState: (change: Change | ((state: ReaderStore) => Change)): void => {
    const { side } = useViewStore.getState();
    setSide(side, typeof change === 'function' ? change(useSides.getState()[side]) : change);
  },
  subscribe: (listener: (state: ReaderStore, before: ReaderStore) => void): (() => void) => {
    let before = useReaderStore.getState();
    const tell = (): void => {
      const now = useReaderStore.getState();
      if (now === before) return;
      const last = before;
      before = now;
      listener(now, last);
    };
    const stops = [useSides.subscribe(tell), useViewStore.subscribe(tell)];
    return () => stops.forEach((stop) => stop());
  },
});

/** State of a side, whichever is the active one. */
export function readerAt(side: Side): ReaderStore {
  return useSides.getState()[side];
}

/** Changes the state of a side, whichever is the active one; what both share changes on both. */
export function setSide(side: Side, change: Change): void {
  const shared = Object.entries(change).filter(([key]) => SHARED.has(key));
  const other = across(side);
  useSides.setState((sides) => ({
    ...sides,
    [side]: { ...sides[side], ...change },
    ...(shared.length === 0 ? {} : { [other]: { ...sides[other], ...Object.fromEntries(shared) } }),
  }));
}

/** The selected words as a range; null for a caret or nothing. */
export function selectedRange(pointing: Pointing | null): TextRange | null {
  if (pointing === null || pointing.anchor === pointing.focus) return null;
  const { anchor, focus } = pointing;
  return anchor < focus ? { from: anchor, to: focus } : { from: focus, to: anchor };
}

/**
 * Shows what was worked out for a document; another document than before starts without a selection. So does another
 * text of it: offsets in the text that was shown mean other words in this one.
 */
export function setReading(reading: Reading | null, side: Side = useViewStore.getState().side): void {
  const before = readerAt(side).reading;
  if (before?.document.id !== reading?.document.id) {
    setSide(side, { reading, pointing: null, palette: null, turn: null, chosen: null });
  } else if (isSameText(before?.document, reading?.document)) setSide(side, { reading });
  else setSide(side, { reading, pointing: null, palette: null });
}

function isSameText(a: SourceDocument | undefined, b: SourceDocument | undefined): boolean {
  return a?.textHash === b?.textHash && a?.version === b?.version;
}
