import { compareRanges, type TextRange } from '../../../shared/lib/text-range';
import type { Study } from '../../../shared/model/study';

/** A quotation that carries the code to be split, with the codings on it, whoever made them. */
export interface SplitQuotation extends TextRange {
  readonly key: string;
  readonly document: string;
  readonly title: string;
  readonly codings: readonly string[];
}

/** Which part (from 0) a quotation goes to, by its key; one that is not there stays. */
export type SplitChoice = ReadonlyMap<string, number>;

/** The quotations that carry a code itself, in the order of the documents and their texts. */
export function quotationsToSplit(study: Study, code: string): readonly SplitQuotation[] {
  const found: SplitQuotation[] = [];
  for (const [document, codings] of study.codings) {
    const byRange = new Map<string, { readonly range: TextRange; readonly ids: string[] }>();
    for (const { id, code: own, from, to } of codings.values()) {
      if (own !== code) continue;
      const key = `${document}:${from}-${to}`;
      const known = byRange.get(key);
      if (known === undefined) byRange.set(key, { range: { from, to }, ids: [id] });
      else known.ids.push(id);
    }
    const title = study.documents.get(document)?.title ?? '';
    const here = [...byRange].map(([key, { range, ids }]) => ({
      key,
      document,
      title,
      codings: ids,
      from: range.from,
      to: range.to,
    }));
    found.push(...here.sort((a, b) => compareRanges(a, b)));
  }
  return found;
}

/** What the command takes: a part that got nothing and has no name is left out. */
export function partsToMake(
  names: readonly string[],
  quotations: readonly SplitQuotation[],
  choice: SplitChoice,
): readonly { readonly name: string; readonly codings: readonly string[] }[] {
  return names
    .map((name, part) => ({
      name: name.trim(),
      codings: quotations.filter(({ key }) => choice.get(key) === part).flatMap(({ codings }) => codings),
    }))
    .filter(({ name, codings }) => name !== '' || codings.length > 0);
}
