import { foldLabel } from '../label-name';
import type { LabelDecision } from './label-decision';
import type { LabelReview } from './label-review';
import { newPersonKey } from './new-person-key';
import type { PersonChoice } from './review-view';

/** Everybody a row can be linked to: the participants of the study, then those the review makes, each once. */
export function peopleOf(review: LabelReview): readonly PersonChoice[] {
  const known = review.known.participants.map(({ id, pseudonym, group, role }) => ({
    id,
    pseudonym,
    group,
    role,
    isNew: false,
  }));
  const made = new Map<string, PersonChoice>();
  for (const decided of review.decisions) {
    if (decided.decision.kind !== 'new-participant') continue;
    const { pseudonym, group, role } = decided.decision;
    const id = newPersonKey(decided);
    made.set(id, { id, pseudonym, group, role, isNew: true });
  }
  return [...known, ...made.values()];
}

/** The person a decision leads to; undefined for groups, text, variants, and people who are not there. */
export function personOf(
  decision: LabelDecision,
  people: readonly PersonChoice[],
  newKey: () => string,
): PersonChoice | undefined {
  if (decision.kind !== 'participant' && decision.kind !== 'new-participant') return undefined;
  const id = decision.kind === 'participant' ? decision.participant : newKey();
  return people.find((person) => person.id === id);
}

/**
 * A pseudonym for the next person of a group: the word most of its people have, and the next number in two digits.
 *
 * @example proposePseudonym(people, 'g-ll', 'Leerlingen') === 'Leerling 08'
 */
export function proposePseudonym(people: readonly PersonChoice[], group: string, groupName: string): string {
  const numbered = people
    .filter((person) => person.group === group)
    .flatMap(({ pseudonym }) => {
      const [, stem, number] = /^(.*\D)\s*(\d+)$/u.exec(pseudonym) ?? [];
      return stem === undefined ? [] : [{ stem: stem.trim(), number: Number(number) }];
    });
  const stem = mostCommon(numbered.map((each) => each.stem)) ?? groupName;
  const taken = new Set(people.map(({ pseudonym }) => foldLabel(pseudonym)));
  let next = Math.max(0, ...numbered.filter((each) => each.stem === stem).map(({ number }) => number)) + 1;
  while (taken.has(foldLabel(numberedName(stem, next)))) next += 1;
  return numberedName(stem, next);
}

function numberedName(stem: string, number: number): string {
  return `${stem} ${String(number).padStart(2, '0')}`;
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
