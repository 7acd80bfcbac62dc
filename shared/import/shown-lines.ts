import type { ShownLine } from './found-label';
import type { SourceLine } from './read-content';
import type { SpeakerChoice } from './speaker-choice';
import type { LineHead } from './speaker-head';
import type { LineHeads } from './speaker-lines';

/**
 * Lines as they stand in the file with the labels marked, colon and brackets included; a speaker told by structure is
 * written before its words. Labels nobody need look at (a bold word that opens one line) are not marked.
 */
export function shownLines(
  lines: readonly SourceLine[],
  heads: LineHeads,
  choice: SpeakerChoice,
): readonly ShownLine[] {
  return lines.map((line, index) => shownLine(line, heads[index], choice));
}

function shownLine(line: SourceLine, head: LineHead | undefined, choice: SpeakerChoice): ShownLine {
  const seconds = head?.at ?? line.at;
  const at = seconds === undefined ? {} : { at: seconds };
  if (head === undefined || !choice.verdicts.has(head.label)) {
    return { text: (line.speaker ?? '') === '' ? line.text : `${line.speaker}: ${line.text}`, ...at };
  }
  const label = choice.speakerOf(head.label) ?? head.label;
  if (head.form !== 'structure')
    return { text: line.text, ...at, label: { from: head.from, to: head.to, label } };
  const before = `${head.label}:`;
  return { text: `${before} ${line.text}`, ...at, label: { from: 0, to: before.length, label } };
}
