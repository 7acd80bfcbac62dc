import { create } from 'zustand';
import type { TextRange } from '../../../shared/lib/text-range';
import type { SourceDocument } from '../../../shared/model/document';
import type { CodeLooks } from './code-style';
import type { CodingIndex } from './coding-index';
import type { ReadFont } from './read-font';
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

/** What a person is doing in the reader; none of it is data. */
export interface ReaderStore {
  readonly reading: Reading | null;
  readonly pointing: Pointing | null;
  /** Open palette with the letter that opened it, or null. */
  readonly palette: { readonly typed: string } | null;
  /** Index of the turn that N and P move from. */
  readonly turn: number | null;
  /** The code of the active quotation that the margin rings; null for its first. */
  readonly chosen: string | null;
  readonly highlights: boolean;
  /** Null as long as the height of the window decides. */
  readonly inspectorOpen: boolean | null;
  /** Codes applied in this session, the latest first. */
  readonly recent: readonly string[];
  /** What has to come into view, once. */
  readonly reveal: TextRange | null;
}

/** State of the reader. */
export const useReaderStore = create<ReaderStore>()(() => ({
  reading: null,
  pointing: null,
  palette: null,
  turn: null,
  chosen: null,
  highlights: true,
  inspectorOpen: null,
  recent: [],
  reveal: null,
}));

/** The selected words as a range; null for a caret or nothing. */
export function selectedRange(pointing: Pointing | null): TextRange | null {
  if (pointing === null || pointing.anchor === pointing.focus) return null;
  const { anchor, focus } = pointing;
  return anchor < focus ? { from: anchor, to: focus } : { from: focus, to: anchor };
}

/** Shows what was worked out for a document; another document than before starts without a selection. */
export function setReading(reading: Reading | null): void {
  const before = useReaderStore.getState().reading;
  if (before?.document.id === reading?.document.id) useReaderStore.setState({ reading });
  else useReaderStore.setState({ reading, pointing: null, palette: null, turn: null, chosen: null });
}
