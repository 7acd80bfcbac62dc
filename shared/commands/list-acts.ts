import type { Language } from '../i18n/language';
import { translateSentence } from '../i18n/translate-sentence';
import type { Commit } from '../model/commit';
import type { CommitSequence, HistoryStacks } from './history';

/** One act of the history, as people are shown it. */
export interface HistoryAct {
  readonly seq: number;
  /** When it was done (ISO). */
  readonly at: string;
  /** Id of the coder who did it, '' before anybody was chosen; for a merged package, whose work came in. */
  readonly by: string;
  readonly label: string;
  readonly state: 'done' | 'undone';
  /**
   * How many acts go back (or come again) when the history is taken to this one, itself included; 0 for an act that
   * was undone before something else was done: it is kept on record but cannot come back.
   */
  readonly steps: number;
}

/** Which acts are asked for: those before a seq (null: the newest), at most `limit`, of one coder, with these words. */
export interface ActsAsked {
  readonly before: number | null;
  readonly limit: number;
  readonly by?: string;
  readonly text?: string;
  /** What the one who asks reads: the words may stand in a label in that language too. English where left out. */
  readonly language?: Language;
}

/** A page of acts, newest first; `more` tells whether older ones fit as well. */
export interface ActPage {
  readonly acts: readonly HistoryAct[];
  readonly more: boolean;
}

/**
 * The acts of a journal with its stacks of undo and redo, newest first. Undoing and redoing are no acts of their own here: they show in the state of the
 * act they took. Goes only as far back as the page reaches.
 *
 * @example listActs(commits, historyOf(commits), { before: null, limit: 50, text: 'tijd' }).acts[0]?.label === 'Code with Tijd'
 */
export function listActs(
  commits: CommitSequence,
  stacks: HistoryStacks,
  { before, limit, by, text = '', language = 'en' }: ActsAsked,
): ActPage {
  const words = folded(text);
  const fits = (commit: Commit): boolean =>
    commit.history.kind === 'act' &&
    (by === undefined || coderOf(commit) === by) &&
    (folded(commit.label).includes(words) ||
      folded(translateSentence(commit.label, language)).includes(words));
  const found: Commit[] = [];
  for (let seq = Math.min(before ?? Infinity, commits.length + 1) - 1; seq > 0; seq -= 1) {
    const commit = commits.at(seq - 1);
    if (commit === undefined || !fits(commit)) continue;
    found.push(commit);
    if (found.length > limit) break;
  }
  const describe = describeActs(stacks);
  return { acts: found.slice(0, limit).map(describe), more: found.length > limit };
}

/** How many acts a step takes that goes to `seq` in a stack, `seq` itself included; 0 where it is not in there. */
export function stepsTo(stack: readonly number[], seq: number): number {
  const at = stack.lastIndexOf(seq);
  return at === -1 ? 0 : stack.length - at;
}

function describeActs({ undo, redo }: HistoryStacks): (commit: Commit) => HistoryAct {
  const undoable = placesOf(undo);
  const redoable = placesOf(redo);
  return (commit) => {
    const done = undoable.get(commit.seq);
    return {
      seq: commit.seq,
      at: commit.at,
      by: coderOf(commit),
      label: commit.label,
      state: done === undefined ? 'undone' : 'done',
      steps: done ?? redoable.get(commit.seq) ?? 0,
    };
  };
}

/** How far from the top each act of a stack is, the top one being 1. */
function placesOf(stack: readonly number[]): ReadonlyMap<number, number> {
  return new Map(stack.map((seq, index) => [seq, stack.length - index]));
}

function coderOf({ ops }: Commit): string {
  return ops[0]?.by ?? '';
}

/** Lower case without accents, so that `orientatie` finds `Oriëntatie`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
