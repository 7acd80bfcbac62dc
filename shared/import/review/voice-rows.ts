import type { FoundLabel, LabelConfidence } from '../found-label';
import type { LabelDecision } from './label-decision';
import type { LabelReview } from './label-review';
import { newPersonKey } from './new-person-key';
import { personOf } from './people';
import type { LabelRow, PersonChoice, RowState } from './review-view';
import type { LabelCell, Voice } from './voice';

/** A row with the voice it belongs to. */
export interface VoiceRow {
  readonly row: LabelRow;
  readonly voice: Voice;
}

/** The rows of each file with their voices, in the order they are shown. */
export function rowsByFile(
  review: LabelReview,
  voices: readonly Voice[],
  people: readonly PersonChoice[],
): ReadonlyMap<string, readonly VoiceRow[]> {
  const rows = new Map<string, VoiceRow[]>(review.files.map(({ id }) => [id, []]));
  for (const voice of voices) {
    const files = new Set(voice.cells.map(({ file }) => file.id));
    for (const file of files) {
      const cells = voice.cells.filter((cell) => cell.file.id === file);
      rows.get(file)?.push({ voice, row: rowOf(voice, cells, files.size, people) });
    }
  }
  for (const list of rows.values())
    list.sort((a, b) => rank(a.row) - rank(b.row) || b.row.turns - a.row.turns);
  return rows;
}

function rank({ state }: LabelRow): number {
  return state === 'ignored' ? 1 : 0;
}

function rowOf(
  voice: Voice,
  cells: readonly LabelCell[],
  files: number,
  people: readonly PersonChoice[],
): LabelRow {
  const head = headOf(cells);
  const { state, decision } = standing(voice, cells, head.file.id);
  const person = decision === undefined ? undefined : personOf(decision, people, () => keyOf(voice));
  const group = decision?.kind === 'group' ? decision.group : person?.group;
  const confidence = leastSure(cells.map(({ found }) => found));
  const variants = [...cells, ...voice.cells].flatMap(({ found }) => [found.label, ...found.variants]);
  return {
    file: head.file.id,
    label: head.found.label,
    alsoWrittenAs: [...new Set(variants)].filter((label) => label !== head.found.label),
    turns: cells.reduce((sum, { found }) => sum + found.turns, 0),
    timed: cells.reduce((sum, { found }) => sum + found.timed, 0),
    confidence,
    reason: cells.find(({ found }) => found.confidence === confidence)?.found.reason ?? '',
    state,
    ...(decision === undefined ? {} : { decision }),
    ...(person === undefined ? {} : { person }),
    ...(group === undefined ? {} : { group }),
    files,
  };
}

/** The cell whose writing names the row: the most turns. */
export function headOf(cells: readonly LabelCell[]): LabelCell {
  const [first, ...others] = cells;
  if (first === undefined) throw new Error('a voice without a label');
  return others.reduce((most, cell) => (cell.found.turns > most.found.turns ? cell : most), first);
}

function standing(
  { decided, known }: Voice,
  cells: readonly LabelCell[],
  file: string,
): { readonly state: RowState; readonly decision?: LabelDecision } {
  if (decided !== undefined) {
    const state =
      decided.decision.kind === 'text' ? 'ignored' : decided.file === file ? 'decided' : 'followed';
    return { state, decision: decided.decision };
  }
  if (known?.isCertain === true) {
    return { state: known.decision.kind === 'text' ? 'ignored' : 'known', decision: known.decision };
  }
  const isDoubted = cells.every(({ found }) => found.confidence === 'not-a-speaker');
  // Whoever says that it is nobody's variant says that it is somebody.
  if (isDoubted && cells.every((cell) => cell.decided?.decision.kind !== 'apart')) {
    return { state: 'ignored', decision: { kind: 'text' } };
  }
  return known === undefined ? { state: 'open' } : { state: 'open', decision: known.decision };
}

function keyOf({ decided }: Voice): string {
  return decided === undefined ? '' : newPersonKey(decided);
}

const SURENESS: readonly LabelConfidence[] = ['not-a-speaker', 'check', 'certain'];

function leastSure(found: readonly FoundLabel[]): LabelConfidence {
  const speakers = found.filter(({ isSpeaker }) => isSpeaker);
  const counted = speakers.length > 0 ? speakers : found;
  return SURENESS.find((each) => counted.some(({ confidence }) => confidence === each)) ?? 'certain';
}
