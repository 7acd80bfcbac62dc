import { compareRanges, type TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import type { SourceDocument } from '../model/document';
import { passageKey } from '../model/participant';
import type { QuotationNote } from '../model/quotation-note';
import type { Study } from '../model/study';
import { quotableLookup } from './heard-in-range';
import { speakerLookup, type QuoteSpeaker } from './speaker-of-range';

/**
 * A quotation before its words are cut from the text: a distinct range of a document with everything that is
 * said on it. Lists and counts of a hundred thousand are made of these; `quoteFrom` makes a quote of one.
 */
export interface Passage extends TextRange {
  readonly document: string;
  /** By whomever, in the order of the fold; at least one. */
  readonly codings: readonly Coding[];
  readonly who: QuoteSpeaker;
  /** Somebody heard in it may not be quoted, whoever it is attributed to: it may not leave as a quote. */
  readonly withheld?: true;
  readonly note?: QuotationNote;
}

/** The id of a quotation, stable as long as the text version is: `document:from-to`. */
export function quotationId({ document, from, to }: { readonly document: string } & TextRange): string {
  return `${document}:${from}-${to}`;
}

/** The quotations of one document by place, an enclosing one before what it encloses. Costs n log n of its codings. */
export function passagesOf(study: Study, document: SourceDocument): readonly Passage[] {
  const codings = [...(study.codings.get(document.id)?.values() ?? [])].sort(compareRanges);
  if (codings.length === 0) return [];
  const speakerAt = speakerLookup(study, document);
  const isQuotable = quotableLookup(study, document);
  const notes = study.notes.get(document.id);
  const passages: Passage[] = [];
  for (let start = 0; start < codings.length;) {
    const same = sameRange(codings, start);
    const [{ from, to } = { from: 0, to: 0 }] = same;
    const note = notes?.size ? notes.get(passageKey({ from, to })) : undefined;
    const passage: Passage = { document: document.id, from, to, codings: same, who: speakerAt(from, to) };
    const noted = note === undefined ? passage : { ...passage, note };
    passages.push(isQuotable({ from, to }) ? noted : { ...noted, withheld: true });
    start += same.length;
  }
  return passages;
}

/** The quotations of the whole study, documents in the order they were added. */
export function allPassages(study: Study): readonly Passage[] {
  return [...study.documents.values()].flatMap((document) => passagesOf(study, document));
}

/** Keeps the passages of documents that did not change, so that one coding does not cost the whole study. */
export class PassageCache {
  private readonly kept = new Map<
    string,
    { readonly version: number; readonly passages: readonly Passage[] }
  >();

  /** The passages of a document; made anew only where `version` differs from the last time. */
  of(study: Study, document: SourceDocument, version: number): readonly Passage[] {
    const known = this.kept.get(document.id);
    if (known?.version === version) return known.passages;
    const passages = passagesOf(study, document);
    this.kept.set(document.id, { version, passages });
    return passages;
  }
}

function sameRange(codings: readonly Coding[], start: number): readonly Coding[] {
  const first = codings[start];
  let end = start + 1;
  while (codings[end]?.from === first?.from && codings[end]?.to === first?.to) end += 1;
  return codings.slice(start, end);
}

/** The quotations with these ids, in this order; ids of what is not coded any more are passed over. */
export function findPassages(study: Study, ids: Iterable<string>): readonly Passage[] {
  const known = new Map<string, ReadonlyMap<string, Passage>>();
  const inDocument = (id: string): ReadonlyMap<string, Passage> => {
    const document = study.documents.get(id);
    const passages = document === undefined ? [] : passagesOf(study, document);
    return new Map(passages.map((passage) => [quotationId(passage), passage]));
  };
  return [...ids].flatMap((id) => {
    const document = id.slice(0, id.lastIndexOf(':'));
    const passages = known.get(document) ?? inDocument(document);
    known.set(document, passages);
    return passages.get(id) ?? [];
  });
}
