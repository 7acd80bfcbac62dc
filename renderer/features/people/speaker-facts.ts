import { countWords } from '../../../shared/anchoring/word-boundaries';
import { turnAt, type SourceDocument } from '../../../shared/model/document';
import type { SpeakerLink } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import type { TextOf } from '../../../shared/query/text-hits';

/** One speaker label of one document. */
export interface SpeakerFacts {
  readonly document: SourceDocument;
  readonly label: string;
  readonly link: SpeakerLink | undefined;
  readonly turns: number;
  /** Words spoken; undefined while the text is being read. */
  readonly words: number | undefined;
  /** Codings that start in this speaker's turns. */
  readonly codings: number;
}

/** Words per speaker of a document; a document and its text never change, so they are counted once. */
const wordsOf = new WeakMap<SourceDocument, readonly number[]>();

/** Every speaker of every document, in the order of the study. */
export function speakerFacts(study: Study, textOf: TextOf): readonly SpeakerFacts[] {
  return [...study.documents.values()].flatMap((document) => {
    const words = spokenWords(document, textOf(document.id));
    const turns = document.speakers.map(() => 0);
    for (const { speaker } of document.turns) turns[speaker] = (turns[speaker] ?? 0) + 1;
    const codings = codingsPerSpeaker(study, document);
    return document.speakers.map((label, index): SpeakerFacts => ({
      document,
      label,
      link: study.speakers.get(document.id)?.get(label),
      turns: turns[index] ?? 0,
      words: words?.[index],
      codings: codings[index] ?? 0,
    }));
  });
}

function spokenWords(document: SourceDocument, text: string | undefined): readonly number[] | undefined {
  const known = wordsOf.get(document);
  if (known !== undefined || text === undefined) return known;
  const words = document.speakers.map(() => 0);
  for (const { from, to, speaker } of document.turns) {
    if (speaker >= 0) words[speaker] = (words[speaker] ?? 0) + countWords(text.slice(from, to));
  }
  wordsOf.set(document, words);
  return words;
}

function codingsPerSpeaker(study: Study, document: SourceDocument): readonly number[] {
  const counts = document.speakers.map(() => 0);
  for (const { from } of study.codings.get(document.id)?.values() ?? []) {
    const speaker = turnAt(document.turns, from)?.speaker ?? -1;
    if (speaker >= 0) counts[speaker] = (counts[speaker] ?? 0) + 1;
  }
  return counts;
}

/** A participant over all documents in which they speak. */
export interface ParticipantFacts {
  readonly documents: readonly string[];
  readonly words: number;
  readonly codings: number;
}

/** Facts per participant id; those who speak nowhere are absent. */
export function participantFacts(speakers: readonly SpeakerFacts[]): ReadonlyMap<string, ParticipantFacts> {
  const facts = new Map<string, ParticipantFacts>();
  for (const { document, link, words, codings } of speakers) {
    if (link === undefined || link.participant === null) continue;
    const before = facts.get(link.participant) ?? { documents: [], words: 0, codings: 0 };
    facts.set(link.participant, {
      documents: before.documents.includes(document.title)
        ? before.documents
        : [...before.documents, document.title],
      words: before.words + (words ?? 0),
      codings: before.codings + codings,
    });
  }
  return facts;
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
