import { cleanSourceLines, linesOf } from '../../../shared/import/clean-lines';
import { MAX_PARAGRAPHS } from '../../../shared/import/import-limits';
import type { SpeakerOptions } from '../../../shared/import/import-options';
import type { SourceLine } from '../../../shared/import/read-content';
import { dealTurns } from '../../../shared/import/speaker-turns';
import type { DealtTurns } from '../../../shared/import/speaker-turns';

/** A source dealt into turns; a text stands for the lines of a plain file. Throws where the options are refused. */
export function deal(source: string | readonly SourceLine[], options: SpeakerOptions = {}): DealtTurns {
  const lines = typeof source === 'string' ? linesOf(source) : source;
  const dealt = dealTurns(cleanSourceLines(lines, MAX_PARAGRAPHS), options);
  if (!dealt.ok) throw new Error(dealt.error.reason);
  return dealt.value;
}

/** Turns as `label@seconds: words`, so that a table row shows the whole outcome; `-` for nobody. */
export function spoken(
  source: string | readonly SourceLine[],
  options: SpeakerOptions = {},
): readonly string[] {
  const { text, speakers, turns } = deal(source, options);
  return turns.map(({ speaker, from, to, at }) => {
    const label = speaker < 0 ? '-' : (speakers[speaker] ?? '?');
    return `${label}${at === undefined ? '' : `@${at}`}: ${text.slice(from, to)}`;
  });
}

/** Labels as `label turns/timed confidence`, with a `!` for those that are no speakers. */
export function labels(
  source: string | readonly SourceLine[],
  options: SpeakerOptions = {},
): readonly string[] {
  return deal(source, options).labels.map(
    ({ label, turns, timed, confidence, isSpeaker }) =>
      `${isSpeaker ? '' : '!'}${label} ${turns}/${timed} ${confidence}`,
  );
}
