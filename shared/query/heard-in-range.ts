import type { TextRange } from '../lib/text-range';
import type { SourceDocument, Turn } from '../model/document';
import { mayBeQuoted, type PassageVoice, type SpeakerLink } from '../model/participant';
import type { Study } from '../model/study';
import { voiceLookup, type Voice } from './speaker-of-range';

/**
 * Makes the function that gives everybody heard in a range of `document`, where `voiceLookup` gives whom it is
 * attributed to: the speaker of every turn it touches, and every voice that was named for a passage it touches.
 *
 * A voice named for all of the range stands in for the turns and for wider voices, as it does in `voiceLookup`;
 * a voice named for a part of it is heard besides them. Speakers come once each; words of nobody give nobody.
 */
export function heardLookup(
  study: Study,
  document: SourceDocument,
): (range: TextRange) => readonly Exclude<Voice, { readonly kind: 'nobody' }>[] {
  const voiceOf = voiceLookup(study, document);
  const passagesIn = overlapLookup([...(study.voices.get(document.id)?.values() ?? [])]);
  return (range) => {
    const main = voiceOf(range);
    const isInside = (passage: PassageVoice): boolean => passage.from <= range.from && range.to <= passage.to;
    const inner = passagesIn(range)
      .filter((passage) => !isInside(passage))
      .map((passage) => ({ kind: 'named', passage }) as const);
    if (main.kind === 'named') return [main, ...inner];
    const speakers = new Set(turnsIn(document.turns, range).map(({ speaker }) => speaker));
    const turns = [...speakers].map((index) => ({ kind: 'speaker', index }) as const);
    return [...turns, ...inner];
  };
}

/**
 * Makes the function that tells whether the words of a range may leave as a quote: only where everybody heard in it
 * may be quoted. One look at the links of the document is all that a document costs in which nobody refused.
 */
export function quotableLookup(study: Study, document: SourceDocument): (range: TextRange) => boolean {
  const links = study.speakers.get(document.id);
  const refuses = (link: SpeakerLink | undefined): boolean => {
    const person = study.participants.get(link?.participant ?? '');
    return person !== undefined && !mayBeQuoted(person);
  };
  const silent = document.speakers.map((label) => refuses(links?.get(label)));
  const voices = [...(study.voices.get(document.id)?.values() ?? [])];
  if (!silent.includes(true) && !voices.some(({ link }) => refuses(link))) return () => true;
  const heardIn = heardLookup(study, document);
  return (range) =>
    !heardIn(range).some((voice) =>
      voice.kind === 'named' ? refuses(voice.passage.link) : silent[voice.index] === true,
    );
}

/** The turns that share words with a range; turns do not overlap, so their ends are in order too. */
function turnsIn(turns: readonly Turn[], { from, to }: TextRange): readonly Turn[] {
  const found: Turn[] = [];
  for (let index = firstWhere(turns.length, (at) => (turns[at]?.to ?? 0) > from); ; index += 1) {
    const turn = turns[index];
    if (turn === undefined || turn.from >= to) return found;
    found.push(turn);
  }
}

/** Makes the function that gives the ranges that share words with another, by place; they may lie in one another. */
function overlapLookup<R extends TextRange>(ranges: readonly R[]): (range: TextRange) => readonly R[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from || b.to - a.to);
  let furthest = 0;
  // How far any of the ranges up to here reaches: it never falls, so it can be searched.
  const reach = sorted.map(({ to }) => (furthest = Math.max(furthest, to)));
  return ({ from, to }) => {
    const start = firstWhere(sorted.length, (at) => (reach[at] ?? 0) > from);
    const end = firstWhere(sorted.length, (at) => (sorted[at]?.from ?? 0) >= to);
    return sorted.slice(start, end).filter((range) => range.to > from);
  };
}

/** The first of `length` places that passes, by binary search; every place after one that passes must pass too. */
function firstWhere(length: number, passes: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
