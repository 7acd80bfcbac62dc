import type { SourceDocument } from '../model/document';
import type { SpeakerLink } from '../model/participant';
import type { Study } from '../model/study';

/** Who took part in the conversation of one document as a respondent, as far as the study knows. */
export interface Attendance {
  /** Participants who spoke or are listed as present; each once. */
  readonly people: ReadonlySet<string>;
  /** Those of `people` who are listed but whom no speaker label or passage holds. */
  readonly silent: ReadonlySet<string>;
  /** People nobody can tell apart whom the session counts, by group; never zero. */
  readonly unknown: ReadonlyMap<string, number>;
  /**
   * Groups of which somebody speaks who is nobody in particular, while no session says how many there were. Counts
   * then fall back to the group: it was heard, by nobody knows how many.
   */
  readonly unnumbered: ReadonlySet<string>;
}

/**
 * Who took part in a document. Left out are members of groups that ask, whoever the session names as moderator or
 * assistant there, and people who withdrew their consent.
 */
export function attendanceOf(study: Study, document: SourceDocument): Attendance {
  const { session } = document;
  const links = heardLinks(study, document);
  const isRespondent = respondentTest(study, document);
  const speaking = new Set(links.flatMap(({ participant }) => participant ?? []).filter(isRespondent));
  const present = (session?.present ?? []).filter(isRespondent);
  const unknown = new Map(
    (session?.unknown ?? [])
      .filter(({ group, count }) => count > 0 && !asks(study, group))
      .map(({ group, count }) => [group, count]),
  );
  const counted = new Set(session?.unknown.map(({ group }) => group));
  const unnumbered = links
    .filter(({ participant }) => participant === null || !study.participants.has(participant))
    .flatMap(({ group }) => group ?? [])
    .filter((group) => study.groups.has(group) && !asks(study, group) && !counted.has(group));
  return {
    people: new Set([...speaking, ...present]),
    silent: new Set(present.filter((person) => !speaking.has(person))),
    unknown,
    unnumbered: new Set(unnumbered),
  };
}

/** Ids of those who lead a conversation by its session: moderators and assistants. */
export function leadersOf({ session }: Pick<SourceDocument, 'session'>): ReadonlySet<string> {
  return new Set([...(session?.moderators ?? []), ...(session?.assistants ?? [])]);
}

/** The links of speaker labels that have a turn, and of passages whose voice was named. */
function heardLinks(study: Study, document: SourceDocument): readonly SpeakerLink[] {
  const links = study.speakers.get(document.id);
  const heard = new Set(document.turns.map((turn) => turn.speaker));
  const labels = document.speakers.filter((_, index) => heard.has(index));
  const voices = study.voices.get(document.id)?.values() ?? [];
  return [...labels.flatMap((label) => links?.get(label) ?? []), ...[...voices].map(({ link }) => link)];
}

function respondentTest(study: Study, document: SourceDocument): (participant: string) => boolean {
  const leaders = leadersOf(document);
  return (id) => {
    const person = study.participants.get(id);
    if (person === undefined || person.consent === 'withdrawn') return false;
    return !leaders.has(id) && !asks(study, person.group);
  };
}

function asks(study: Study, group: string): boolean {
  return study.groups.get(group)?.asks === true;
}
