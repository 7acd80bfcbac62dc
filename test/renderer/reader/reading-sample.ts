import type { Coding } from '../../../shared/model/coding';
import type { SourceDocument, Turn } from '../../../shared/model/document';
import { layTranscript, type TranscriptLayout } from '../../../renderer/features/reader/transcript-layout';

/** Ten pixels for every unit, so that a line of the measure holds fifty of them. */
export const TEN_PER_LETTER = (text: string): number => text.length * 10;

/** A document with these turns, one newline between them, each spoken by the speaker of its index. */
export function documentOf(
  turns: readonly string[],
  times: readonly (number | undefined)[] = [],
): SourceDocument {
  let from = 0;
  const laid = turns.map((words, index): Turn => {
    const turn = { speaker: index, from, to: from + words.length };
    from += words.length + 1;
    const at = times[index];
    return at === undefined ? turn : { ...turn, at };
  });
  const text = turns.join('\n');
  return {
    id: 'd',
    title: 'FG-03',
    kind: 'focus-group',
    literal: 'verbatim',
    textHash: 'h',
    length: text.length,
    words: text.split(/\s+/).length,
    speakers: turns.map((_, index) => `Speaker ${index + 1}`),
    turns: laid,
    origin: { format: 'txt', originalHash: 'o' },
  };
}

/** The lines of a document with these turns. */
export function layoutOf(turns: readonly string[]): TranscriptLayout {
  return layTranscript(documentOf(turns), turns.join('\n'), TEN_PER_LETTER);
}

/** A turn of `lines` lines of fifty units, the last one shorter. */
export function turnOfLines(lines: number): string {
  return Array.from({ length: lines * 5 }, () => 'negenvijf')
    .join(' ')
    .slice(0, lines * 50 - 1);
}

/** A coding of document `d`. */
export function coding(id: string, from: number, to: number, code = 'c1', coder = 'noor'): Coding {
  return { id, document: 'd', from, to, code, coder, check: '' };
}

/** Codings by id, as the study keeps them. */
export function byId(codings: readonly Coding[]): ReadonlyMap<string, Coding> {
  return new Map(codings.map((one) => [one.id, one]));
}
