import type { FoundLabel } from '../found-label';
import type { SpeakerOptions } from '../import-options';
import type { LabelMeaning } from '../../model/label-meaning';
import { setOf } from './label-review';
import type { LabelReview } from './label-review';
import { peopleOf } from './people';
import type { LabelRow } from './review-view';
import type { FileOutcome, NewParticipant, ReviewOutcome } from './review-outcome';
import { headOf, rowsByFile } from './voice-rows';
import type { VoiceRow } from './voice-rows';
import { answerFor, voicesOf } from './voice';
import type { LabelCell, Voice } from './voice';

/**
 * What a review comes to. It may be asked for before all questions are answered: speakers nobody decided about get no
 * link, labels that are doubted stay as the file was read.
 */
export function finishReview(review: LabelReview): ReviewOutcome {
  const people = peopleOf(review);
  const rows = rowsByFile(review, voicesOf(review), people);
  const files = new Map([...rows].map(([file, list]) => [file, fileOutcome(review, file, list)]));
  const used = new Set(
    [...files.values()].flatMap(({ links }) => links.map(({ participant }) => participant)),
  );
  const participants: readonly NewParticipant[] = people
    .filter(({ id, isNew }) => isNew && used.has(id))
    .map(({ id, pseudonym, group, role }) => ({ key: id, pseudonym, group, role }));
  return { files, participants, labels: memories(review, [...rows.values()].flat()) };
}

/**
 * How a file is to be read for what was decided about its labels; read it again with these whenever they change, so that
 * its turns and the text shown are those that will be added.
 */
export function readingOf(review: LabelReview, file: string): SpeakerOptions {
  const rows = rowsByFile(review, voicesOf(review), peopleOf(review)).get(file) ?? [];
  return fileOutcome(review, file, rows).speakers;
}

function fileOutcome(review: LabelReview, file: string, rows: readonly VoiceRow[]): FileOutcome {
  const text: string[] = [];
  const speakers: string[] = [];
  const join: (readonly [string, string])[] = [];
  const links: FileOutcome['links'][number][] = [];
  for (const { row, voice } of rows) {
    const cells = voice.cells.filter((cell) => cell.file.id === file);
    if (row.state === 'ignored') {
      text.push(...cells.map(({ found }) => found.label));
      continue;
    }
    const spoken = cells.filter((cell) => isSpoken(cell, row, voice));
    if (spoken.length === 0) continue;
    const head = headOf(spoken).found.label;
    for (const { found } of spoken) {
      if (!found.isSpeaker) speakers.push(found.label);
      if (found.label !== head) join.push([found.label, head]);
      for (const variant of keptVariants(review, file, found))
        if (variant !== head) join.push([variant, head]);
    }
    const link = linkOf(row);
    if (link !== undefined) links.push({ speaker: head, ...link });
  }
  return { speakers: optionsOf(text, speakers, join), links };
}

/** Labels the file was read with as joined, but for those a person has taken apart since. */
function keptVariants(review: LabelReview, id: string, { variants }: FoundLabel): readonly string[] {
  const file = review.files.find((each) => each.id === id);
  if (file === undefined) return variants;
  return variants.filter((variant) => {
    const kind = answerFor(review, file, variant)?.decision.kind;
    return kind === undefined || kind === 'variant';
  });
}

/** Whether a label is read as a speaker: as found, or because it was given to somebody, here or where it is a speaker. */
function isSpoken({ found, fold, decided }: LabelCell, row: LabelRow, voice: Voice): boolean {
  if (found.isSpeaker || decided !== undefined) return true;
  const isElsewhere = voice.cells.some((cell) => cell.fold === fold && cell.found.isSpeaker);
  return row.state !== 'open' && (found.confidence === 'check' || isElsewhere);
}

function linkOf(
  row: LabelRow,
): { readonly participant: string | null; readonly group: string | null } | undefined {
  if (row.state === 'open' || row.group === undefined) return undefined;
  return { participant: row.person?.id ?? null, group: row.group };
}

function optionsOf(
  text: readonly string[],
  speakers: readonly string[],
  join: readonly (readonly [string, string])[],
): SpeakerOptions {
  return {
    ...(text.length === 0 ? {} : { text }),
    ...(speakers.length === 0 ? {} : { speakers }),
    ...(join.length === 0 ? {} : { join: Object.fromEntries(join) }),
  };
}

/** What holds for all files of a set, to be asked no more: answers that reached further than one file. */
function memories(review: LabelReview, rows: readonly VoiceRow[]): ReviewOutcome['labels'] {
  const sets = new Map<string, Map<string, LabelMeaning>>();
  for (const { row, voice } of rows) {
    if (voice.decided?.reach !== 'all-files') continue;
    const meaning = meaningOf(row);
    const set = setOf(review, row.file) ?? '';
    if (meaning === undefined || set === '') continue;
    const known = sets.get(set) ?? new Map<string, LabelMeaning>();
    if (known.has(row.label)) continue;
    sets.set(set, known.set(row.label, meaning));
    for (const label of writingsIn(set, voice)) {
      if (known.has(label)) continue;
      known.set(label, meaning.kind === 'text' ? meaning : { kind: 'variant', of: row.label });
    }
  }
  return [...sets].map(([set, labels]) => ({
    set,
    labels: [...labels].map(([label, meaning]) => ({ label, meaning })),
  }));
}

function writingsIn(set: string, { cells }: Voice): readonly string[] {
  return cells
    .filter(({ file }) => file.set === set)
    .flatMap(({ found }) => [found.label, ...found.variants]);
}

function meaningOf(row: LabelRow): LabelMeaning | undefined {
  if (row.decision?.kind === 'text') return { kind: 'text' };
  if (row.person !== undefined) return { kind: 'participant', participant: row.person.id };
  return row.decision?.kind === 'group' ? { kind: 'group', group: row.decision.group } : undefined;
}
