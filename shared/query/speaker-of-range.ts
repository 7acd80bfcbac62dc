import { assertNever } from '../lib/assert-never';
import type { TextRange } from '../lib/text-range';
import type { AttributeValues } from '../model/attribute';
import { turnAt, type SourceDocument } from '../model/document';
import { mayBeQuoted, type Participant, type PassageVoice, type SpeakerLink } from '../model/participant';
import type { QuoteParticipant, QuoteStakeholder } from '../model/quote';
import type { Study } from '../model/study';

/** What is printed for words that no turn holds: reports, and text before the first label. */
export const NO_SPEAKER = 'No speaker';

/** Who speaks, as far as anyone may know; never holds the label of the transcript. */
export interface QuoteSpeaker {
  readonly speaker: string;
  readonly participant?: QuoteParticipant;
  readonly stakeholder?: QuoteStakeholder;
  /** Leads the conversation: of a group that asks, or moderator or assistant of this session. No respondent. */
  readonly asks?: true;
}

/** Whose words a range holds: a voice that was named for a passage, a speaker of the document, or nobody's. */
export type Voice =
  | { readonly kind: 'named'; readonly passage: PassageVoice }
  | { readonly kind: 'speaker'; readonly index: number }
  | { readonly kind: 'nobody' };

/**
 * Makes the function that tells whose words a range of `document` holds; reading and quoting share this one rule.
 *
 * A passage whose voice was named outranks the turn; the smallest such passage around the range holds.
 * A range that starts between two turns belongs to the first turn it reaches.
 */
export function voiceLookup(study: Study, document: SourceDocument): (range: TextRange) => Voice {
  const voices = [...(study.voices.get(document.id)?.values() ?? [])].sort(
    (a, b) => a.to - a.from - (b.to - b.from),
  );
  return ({ from, to }) => {
    const passage = voices.find((voice) => voice.from <= from && to <= voice.to);
    if (passage !== undefined) return { kind: 'named', passage };
    const turn =
      turnAt(document.turns, from) ?? document.turns.find((next) => next.from >= from && next.from < to);
    return turn === undefined ? { kind: 'nobody' } : { kind: 'speaker', index: turn.speaker };
  };
}

/** Makes the function that tells who may be said to speak in a range. Each speaker is resolved once. */
export function speakerLookup(
  study: Study,
  document: SourceDocument,
): (from: number, to: number) => QuoteSpeaker {
  const speakers = document.speakers.map((label, index) => resolveSpeaker(study, document, label, index));
  const nobody: QuoteSpeaker = { speaker: NO_SPEAKER };
  const voiceOf = voiceLookup(study, document);
  return (from, to) => {
    const voice = voiceOf({ from, to });
    switch (voice.kind) {
      case 'named':
        return namedSpeaker(study, document, voice.passage.link);
      case 'speaker':
        return speakers[voice.index] ?? nobody;
      case 'nobody':
        return nobody;
      default:
        return assertNever(voice);
    }
  };
}

/** One speaker of a document: the linked participant, or a number and perhaps a group. */
export function resolveSpeaker(
  study: Study,
  document: SourceDocument,
  label: string,
  index: number,
): QuoteSpeaker {
  return namedSpeaker(study, document, study.speakers.get(document.id)?.get(label), `Speaker ${index + 1}`);
}

/** Who a link stands for; where no person is known, `otherwise`. */
function namedSpeaker(
  study: Study,
  { session }: SourceDocument,
  link: SpeakerLink | undefined,
  otherwise = 'Unknown speaker',
): QuoteSpeaker {
  const person = study.participants.get(link?.participant ?? '');
  const group = study.groups.get(person?.group ?? link?.group ?? '');
  const leads = person !== undefined && isLeader(session, person.id);
  return {
    speaker: person?.pseudonym ?? otherwise,
    ...(leads || group?.asks === true ? { asks: true } : {}),
    ...(person === undefined ? {} : { participant: participantOf(study, person) }),
    ...(group === undefined
      ? {}
      : { stakeholder: { id: group.id, name: group.name, monogram: group.monogram } }),
  };
}

function isLeader(session: SourceDocument['session'], participant: string): boolean {
  if (session === undefined) return false;
  return session.moderators.includes(participant) || session.assistants.includes(participant);
}

function participantOf(study: Study, person: Participant): QuoteParticipant {
  const { id, pseudonym, role, consent } = person;
  const attributes = namedValues(study, person.attributes);
  return {
    id,
    pseudonym,
    role,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(consent === undefined || mayBeQuoted(person) ? {} : { consent }),
  };
}

/** Values under the names people know; those of attributes that were taken away are not told. */
function namedValues(study: Study, values: AttributeValues): AttributeValues {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([id]) => !study.removedAttributes.has(id))
      .map(([id, value]) => [study.attributes.get(id)?.name ?? id, value]),
  );
}
