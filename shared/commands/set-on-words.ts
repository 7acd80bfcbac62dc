import type { TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import { findCoding, isInDocument } from '../model/find-coding';
import type { OperationBody } from '../model/operation';
import { passageKey } from '../model/participant';
import { homeOf, rangeIn } from '../model/placed';
import type { Study } from '../model/study';
import { carryRemarks, type TextsAround } from './carry-remarks';
import { movedCodings } from './moved-codings';

/** Codings that a person sets on words of the text to come, whose `textCheck` is given. */
export interface PlacedOn extends TextRange {
  readonly codings: readonly string[];
  readonly check: string;
}

/** What sets codings on words of a text that comes with the same change, with everything said of their quotations. */
export function setOnWords(
  study: Study,
  around: TextsAround,
  placed: readonly PlacedOn[],
): readonly OperationBody[] {
  const moves = movesOf(study, around.document, placed);
  if (moves.length === 0) return [];
  const moving = new Set(moves.flatMap(({ codings }) => codings.map(({ id }) => id)));
  const others = stayingIn(study, around, moving);
  return [
    ...moves.flatMap(({ codings, range: { from, to }, check }) => {
      const there = others.get(passageKey({ from, to })) ?? [];
      return movedCodings(study, codings, there, { from, to, text: around.after.current, check });
    }),
    ...carryRemarks(study, around, moves),
  ];
}

interface Move {
  readonly range: TextRange;
  readonly check: string;
  readonly codings: Coding[];
}

/** What is set on the same words as one move; a coding that was taken away meanwhile stays away. */
function movesOf(study: Study, document: string, placed: readonly PlacedOn[]): readonly Move[] {
  const moves = new Map<string, Move>();
  for (const { codings, from, to, check } of placed) {
    const found = codings.flatMap((id) =>
      isInDocument(study, document, id) ? (findCoding(study, id) ?? []) : [],
    );
    const move = moves.get(passageKey({ from, to })) ?? { range: { from, to }, check, codings: [] };
    move.codings.push(...found);
    if (move.codings.length > 0) moves.set(passageKey({ from, to }), move);
  }
  return [...moves.values()];
}

/** Where the other codings of the document are in the text to come. */
function stayingIn(
  study: Study,
  { document, after }: TextsAround,
  moving: ReadonlySet<string>,
): ReadonlyMap<string, readonly Coding[]> {
  const places = new Map<string, Coding[]>();
  const all = [study.codings, study.adriftCodings].flatMap((table) => [
    ...(table.get(document)?.values() ?? []),
  ]);
  for (const coding of all) {
    const range = moving.has(coding.id) ? undefined : rangeIn(after, homeOf(coding), after.current);
    if (range === undefined) continue;
    const there = places.get(passageKey(range));
    if (there === undefined) places.set(passageKey(range), [coding]);
    else there.push(coding);
  }
  return places;
}
