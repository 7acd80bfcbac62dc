import type { SourceDocument } from '../model/document';
import type { Study } from '../model/study';
import { resolveSpeaker, speakerLookup, type QuoteSpeaker } from '../query/speaker-of-range';

/** A code as somebody of a group said it; group null where nobody knows whose words they are. */
export interface VoicedCode {
  readonly code: string;
  readonly group: string | null;
}

/** What respondents say in one document, as far as it is coded. */
export interface VoicedDocument {
  /** Groups that speak, those who ask left out. */
  readonly groups: ReadonlySet<string>;
  /** Whether anybody coded any of it, words of who asks included. */
  readonly isCoded: boolean;
  /** Every code once for each group, in the order in which they were first given. */
  readonly codes: readonly VoicedCode[];
}

/**
 * Which codes were given to whose words, per document. It costs one look at every coding of the study, so that curves of
 * several groups are made from one of these.
 */
export function voicedCodes(study: Study): ReadonlyMap<string, VoicedDocument> {
  return new Map(
    [...study.documents.values()].map((document) => [document.id, voicesOf(study, document)] as const),
  );
}

function voicesOf(study: Study, document: SourceDocument): VoicedDocument {
  const codings = study.codings.get(document.id);
  const speakerAt = speakerLookup(study, document);
  const codes = new Map<string, VoicedCode>();
  for (const { code, from, to } of codings?.values() ?? []) {
    const { asks, stakeholder } = speakerAt(from, to);
    if (asks === true) continue;
    const group = stakeholder?.id ?? null;
    const key = `${code} ${group ?? ''}`;
    if (!codes.has(key)) codes.set(key, { code, group });
  }
  const isCoded = (codings?.size ?? 0) > 0;
  return { groups: groupsHeard(study, document), isCoded, codes: [...codes.values()] };
}

function groupsHeard(study: Study, document: SourceDocument): ReadonlySet<string> {
  const speakerAt = speakerLookup(study, document);
  const heard = new Set(document.turns.map((turn) => turn.speaker));
  const speakers = document.speakers.flatMap((label, index): readonly QuoteSpeaker[] =>
    heard.has(index) ? [resolveSpeaker(study, document, label, index)] : [],
  );
  const named = [...(study.voices.get(document.id)?.values() ?? [])].map(({ from, to }) =>
    speakerAt(from, to),
  );
  return new Set(
    [...speakers, ...named].flatMap(({ asks, stakeholder }) =>
      asks === true || stakeholder === undefined ? [] : [stakeholder.id],
    ),
  );
}
