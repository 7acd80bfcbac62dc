import type { SourceDocument, Turn } from '../../../shared/model/document';
import type { SpeakerLink } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { spokenWords } from './person-counts';

/** One speaker label of one document. */
export interface SpeakerFacts {
  readonly document: SourceDocument;
  readonly label: string;
  readonly link: SpeakerLink | undefined;
  readonly turns: number;
  /** Words spoken; undefined until the text was read and counted. */
  readonly words: number | undefined;
}

/** Turns per speaker; those of a version never change, so they are counted once. */
const turnsOf = new WeakMap<readonly Turn[], readonly number[]>();

/** Every speaker of every document, in the order of the study. */
export function speakerFacts(study: Study): readonly SpeakerFacts[] {
  return [...study.documents.values()].flatMap((document) => {
    const words = spokenWords(document, undefined);
    const turns = countTurns(document);
    return document.speakers.map((label, index): SpeakerFacts => ({
      document,
      label,
      link: study.speakers.get(document.id)?.get(label),
      turns: turns[index] ?? 0,
      words: words?.[index],
    }));
  });
}

function countTurns({ speakers, turns }: SourceDocument): readonly number[] {
  const known = turnsOf.get(turns);
  if (known !== undefined) return known;
  const counts = speakers.map(() => 0);
  for (const { speaker } of turns) counts[speaker] = (counts[speaker] ?? 0) + 1;
  turnsOf.set(turns, counts);
  return counts;
}

/** Whether nobody said yet who a speaker is, or at least from which group. */
export function isUnlinked({ link }: SpeakerFacts): boolean {
  return link === undefined || (link.participant === null && link.group === null);
}

/** Speakers with the same label in other documents that nobody linked yet. */
export function namesakes(speakers: readonly SpeakerFacts[], speaker: SpeakerFacts): readonly SpeakerFacts[] {
  return speakers.filter(
    (other) =>
      other.label === speaker.label && other.document.id !== speaker.document.id && isUnlinked(other),
  );
}

/**
 * The pseudonym after the last one of a group, "Leerling 04" after "Leerling 03"; '' where there is none to go by.
 */
export function nextPseudonym(study: Study, group: string): string {
  const taken = [...study.participants.values()].filter((person) => person.group === group);
  const numbered = taken.flatMap(({ pseudonym }) => {
    const found = /^(.*?)(\d+)$/.exec(pseudonym);
    return found === null ? [] : [{ stem: found[1] ?? '', number: found[2] ?? '' }];
  });
  const last = numbered.sort((a, b) => Number(a.number) - Number(b.number)).at(-1);
  if (last === undefined) return '';
  return last.stem + String(Number(last.number) + 1).padStart(last.number.length, '0');
}
