import type { TextRange } from '../lib/text-range';
import type { Turn } from '../model/document';
import type { Study } from '../model/study';
import { NO_STAKEHOLDER } from '../query/quote-filter';

/** Where to look; a field left out means everywhere, and all given fields must hold. */
export interface TextFilter {
  readonly documents?: readonly string[];
  /** Stakeholder groups of who speaks; `NO_STAKEHOLDER` is for speakers nobody gave a group. */
  readonly groups?: readonly string[];
  readonly participants?: readonly string[];
  /** Speaker labels as the transcripts have them. */
  readonly speakers?: readonly string[];
}

/** Whose words of one document count. */
export interface DocumentScope {
  readonly document: string;
  /** Indices of the speakers whose turns count (-1: words of nobody's turn); left out where all do. */
  readonly speakers?: readonly number[];
  /** Passages whose voice was named one by one, and whether it is asked for; they outrank the turns. */
  readonly voices?: readonly (TextRange & { readonly counts: boolean })[];
}

/** The documents a filter leaves, in the order of the study, with whose words count in each. */
export function scopeOf(study: Study, filter: TextFilter): readonly DocumentScope[] {
  const documents = filter.documents === undefined ? undefined : new Set(filter.documents);
  const asksWho =
    filter.groups !== undefined || filter.participants !== undefined || filter.speakers !== undefined;
  const scopes: DocumentScope[] = [];
  for (const document of study.documents.keys()) {
    if (documents?.has(document) === false) continue;
    const scope = asksWho ? whoCounts(study, document, filter) : { document };
    const isEmpty = scope.speakers?.length === 0 && scope.voices?.every(({ counts }) => !counts) !== false;
    if (!isEmpty) scopes.push(scope);
  }
  return scopes;
}

function whoCounts(study: Study, id: string, filter: TextFilter): DocumentScope {
  const labels = study.documents.get(id)?.speakers ?? [];
  const links = study.speakers.get(id);
  const speakers = labels.flatMap((label, index) =>
    isAsked(study, filter, { ...(links?.get(label) ?? NOBODY), label }) ? [index] : [],
  );
  if (isAsked(study, filter, { ...NOBODY, label: null })) speakers.push(-1);
  const voices = [...(study.voices.get(id)?.values() ?? [])].map(({ from, to, link }) => ({
    from,
    to,
    counts: isAsked(study, filter, { ...link, label: null }),
  }));
  return { document: id, speakers, ...(voices.length === 0 ? {} : { voices }) };
}

const NOBODY = { participant: null, group: null } as const;

interface Who {
  readonly participant: string | null;
  readonly group: string | null;
  readonly label: string | null;
}

function isAsked(study: Study, filter: TextFilter, { participant, group, label }: Who): boolean {
  const person = study.participants.get(participant ?? '');
  const ofGroup = person?.group ?? group ?? NO_STAKEHOLDER;
  return (
    filter.groups?.includes(ofGroup) !== false &&
    filter.participants?.includes(participant ?? '') !== false &&
    filter.speakers?.includes(label ?? '') !== false
  );
}

/**
 * Makes the test whether a hit is said by somebody who counts; ask it for hits in order of place.
 *
 * The rule is that of quotes: the smallest named passage around the hit, else the turn it starts in or first reaches.
 */
export function voiceTest(turns: readonly Turn[], scope: DocumentScope): (hit: TextRange) => boolean {
  const { speakers, voices = [] } = scope;
  if (speakers === undefined) return () => true;
  const counting = new Set(speakers);
  const smallestFirst = [...voices].sort((a, b) => a.to - a.from - (b.to - b.from));
  let next = 0;
  return ({ from, to }) => {
    const voice = smallestFirst.find((passage) => passage.from <= from && to <= passage.to);
    if (voice !== undefined) return voice.counts;
    while ((turns[next]?.to ?? Infinity) <= from) next += 1;
    const turn = turns[next];
    return counting.has(turn !== undefined && turn.from < to ? turn.speaker : -1);
  };
}
