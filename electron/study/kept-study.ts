import { historyOf, type HistoryStacks, type OpenStacks } from '../../shared/commands/history';
import type { Commit } from '../../shared/model/commit';
import { applyOperation } from '../../shared/model/fold';
import { PACK_LAYOUT, packStudy, unpackStudy } from '../../shared/model/pack-study';
import type { StudyState } from '../../shared/model/study-state';
import type { PackedState } from '../storage/packed-state-file';

/** Raise it with every change of what a history folds to; `PACK_LAYOUT` stands for how that is written down. */
const FOLD = 5;

/** How this program folds and packs: a study kept by one that does it otherwise is folded anew. */
export const PACKING = `fold ${FOLD}, layout ${PACK_LAYOUT}`;

/** A study as it was when its folder was last closed, so that opening it need not fold its history. */
export interface KeptStudy {
  /** The last commit that is in it. */
  readonly seq: number;
  readonly name: string;
  /** Ids of the coders, in order. */
  readonly coders: readonly string[];
  readonly stacks: HistoryStacks;
  /** As `packStudy` writes it. */
  readonly text: string;
}

/** What can be said of a study before its text is unpacked; runs of numbers as first and last. */
interface Head {
  readonly name: string;
  readonly coders: readonly string[];
  readonly undo: readonly Run[];
  readonly redo: readonly number[];
}

type Run = readonly [first: number, last: number];

const NEWLINE = 0x0a;

/** A study in the bytes that are kept beside its snapshot: one line with the head, then the packed study. */
export function encodeKeptStudy(state: StudyState, { undo, redo }: HistoryStacks): Uint8Array {
  const head: Head = { name: state.name, coders: [...state.coders.keys()], undo: runsOf(undo), redo };
  return Buffer.from(`${JSON.stringify(head)}\n${packStudy(state)}`);
}

/** Reads what `encodeKeptStudy` wrote; the store has made sure of every byte of it. */
export function decodeKeptStudy({ seq, body }: PackedState): KeptStudy {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const end = bytes.indexOf(NEWLINE);
  // Its hash and its stamp fit: this very program wrote it.
  const { name, coders, undo, redo } = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
  return {
    seq,
    name,
    coders,
    stacks: { undo: undo.flatMap(numbersIn), redo },
    text: bytes.toString('utf8', end + 1),
  };
}

/** The stacks of undo and redo after the commits that followed. */
export function stacksAfter({ stacks }: KeptStudy, later: readonly Commit[]): OpenStacks {
  return historyOf(later, stacks);
}

/**
 * The study after the commits that followed; undefined where one of them brought a colleague's older work, which
 * belongs among what is folded already.
 */
export function stateAfter({ text }: KeptStudy, later: readonly Commit[]): StudyState | undefined {
  const state = unpackStudy(text);
  for (const { ops } of later) {
    for (const op of ops) {
      if (op.lamport <= state.lamport) return undefined;
      applyOperation(state, op);
    }
  }
  return state;
}

function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function numbersIn([first, last]: Run): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
