import type { TextRange } from '../lib/text-range';
import { sentenceAt } from './sentence-boundaries';
import { trimRange, wordAt } from './word-boundaries';

/** A text in which a selection can grow: its turns, or its paragraphs where nobody is named, in text order. */
export interface UnitText {
  readonly text: string;
  readonly turns: readonly TextRange[];
  /** Whether a turn, by its place in the list, is of somebody who asks (an interviewer, a moderator). */
  readonly asks: (turn: number) => boolean;
}

/** Turns that a question and its answers may hold together; a longer discussion is no short exchange. */
const LONGEST_EXCHANGE = 6;

/**
 * The next larger unit around a range: whole words, whole sentences, whole turns, the exchange (a question with
 * its answers, or one turn more on either side), and so on to the whole text, where the range itself comes back.
 * An empty range is a caret, which grows to the word it stands at.
 */
export function expandUnit(unit: UnitText, range: TextRange): TextRange {
  const words = trimRange(unit.text, range);
  const isCaret = words.from === words.to;
  const start = isCaret ? range : words;
  const isLarger = (found: TextRange): boolean =>
    found.from < found.to && !isSame(found, start) && (isCaret || contains(found, start));
  return unitsAround(unit, start).find(isLarger) ?? range;
}

/**
 * The next smaller unit at the start of a range: its first turn, its first sentence, its first word. A single word,
 * or less, stays as it is.
 */
export function shrinkUnit(unit: UnitText, range: TextRange): TextRange {
  const { text, turns } = unit;
  const turn = turns[turnAround(turns, range.from)];
  const first = wordAt(text, range.from);
  const units = [
    ...(turn === undefined
      ? []
      : [trimRange(text, turn), trimRange(text, sentenceAt(text, turn, range.from + 1))]),
    first.from === first.to ? wordAt(text, range.from + 1) : first,
  ];
  const fits = (found: TextRange): boolean =>
    found.from < found.to && contains(range, found) && !isSame(found, range);
  return units.find(fits) ?? range;
}

/** The whole turns that a range touches, without white space at their ends. */
export function wholeTurns({ text, turns }: UnitText, range: TextRange): TextRange {
  return turnsFrom(text, turns, turnAround(turns, range.from), turnAround(turns, lastIn(range)));
}

/** The whole turns that a range touches and the one after them; the range's own turns at the end of the text. */
export function withNextTurn({ text, turns }: UnitText, range: TextRange): TextRange {
  const last = Math.min(turnAround(turns, lastIn(range)) + 1, turns.length - 1);
  return turnsFrom(text, turns, turnAround(turns, range.from), last);
}

function unitsAround(unit: UnitText, range: TextRange): readonly TextRange[] {
  const { text, turns } = unit;
  const first = turnAround(turns, range.from);
  const last = turnAround(turns, lastIn(range));
  return [
    wordsAround(text, range),
    trimRange(text, sentencesAround(text, range, turns[first], turns[last])),
    turnsFrom(text, turns, first, last),
    ...exchangesAround(unit, first, last),
  ];
}

function wordsAround(text: string, { from, to }: TextRange): TextRange {
  if (from === to) return wordAt(text, from);
  return spanning({ from, to }, wordAt(text, from + 1), wordAt(text, to - 1));
}

function sentencesAround(
  text: string,
  range: TextRange,
  first: TextRange | undefined,
  last: TextRange | undefined,
): TextRange {
  if (first === undefined || last === undefined) return range;
  return spanning(
    range,
    sentenceAt(text, first, range.from + 1),
    sentenceAt(text, last, Math.max(range.to, range.from + 1)),
  );
}

/** The question with its answers where these are few, else one turn more on either side. */
function exchangesAround({ text, turns, asks }: UnitText, first: number, last: number): readonly TextRange[] {
  let question = first;
  while (question > 0 && !asks(question)) question -= 1;
  let answer = last;
  while (answer < turns.length - 1 && !asks(answer + 1)) answer += 1;
  const isShort = asks(question) && answer - question < LONGEST_EXCHANGE;
  const wider = turnsFrom(text, turns, Math.max(0, first - 1), Math.min(turns.length - 1, last + 1));
  return isShort ? [turnsFrom(text, turns, question, answer), wider] : [wider];
}

function turnsFrom(text: string, turns: readonly TextRange[], first: number, last: number): TextRange {
  return trimRange(text, { from: turns[first]?.from ?? 0, to: turns[last]?.to ?? text.length });
}

/** Place of the turn that holds an offset, of the one before it where it lies between two. */
function turnAround(turns: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = turns.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((turns[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A range widened to hold two others where these are not empty. */
function spanning(range: TextRange, ...others: readonly TextRange[]): TextRange {
  const held = [range, ...others.filter(({ from, to }) => from < to)];
  return {
    from: Math.min(...held.map(({ from }) => from)),
    to: Math.max(...held.map(({ to }) => to)),
  };
}

function lastIn({ from, to }: TextRange): number {
  return Math.max(from, to - 1);
}

function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.from === b.from && a.to === b.to;
}
