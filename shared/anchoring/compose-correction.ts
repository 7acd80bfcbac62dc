import type { TextRange } from '../lib/text-range';
import type { Turn } from '../model/document';
import { diffStretch } from './diff-texts';
import type { TextEdit } from './text-edit';

/** A text with who speaks in it. */
export interface SpokenText {
  readonly text: string;
  readonly speakers: readonly string[];
  readonly turns: readonly Turn[];
}

/** A turn as a person wrote it anew; one without words is a turn taken out. */
export interface CorrectedTurn {
  /** Label of the speaker; null for nobody, as before the first label. */
  readonly speaker: string | null;
  readonly at?: number;
  readonly text: string;
}

/** What stands in `[from, to)`, whole turns (or lines, in a text without turns), written anew. */
export interface Correction extends TextRange {
  readonly turns: readonly CorrectedTurn[];
}

/** The corrected text and what changed from the text before. */
export interface CorrectedText extends SpokenText {
  readonly edits: readonly TextEdit[];
}

/**
 * A text with some turns of it written anew: words corrected, speakers changed, turns split, joined or taken out.
 *
 * Speakers keep their order, new ones come last, and one who says nothing any more goes. Line ends of any kind become
 * one newline, and white space at the end of a line goes, as at import. Undefined where the stretch is not whole turns.
 */
export function composeCorrection(before: SpokenText, correction: Correction): CorrectedText | undefined {
  const { from, to } = correction;
  const hasTurns = before.turns.length > 0;
  const stretch = hasTurns ? wholeTurns(before, correction) : { first: 0, last: 0 };
  if (stretch === undefined || from > to || to > before.text.length) return undefined;
  const written = correction.turns
    .map((turn) => ({ ...turn, text: cleaned(turn.text) }))
    .filter(({ text }) => text !== '');
  const words = written.map(({ text }) => text).join('\n');
  const gap = words === '' ? withLineEnd(before.text, { from, to }) : { from, to };
  const text = before.text.slice(0, gap.from) + words + before.text.slice(gap.to);
  const edits = diffStretch(before.text, text, gap);
  if (!hasTurns) return { text, speakers: before.speakers, turns: [], edits };
  const shift = text.length - before.text.length;
  const speakers = speakersAfter(before, stretch, written);
  const place = (label: string | undefined): number => (label === undefined ? -1 : speakers.indexOf(label));
  const labelOf = ({ speaker }: Turn): string | undefined => before.speakers[speaker];
  const turns: readonly Turn[] = [
    ...before.turns.slice(0, stretch.first).map((turn) => ({ ...turn, speaker: place(labelOf(turn)) })),
    ...laidOut(gap.from, written, place),
    ...before.turns.slice(stretch.last).map((turn) => ({
      ...turn,
      from: turn.from + shift,
      to: turn.to + shift,
      speaker: place(labelOf(turn)),
    })),
  ];
  return { text, speakers, turns, edits };
}

/** Turns `[first, last)` that begin and end exactly where the stretch does. */
function wholeTurns(
  { turns }: SpokenText,
  { from, to }: TextRange,
): { first: number; last: number } | undefined {
  const first = turns.findIndex((turn) => turn.from === from);
  const last = turns.findIndex((turn, index) => index >= first && turn.to === to);
  return first === -1 || last === -1 ? undefined : { first, last: last + 1 };
}

/** Words fit to be frozen. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}

/** A stretch that goes takes one line end with it, so that no empty line stays behind. */
function withLineEnd(text: string, { from, to }: TextRange): TextRange {
  if (text.charAt(to) === '\n') return { from, to: to + 1 };
  return text.charAt(from - 1) === '\n' ? { from: from - 1, to } : { from, to };
}

function speakersAfter(
  { speakers, turns }: SpokenText,
  { first, last }: { readonly first: number; readonly last: number },
  written: readonly CorrectedTurn[],
): readonly string[] {
  const spoke = new Set(turns.map(({ speaker }) => speaker));
  const speaks = new Set(
    [...turns.slice(0, first), ...turns.slice(last)].flatMap(({ speaker }) => speakers[speaker] ?? []),
  );
  for (const { speaker } of written) if (speaker !== null) speaks.add(speaker);
  const known = speakers.filter((label, index) => speaks.has(label) || !spoke.has(index));
  return [...known, ...[...speaks].filter((label) => !speakers.includes(label))];
}

function laidOut(
  start: number,
  written: readonly CorrectedTurn[],
  place: (label: string | undefined) => number,
): readonly Turn[] {
  let from = start;
  return written.map(({ speaker, at, text }) => {
    const turn = { from, to: from + text.length, speaker: place(speaker ?? undefined) };
    from = turn.to + 1;
    return { ...turn, ...(at === undefined ? {} : { at }) };
  });
}
