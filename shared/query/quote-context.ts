import { sentenceEnds } from '../anchoring/sentence-boundaries';
import type { TextRange } from '../lib/text-range';
import { turnAt, type SourceDocument } from '../model/document';

/** The words around a quote; empty where the turn starts or ends there. */
export interface QuoteContext {
  readonly before: string;
  readonly after: string;
}

/** How far around a quote is looked, in characters; a longer sentence is cut at a word. */
const REACH = 240;

/**
 * What was said just before and after a quote, at most one sentence each, by the same speaker in the same
 * turn: another speaker's words would read as if they belonged to the quote.
 */
export function quoteContext(text: string, document: SourceDocument, { from, to }: TextRange): QuoteContext {
  const first = turnAt(document.turns, from) ?? { from, to };
  const last = turnAt(document.turns, to - 1) ?? { from, to };
  const early = { from: Math.max(first.from, from - REACH), to: from };
  const late = { from: to, to: Math.min(last.to, to + REACH) };
  const starts = sentenceEnds(text, early).filter((end) => end < from && text.slice(end, from).trim() !== '');
  const end = sentenceEnds(text, late).find((place) => text.slice(to, place).trim() !== '') ?? late.to;
  const start = starts.at(-1) ?? (early.from === first.from ? early.from : wordStart(text, early.from));
  return { before: text.slice(start, from).trimStart(), after: text.slice(to, end).trimEnd() };
}

function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space === -1 ? offset : space + 1;
}

/**
 * The rest of the turn around a quote, and the whole turns before and after it, whoever speaks there; each on a
 * line of its own, as in the transcript. A long turn is cut at a word.
 */
export function turnContext(text: string, { turns }: SourceDocument, { from, to }: TextRange): QuoteContext {
  const first = turns.findIndex((turn) => turn.to > from);
  const last = turns.findIndex((turn) => turn.to >= to);
  const start = turns[Math.max(0, first - 1)]?.from ?? from;
  const end = turns[last === -1 ? turns.length - 1 : Math.min(last + 1, turns.length - 1)]?.to ?? to;
  const early = Math.min(from, Math.max(start, from - FAR));
  const late = Math.max(to, Math.min(end, to + FAR));
  const cut = early > start ? wordStart(text, early) : early;
  return { before: text.slice(Math.min(cut, from), from), after: text.slice(to, late) };
}

/** How far turns around a quote are shown, in characters. */
const FAR = 600;
