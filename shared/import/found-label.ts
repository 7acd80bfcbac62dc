/** How sure it is that a label names a speaker. */
export type LabelConfidence = 'certain' | 'check' | 'not-a-speaker';

/** A label found in a source, taken as a speaker or not, so that a person can look it over. */
export interface FoundLabel {
  /** As in the document's `speakers`, without colon or brackets. */
  readonly label: string;
  /** Other ways the same label is written in this source, joined under it. */
  readonly variants: readonly string[];
  /** How many turns it opens, or would open. */
  readonly turns: number;
  /** How many of these have a time. */
  readonly timed: number;
  readonly confidence: LabelConfidence;
  /** Whether the source was read with it as a speaker. */
  readonly isSpeaker: boolean;
  /** Why it is doubted, as one short sentence; '' for a certain one. */
  readonly reason: string;
}

/** A line of a source as its file holds it, with the label found at its start. */
export interface ShownLine {
  readonly text: string;
  /** Seconds, where the line has a time. */
  readonly at?: number;
  /** Where the label stands in `text`, half-open, and which label of `FoundLabel` it belongs to. */
  readonly label?: { readonly from: number; readonly to: number; readonly label: string };
}
