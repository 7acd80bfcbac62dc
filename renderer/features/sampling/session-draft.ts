import type { SourceDocument } from '../../../shared/model/document';
import type { Session, SessionMode } from '../../../shared/model/session';
import type { Study } from '../../../shared/model/study';

/** What somebody did in a conversation. */
export type SessionPart = 'moderator' | 'assistant' | 'present';

/** A session as it is being filled in. */
export interface SessionDraft {
  /** Who was there, by participant id, in the order they were named. */
  readonly parts: ReadonlyMap<string, SessionPart>;
  /** Typed numbers of unknown people by group; '' where nobody noted one. */
  readonly unknown: Readonly<Record<string, string>>;
  readonly place: string;
  readonly minutes: string;
  readonly mode: SessionMode | '';
  readonly note: string;
}

/** The session of a document as it stands, ready to be changed. */
export function draftOf({ session }: SourceDocument): SessionDraft {
  const named = (
    ids: readonly string[] = [],
    part: SessionPart,
  ): readonly (readonly [string, SessionPart])[] => ids.map((id) => [id, part]);
  return {
    parts: new Map([
      ...named(session?.moderators, 'moderator'),
      ...named(session?.assistants, 'assistant'),
      ...named(session?.present, 'present'),
    ]),
    unknown: Object.fromEntries((session?.unknown ?? []).map(({ group, count }) => [group, String(count)])),
    place: session?.place ?? '',
    minutes: session?.minutes === undefined ? '' : String(session.minutes),
    mode: session?.mode ?? '',
    note: session?.note ?? '',
  };
}

/** Everybody who speaks in the document as the links say, beside who is named already; members of groups that ask moderate. */
export function withSpeakers(study: Study, document: SourceDocument, draft: SessionDraft): SessionDraft {
  const parts = new Map(draft.parts);
  for (const label of document.speakers) {
    const link = study.speakers.get(document.id)?.get(label);
    const person = study.participants.get(link?.participant ?? '');
    if (person === undefined || parts.has(person.id)) continue;
    parts.set(person.id, study.groups.get(person.group)?.asks === true ? 'moderator' : 'present');
  }
  return { ...draft, parts };
}

/** A number of people or minutes as typed; undefined where it is none, null where nothing was typed. */
export function readNumber(typed: string): number | null | undefined {
  const words = typed.trim();
  if (words === '') return null;
  return /^\d{1,4}$/.test(words) ? Number(words) : undefined;
}

/** Whether every number can be read. */
export function isReadable({ unknown, minutes }: SessionDraft): boolean {
  return [...Object.values(unknown), minutes].every((typed) => readNumber(typed) !== undefined);
}

/** The session that a draft comes to; null where it says nothing at all. */
export function sessionOf({ parts, unknown, place, minutes, mode, note }: SessionDraft): Session | null {
  const having = (wanted: SessionPart): readonly string[] =>
    [...parts].flatMap(([id, part]) => (part === wanted ? [id] : []));
  const counted = Object.entries(unknown).flatMap(([group, typed]) => {
    const count = readNumber(typed);
    return typeof count === 'number' ? [{ group, count }] : [];
  });
  const length = readNumber(minutes);
  const said = {
    ...(place.trim() === '' ? {} : { place: place.trim() }),
    ...(typeof length === 'number' ? { minutes: length } : {}),
    ...(mode === '' ? {} : { mode }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
  if (parts.size + counted.length + Object.keys(said).length === 0) return null;
  return {
    moderators: having('moderator'),
    assistants: having('assistant'),
    present: having('present'),
    unknown: counted,
    ...said,
  };
}

/** Whether two sessions say the same. */
export function isSameSession(a: Session | null, b: Session | null): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(session: Session | null): unknown {
  if (session === null) return null;
  return Object.entries(session).sort(([a], [b]) => (a < b ? -1 : 1));
}
