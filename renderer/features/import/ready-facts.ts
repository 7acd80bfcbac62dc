import type { ReviewOutcome } from '../../../shared/import/review/review-outcome';
import { lineName } from './line-words';
import { isSource } from './source-choices';
import type { Wizard } from './use-wizard';

/** What an import would bring, in numbers, and what it would not. */
export interface ReadyFacts {
  readonly documents: number;
  readonly words: number;
  readonly turns: number;
  /** Participants of the study who speak in it. */
  readonly known: number;
  /** Distinct people by group, known and new. */
  readonly byGroup: ReadonlyMap<string, number>;
  /** Speakers nobody decided about, each once per document. */
  readonly unlinked: number;
  /** Passages that come with codes. */
  readonly given: number;
  /** Files and conversations that stay behind; an empty reason is a person's own choice. */
  readonly leftOut: readonly { readonly key: string; readonly name: string; readonly reason: string }[];
}

/** Adds up what is going to be added, as it was read last. */
export function readyFacts(
  { lines, choices, view, review }: Pick<Wizard, 'lines' | 'choices' | 'view' | 'review'>,
  outcome: ReviewOutcome,
): ReadyFacts {
  const added = lines.filter(isSource).filter(({ id }) => choices.get(id)?.include === true);
  const sum = (of: (facts: (typeof added)[number]['source']['facts']) => number): number =>
    added.reduce((total, { source }) => total + of(source.facts), 0);
  const people = new Set(
    [...outcome.files.values()].flatMap(({ links }) => links.map((link) => link.participant)),
  );
  people.delete(null);
  const byGroup = new Map<string, number>();
  for (const person of view.people) {
    if (people.has(person.id)) byGroup.set(person.group, (byGroup.get(person.group) ?? 0) + 1);
  }
  return {
    documents: added.length,
    words: sum(({ words }) => words),
    turns: sum(({ turns }) => turns),
    known: review.known.participants.filter(({ id }) => people.has(id)).length,
    byGroup,
    unlinked: [...view.counts.values()].reduce((total, { toCheck }) => total + toCheck, 0),
    given: sum(({ given }) => given),
    leftOut: lines.flatMap((line) => {
      const { file } = line;
      if (file.kind === 'failed' || file.kind === 'skipped')
        return [{ key: line.id, name: file.name, reason: file.reason }];
      return isSource(line) && choices.get(line.id)?.include !== true
        ? [{ key: line.id, name: lineName(line), reason: '' }]
        : [];
    }),
  };
}
