import type { CorrectedTurn } from '../../../shared/anchoring/compose-correction';
import type { TextRange } from '../../../shared/lib/text-range';
import type { SourceDocument } from '../../../shared/model/document';

/** A turn on the desk: `key` keeps its field when others come and go. */
export interface DraftTurn extends CorrectedTurn {
  readonly key: number;
}

/** What is written anew: whole turns, or whole lines in a text without turns. */
export interface Draft extends TextRange {
  readonly turns: readonly DraftTurn[];
  /** The key the next new turn gets. */
  readonly next: number;
  /** Where the caret goes: the field of a turn that was just split off or joined to, and a place in it. */
  readonly caret?: { readonly key: number; readonly at: number };
}

/** The turns (or lines) that a range touches, as they are now. */
export function draftOf(document: SourceDocument, text: string, range: TextRange): Draft {
  const { turns, speakers } = document;
  if (turns.length === 0) {
    const from = text.lastIndexOf('\n', range.from - 1) + 1;
    const end = text.indexOf('\n', Math.max(range.to - 1, from));
    const to = end === -1 ? text.length : end;
    return { from, to, turns: [{ key: 0, speaker: null, text: text.slice(from, to) }], next: 1 };
  }
  const touched = turns.filter(({ from, to }) => from <= range.to && range.from <= to);
  const found = touched.filter(({ from, to }) => from < range.to && range.from < to);
  const chosen = found.length > 0 ? found : touched.slice(0, 1);
  return {
    from: chosen[0]?.from ?? 0,
    to: chosen.at(-1)?.to ?? 0,
    turns: chosen.map(({ from, to, speaker, at }, key) => ({
      ...{ key, speaker: speakers[speaker] ?? null, text: text.slice(from, to) },
      ...(at === undefined ? {} : { at }),
    })),
    next: chosen.length,
  };
}

/** A turn changed in some of its fields. */
export function changeTurn(draft: Draft, key: number, part: Partial<CorrectedTurn>): Draft {
  return { ...draft, turns: draft.turns.map((turn) => (turn.key === key ? { ...turn, ...part } : turn)) };
}

/** A turn parted in two at a place in its words; the second is of the same speaker until somebody says otherwise. */
export function splitTurn(draft: Draft, key: number, at: number): Draft {
  const turns = draft.turns.flatMap((turn): readonly DraftTurn[] => {
    if (turn.key !== key) return [turn];
    const [head, tail] = [turn.text.slice(0, at).trimEnd(), turn.text.slice(at).trimStart()];
    return [
      { ...turn, text: head },
      { key: draft.next, speaker: turn.speaker, text: tail },
    ];
  });
  return { ...draft, turns, next: draft.next + 1, caret: { key: draft.next, at: 0 } };
}

/** A turn joined to the one before it, whose speaker and time it takes over. */
export function joinTurn(draft: Draft, key: number): Draft {
  const at = draft.turns.findIndex((turn) => turn.key === key);
  const [before, turn] = [draft.turns[at - 1], draft.turns[at]];
  if (before === undefined || turn === undefined) return draft;
  const joined = { ...before, text: `${before.text} ${turn.text}`.trim() };
  const turns = [...draft.turns.slice(0, at - 1), joined, ...draft.turns.slice(at + 1)];
  return { ...draft, turns, caret: { key: before.key, at: before.text.length } };
}

/** The draft without the keys of its fields. */
export function writtenTurns({ turns }: Draft): readonly CorrectedTurn[] {
  return turns.map(({ speaker, text, at }) => ({ speaker, text, ...(at === undefined ? {} : { at }) }));
}
