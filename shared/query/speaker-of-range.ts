import { turnAt, type SourceDocument } from '../model/document';
import type { SpeakerLink } from '../model/participant';
import type { QuoteParticipant, QuoteStakeholder } from '../model/quote';
import type { Study } from '../model/study';

/** What is printed for words that no turn holds: reports, and text before the first label. */
export const NO_SPEAKER = 'No speaker';

/** Who speaks, as far as anyone may know; never holds the label of the transcript. */
export interface QuoteSpeaker {
  readonly speaker: string;
  readonly participant?: QuoteParticipant;
  readonly stakeholder?: QuoteStakeholder;
}

/**
 * Makes the function that tells who speaks where a range of `document` starts.
 *
 * A passage whose voice was named outranks the turn; the smallest such passage around the range holds.
 * A range that starts between two turns belongs to the first turn it reaches. Each speaker of the document
 * is resolved once.
 */
export function speakerLookup(
  study: Study,
  document: SourceDocument,
): (from: number, to: number) => QuoteSpeaker {
  const speakers = document.speakers.map((label, index) => resolveSpeaker(study, document.id, label, index));
  const nobody: QuoteSpeaker = { speaker: NO_SPEAKER };
  const voices = [...(study.voices.get(document.id)?.values() ?? [])].sort(
    (a, b) => a.to - a.from - (b.to - b.from),
  );
  return (from, to) => {
    const named = voices.find((voice) => voice.from <= from && to <= voice.to);
    if (named !== undefined) return namedSpeaker(study, named.link);
    const turn =
      turnAt(document.turns, from) ?? document.turns.find((next) => next.from >= from && next.from < to);
    return speakers[turn?.speaker ?? -1] ?? nobody;
  };
}

/** One speaker of a document: the linked participant, or a number and perhaps a group. */
export function resolveSpeaker(study: Study, document: string, label: string, index: number): QuoteSpeaker {
  return namedSpeaker(study, study.speakers.get(document)?.get(label), `Speaker ${index + 1}`);
}

/** Who a link stands for; where no person is known, `otherwise`. */
function namedSpeaker(
  study: Study,
  link: SpeakerLink | undefined,
  otherwise = 'Unknown speaker',
): QuoteSpeaker {
  const person = study.participants.get(link?.participant ?? '');
  const group = study.groups.get(person?.group ?? link?.group ?? '');
  return {
    speaker: person?.pseudonym ?? otherwise,
    ...(person === undefined
      ? {}
      : { participant: { id: person.id, pseudonym: person.pseudonym, role: person.role } }),
    ...(group === undefined
      ? {}
      : { stakeholder: { id: group.id, name: group.name, monogram: group.monogram } }),
  };
}
