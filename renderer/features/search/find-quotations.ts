import Fuse from 'fuse.js';
import type { SearchHit } from '../../../shared/ipc/search-messages';
import type { TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import type { Study } from '../../../shared/model/study';
import { foldWord } from '../../services/fold-word';

/** A quotation that the box found. */
export interface FoundQuotation extends TextRange {
  readonly document: string;
  /** The words around the match, the comment or the wording that matched. */
  readonly words: string;
  /** Ids of its codes. */
  readonly codes: readonly string[];
}

/** Comments that fuzzy ranking looks at. */
const MOST_FUZZY = 500;

/**
 * The quotations a query means: by its number (`3:10`), by its comment or edited wording, and by its words, which
 * are looked up among the text hits, so that no text has to be in the window for it.
 */
export function findQuotations(
  study: Study,
  query: string,
  hits: readonly SearchHit[],
  limit: number,
): readonly FoundQuotation[] {
  const found = new Map<string, FoundQuotation>();
  const add = (quotation: FoundQuotation | undefined): void => {
    if (quotation !== undefined) found.set(keyOf(quotation), quotation);
  };
  add(byNumber(study, query));
  for (const quotation of byComment(study, query, limit)) add(quotation);
  const byDocument = new Map<string, readonly Coding[]>();
  for (const hit of hits) {
    if (found.size >= limit) break;
    const codings = byDocument.get(hit.document) ?? [...(study.codings.get(hit.document)?.values() ?? [])];
    byDocument.set(hit.document, codings);
    const around = smallestAround(codings, hit);
    if (around === undefined || found.has(keyOf(around))) continue;
    add(quotationAt(codings, around, `${hit.before}${hit.match}${hit.after}`));
  }
  return [...found.values()].slice(0, limit);
}

function byNumber(study: Study, query: string): FoundQuotation | undefined {
  const asked = /^(\d+):(\d+)$/.exec(query);
  if (asked === null) return undefined;
  const document = [...study.documents.values()].find(({ number }) => number === Number(asked[1]));
  const codings = [...(study.codings.get(document?.id ?? '')?.values() ?? [])];
  const coding = codings.find(({ number }) => number === Number(asked[2]));
  return coding === undefined ? undefined : quotationAt(codings, coding, query);
}

function byComment(study: Study, query: string, limit: number): readonly FoundQuotation[] {
  const words = foldWord(query)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  if (words.length === 0) return [];
  const notes: { readonly document: string; readonly note: TextRange; readonly words: string }[] = [];
  for (const [document, ofDocument] of study.notes) {
    for (const note of ofDocument.values()) {
      const text = `${note.comment} ${note.wording}`.trim();
      const folded = foldWord(text);
      if (text !== '' && words.every((word) => folded.includes(word)))
        notes.push({ document, note, words: text });
    }
  }
  const fuse = new Fuse(notes.slice(0, MOST_FUZZY), {
    keys: ['words'],
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  const ranked = fuse.search(query, { limit }).map(({ item }) => item);
  return (ranked.length > 0 ? ranked : notes.slice(0, limit)).flatMap(({ document, note, words: text }) => {
    const codings = [...(study.codings.get(document)?.values() ?? [])];
    const at = codings.find(({ from, to }) => from === note.from && to === note.to);
    return at === undefined ? [] : [quotationAt(codings, at, text)];
  });
}

function smallestAround(codings: readonly Coding[], hit: TextRange): Coding | undefined {
  let smallest: Coding | undefined;
  for (const coding of codings) {
    if (coding.from > hit.from || coding.to < hit.to) continue;
    if (smallest === undefined || coding.to - coding.from < smallest.to - smallest.from) smallest = coding;
  }
  return smallest;
}

function quotationAt(
  codings: readonly Coding[],
  { document, from, to }: Coding,
  words: string,
): FoundQuotation {
  const same = codings.filter((coding) => coding.from === from && coding.to === to);
  return { document, from, to, words, codes: [...new Set(same.map(({ code }) => code))] };
}

function keyOf({ document, from, to }: { readonly document: string } & TextRange): string {
  return `${document}:${from}-${to}`;
}
