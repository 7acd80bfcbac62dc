import { countWords } from '../../../shared/anchoring/word-boundaries';
import type { SourceDocument, Turn } from '../../../shared/model/document';
import { passageKey } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { voiceLookup } from '../../../shared/query/speaker-of-range';

/** What one participant says in one document, or in all of them. */
export interface PersonCounts {
  /** Ids of the documents in which they speak, in the order of the study. */
  readonly documents: readonly string[];
  /** Words spoken in texts that were read; see `isWhole` of the register for whether that is all. */
  readonly words: number;
  readonly codings: number;
  /** Quotations of theirs that are starred for a report. */
  readonly starred: number;
}

/** Somebody who speaks nowhere. */
export const silent: PersonCounts = { documents: [], words: 0, codings: 0, starred: 0 };

/** What a document holds of each participant who speaks in it, by participant id. */
export type DocumentCounts = ReadonlyMap<string, PersonCounts>;

/** Words per speaker; turns and text of a version never change, so they are counted once. */
const wordsOf = new WeakMap<readonly Turn[], readonly number[]>();

/** Whether the words of a document were counted, so that its text need not be read for it again. */
export function isCounted({ turns }: SourceDocument): boolean {
  return turns.length === 0 || wordsOf.has(turns);
}

/** Words spoken per speaker of a document; undefined as long as its text is not here. */
export function spokenWords(
  { speakers, turns }: SourceDocument,
  text: string | undefined,
): readonly number[] | undefined {
  const known = wordsOf.get(turns);
  if (known !== undefined || text === undefined) return known;
  const words = speakers.map(() => 0);
  for (const { from, to, speaker } of turns) {
    if (speaker >= 0) words[speaker] = (words[speaker] ?? 0) + countWords(text.slice(from, to));
  }
  wordsOf.set(turns, words);
  return words;
}

/** Counts one document; costs its codings once, whoever speaks. */
export function countDocument(
  study: Study,
  document: SourceDocument,
  text: string | undefined,
): DocumentCounts {
  const counts = new Map<string, PersonCounts>();
  const add = (person: string, part: Partial<PersonCounts>): void => {
    const before = counts.get(person) ?? { ...silent, documents: [document.id] };
    counts.set(person, {
      documents: before.documents,
      words: before.words + (part.words ?? 0),
      codings: before.codings + (part.codings ?? 0),
      starred: before.starred + (part.starred ?? 0),
    });
  };
  const people = document.speakers.map(
    (label) => study.speakers.get(document.id)?.get(label)?.participant ?? null,
  );
  const words = spokenWords(document, text);
  for (const [index, person] of people.entries())
    if (person !== null) add(person, { words: words?.[index] ?? 0 });
  countCodings(study, document, people, add);
  return counts;
}

function countCodings(
  study: Study,
  document: SourceDocument,
  people: readonly (string | null)[],
  add: (person: string, part: Partial<PersonCounts>) => void,
): void {
  const voiceOf = voiceLookup(study, document);
  const notes = study.notes.get(document.id);
  const starred = new Set<string>();
  for (const coding of study.codings.get(document.id)?.values() ?? []) {
    const voice = voiceOf(coding);
    const person =
      voice.kind === 'named'
        ? voice.passage.link.participant
        : voice.kind === 'speaker'
          ? people[voice.index]
          : null;
    if (person === null || person === undefined) continue;
    const key = passageKey(coding);
    const isNew = notes?.get(key)?.starred === true && !starred.has(key);
    if (isNew) starred.add(key);
    add(person, { codings: 1, starred: isNew ? 1 : 0 });
  }
}

/** Adds documents up, in the order given. */
export function sumCounts(parts: Iterable<DocumentCounts>): ReadonlyMap<string, PersonCounts> {
  const sums = new Map<string, PersonCounts>();
  for (const part of parts) {
    for (const [person, counts] of part) {
      const before = sums.get(person) ?? silent;
      sums.set(person, {
        documents: [...before.documents, ...counts.documents],
        words: before.words + counts.words,
        codings: before.codings + counts.codings,
        starred: before.starred + counts.starred,
      });
    }
  }
  return sums;
}

/** Tells two states of a document apart as far as counts go: its codings and notes, and who is who in it. */
export function countVersion(study: Study, document: SourceDocument, changed: number): string {
  const links = [...(study.speakers.get(document.id) ?? [])].map(
    ([label, { participant }]) => `${label}=${participant ?? ''}`,
  );
  const voices = [...(study.voices.get(document.id)?.values() ?? [])].map(
    ({ from, to, link }) => `${from}-${to}=${link.participant ?? ''}`,
  );
  return [changed, document.textHash, ...links, ...voices].join('\n');
}
