import { DASH_LABEL } from './speaker-head';
import { TOO_FEW } from './speaker-choice';
import type { SpeakerChoice } from './speaker-choice';

const MOST_NAMED = 8;

/**
 * What a person should check about the speakers found, in full sentences.
 *
 * @param silent labels that had no words after them, once per occurrence
 */
export function choiceNotes(
  choice: SpeakerChoice,
  lineCount: number,
  silent: readonly string[],
): readonly string[] {
  if (!choice.isTranscript) return reportNotes(choice, lineCount);
  const undecided = [...choice.verdicts].filter(([, { isDecided }]) => !isDecided);
  const counts = (isSpeaker: boolean): ReadonlyMap<string, number> =>
    new Map(
      undecided
        .filter(([, each]) => each.isSpeaker === isSpeaker)
        .map(([label, { use }]) => [label, use.count]),
    );
  const leftAsText = counts(false);
  const speakers = counts(true);
  const once = [...speakers]
    .filter(([label, count]) => count === 1 && choice.verdicts.get(label)?.use.given === 0)
    .map(([label]) => label);
  const notes: string[] = [];
  if (leftAsText.size > 0) notes.push(`Left as text, not taken as a speaker: ${named(leftAsText)}.`);
  if (once.length > 0 && speakers.size > once.length) {
    notes.push(`Taken as a speaker though it occurs only once: ${named(tally(once))}.`);
  }
  if (silent.length > 0)
    notes.push(`No words follow this label, so it makes no turn: ${named(tally(silent))}.`);
  return notes;
}

function reportNotes(choice: SpeakerChoice, lineCount: number): readonly string[] {
  const speakers = new Map(
    [...choice.verdicts]
      .filter(([label, { reason }]) => reason === TOO_FEW && label !== DASH_LABEL)
      .map(([label, { use }]) => [label, use.count]),
  );
  if (speakers.size === 0) return [];
  const count = [...speakers.values()].reduce((sum, each) => sum + each, 0);
  const lines = count === 1 ? '1 line begins' : `${count} lines begin`;
  return [
    `${lines} like a speaker’s turn (${named(speakers)}), too few for a transcript of ` +
      `${lineCount.toLocaleString('en')} lines: the document was read as text without speakers.`,
  ];
}

function tally(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function named(counts: ReadonlyMap<string, number>): string {
  const shown = [...counts].slice(0, MOST_NAMED).map(([label, count]) => {
    return count === 1 ? `“${label}”` : `“${label}” (${count}×)`;
  });
  const more = counts.size - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
