import type { TextRange } from '../lib/text-range';

/** A full stop after these ends no sentence; Dutch first, with what both languages write. */
const abbreviations = new Set(
  'a.u.b aub bijv bv ca d.w.z dhr dr drs enz etc evt fam i.p.v i.v.m incl ing ir jl m.b.t m.n max mevr mej min mr mrs ms mw nl nr o.a o.i.d p.p prof resp st t.a.v t.o.v t/m vgl vs z.s.m zgn e.g i.e'.split(
    ' ',
  ),
);

const closing = /[.!?…]+["'”’»)\]]*(?=\s|$)|(?=\n)/gu;

/** Ends of the sentences that lie in a stretch of text, in order; the end of a line of text counts as one. */
export function sentenceEnds(text: string, range: TextRange): readonly number[] {
  const ends: number[] = [];
  const stretch = text.slice(range.from, range.to);
  for (const match of stretch.matchAll(closing)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviation(stretch, match.index)) continue;
    if (end > (ends.at(-1) ?? -1)) ends.push(end);
  }
  if (stretch.length > (ends.at(-1) ?? 0)) ends.push(stretch.length);
  return ends.map((end) => range.from + end);
}

/** The sentence around `offset` within a stretch of text, without the space before it. */
export function sentenceAt(text: string, range: TextRange, offset: number): TextRange {
  let from = range.from;
  for (const end of sentenceEnds(text, range)) {
    const start = from + leadingSpace(text, from, end);
    if (offset <= end) return { from: Math.min(start, end), to: end };
    from = end;
  }
  return { from: range.to, to: range.to };
}

function leadingSpace(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  return words.length - words.trimStart().length;
}

/** Whether the stop at `dot` belongs to an abbreviation or to an initial ("J. de Vries"). */
function isAbbreviation(text: string, dot: number): boolean {
  const before = /[^\s(“‘"']*$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  return abbreviations.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before);
}
