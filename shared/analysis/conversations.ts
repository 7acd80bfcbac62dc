import type { DocumentKind, SourceDocument } from '../model/document';
import type { SessionMode } from '../model/session';
import type { Study } from '../model/study';
import { attendanceOf } from './attendance';

/** One document as a conversation: when, how, how long, with how many. */
export interface Conversation {
  readonly document: SourceDocument;
  readonly participants: number;
  /** Of the participants, those who were there and said nothing. */
  readonly silent: number;
  /** People whom the session counts but nobody can tell apart. */
  readonly unknown: number;
  /** Whether groups are heard of whom no session says how many spoke. */
  readonly isUnnumbered: boolean;
}

/** Conversations of one kind held in one way. */
export interface ConversationSum {
  readonly kind: DocumentKind;
  /** Null where no session says how people spoke. */
  readonly mode: SessionMode | null;
  readonly documents: number;
  /** How long they took, of those of which that is known. */
  readonly minutes: Duration;
}

/** Minutes of several conversations; all but `known` are null where none is known. */
export interface Duration {
  /** Conversations of which the length is known. */
  readonly known: number;
  readonly total: number | null;
  readonly median: number | null;
  readonly shortest: number | null;
  readonly longest: number | null;
}

/** Every document as a conversation, by date, those without one last. */
export function conversations(study: Study): readonly Conversation[] {
  return [...study.documents.values()]
    .map((document): Conversation => {
      const { people, silent, unknown, unnumbered } = attendanceOf(study, document);
      return {
        document,
        participants: people.size,
        silent: silent.size,
        unknown: [...unknown.values()].reduce((sum, count) => sum + count, 0),
        isUnnumbered: unnumbered.size > 0,
      };
    })
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b), 'en') || numberOf(a) - numberOf(b));
}

/** The documents by kind and by how people spoke, the most frequent first. */
export function conversationSums(all: readonly Conversation[]): readonly ConversationSum[] {
  const sums = new Map<string, readonly Conversation[]>();
  for (const one of all) {
    const key = `${one.document.kind} ${one.document.session?.mode ?? ''}`;
    sums.set(key, [...(sums.get(key) ?? []), one]);
  }
  return [...sums.values()]
    .flatMap((group): readonly ConversationSum[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { kind, session } = first.document;
      return [{ kind, mode: session?.mode ?? null, documents: group.length, minutes: durationOf(group) }];
    })
    .sort((a, b) => b.documents - a.documents);
}

/** How long conversations took. The median of an even number is the mean of the two in the middle. */
export function durationOf(all: readonly Conversation[]): Duration {
  const minutes = all.flatMap(({ document }) => document.session?.minutes ?? []).sort((a, b) => a - b);
  const [shortest = null] = minutes;
  const low = minutes[Math.floor((minutes.length - 1) / 2)];
  const high = minutes[Math.ceil((minutes.length - 1) / 2)];
  return {
    known: minutes.length,
    total: minutes.length === 0 ? null : minutes.reduce((sum, one) => sum + one, 0),
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    shortest,
    longest: minutes.at(-1) ?? null,
  };
}

function dateOf({ document }: Conversation): string {
  return document.date ?? '9999';
}

function numberOf({ document }: Conversation): number {
  return document.number ?? 0;
}
