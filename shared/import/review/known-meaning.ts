import { foldLabel } from '../label-name';
import type { LabelNature } from '../label-nature';
import type { LabelMeaning } from '../../model/label-meaning';
import type { KnownVoices } from './known-voices';
import type { LabelDecision } from './label-decision';
import type { LabelReview, ReviewFile } from './label-review';

/** Whom a label stands for according to the study. */
export interface KnownMeaning {
  readonly decision: LabelDecision;
  /** False where it is only a proposal, as with the switch for other files off. */
  readonly isCertain: boolean;
}

/**
 * Whom a label stands for according to the study: what was remembered for the document set; for a name, the participant
 * it leads to in all documents that have it; a pseudonym, its participant. Participants that are gone do not count.
 */
export function knownMeaning(
  review: LabelReview,
  file: ReviewFile,
  label: string,
  nature: LabelNature,
): KnownMeaning | undefined {
  const fold = foldLabel(label);
  const decision =
    rememberedMeaning(review, file.set, fold) ??
    (nature === 'unknown' ? undefined : spokenMeaning(review, fold));
  if (decision === undefined) return undefined;
  const fromMemory = rememberedMeaning(review, file.set, fold) !== undefined;
  return { decision, isCertain: review.acrossFiles && (fromMemory || nature === 'name') };
}

/** What a set remembers of a label; a variant of a label that no file of the batch has means what that one means. */
function rememberedMeaning(review: LabelReview, set: string, fold: string): LabelDecision | undefined {
  const meanings = set === '' ? undefined : review.known.remembered.get(set);
  const seen = new Set<string>();
  for (let name = fold; !seen.has(name);) {
    seen.add(name);
    const [, meaning] = [...(meanings ?? [])].find(([label]) => foldLabel(label) === name) ?? [];
    if (meaning === undefined || !isStillThere(review, meaning)) return undefined;
    if (meaning.kind !== 'variant' || isInBatch(review, foldLabel(meaning.of))) return meaning;
    name = foldLabel(meaning.of);
  }
  return undefined;
}

function isInBatch({ files }: LabelReview, fold: string): boolean {
  return files.some(({ labels }) => labels.some(({ label }) => foldLabel(label) === fold));
}

function isStillThere({ known }: LabelReview, meaning: LabelMeaning): boolean {
  if (meaning.kind === 'participant') return known.participants.some(({ id }) => id === meaning.participant);
  return meaning.kind !== 'group' || known.groups.some(({ id }) => id === meaning.group);
}

/** Whom labels stand for by what the study knows, by folded label; null where it is not one person. */
const spokenBy = new WeakMap<KnownVoices, ReadonlyMap<string, string | null>>();

function spokenMeaning({ known }: LabelReview, fold: string): LabelDecision | undefined {
  const index = spokenBy.get(known) ?? indexOf(known);
  spokenBy.set(known, index);
  const participant = index.get(fold) ?? null;
  return participant === null ? undefined : { kind: 'participant', participant };
}

/** A pseudonym stands for its participant whatever labels say; a label for one where all its links agree. */
function indexOf({ participants, spoken }: KnownVoices): ReadonlyMap<string, string | null> {
  const there = new Set(participants.map(({ id }) => id));
  const index = new Map<string, string | null>();
  for (const { label, link } of spoken) {
    const fold = foldLabel(label);
    const before = index.get(fold);
    index.set(fold, before === undefined || before === link.participant ? link.participant : null);
  }
  for (const [fold, id] of index) if (id !== null && !there.has(id)) index.set(fold, null);
  for (const { id, pseudonym } of [...participants].reverse()) index.set(foldLabel(pseudonym), id);
  return index;
}
