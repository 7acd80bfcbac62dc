import type { TextRange } from '../lib/text-range';

/** A hit with the words around it, as a line of a result list shows it. */
export interface HitContext {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Characters shown before and after a hit, and of a long hit itself. */
const REACH = { before: 42, match: 400, after: 110 };

/**
 * The words around a hit on its own line of text, cut between words; an ellipsis says where more follows.
 */
export function hitContext(text: string, { from, to }: TextRange): HitContext {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', to);
  const lineEnd = newline === -1 ? text.length : newline;
  const start = from - REACH.before <= lineStart ? lineStart : wordStart(text, from - REACH.before, from);
  const end = to + REACH.after >= lineEnd ? lineEnd : wordEnd(text, to + REACH.after, to);
  const long = to - from > REACH.match;
  return {
    before: `${start > lineStart ? '…' : ''}${text.slice(from === 0 ? 0 : start, from)}`,
    match: long ? `${text.slice(from, wordEnd(text, from + REACH.match, from))}…` : text.slice(from, to),
    after: long ? '' : `${text.slice(to, end)}${end < lineEnd ? '…' : ''}`,
  };
}

function wordStart(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at - 1);
  return space === -1 || space >= limit ? limit : space + 1;
}

function wordEnd(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= limit ? at : space;
}
