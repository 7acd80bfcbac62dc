import { compareRanges, type TextRange } from '../../../shared/lib/text-range';
import type { Study } from '../../../shared/model/study';

/** A place that carries a code. */
export interface PreviewQuotation extends TextRange {
  readonly key: string;
  readonly document: string;
}

/** The first quotations of a code itself, in the order of the documents and their texts, and how many there are. */
export function firstQuotations(
  study: Study,
  code: string,
  most: number,
): { readonly first: readonly PreviewQuotation[]; readonly count: number } {
  const first: PreviewQuotation[] = [];
  let count = 0;
  if (!study.codeCounts.has(code)) return { first, count };
  for (const [document, codings] of study.codings) {
    const here = new Map<string, PreviewQuotation>();
    for (const { code: own, from, to } of codings.values()) {
      const key = `${document}:${from}-${to}`;
      if (own === code && !here.has(key)) here.set(key, { key, document, from, to });
    }
    count += here.size;
    if (first.length < most) first.push(...[...here.values()].sort((a, b) => compareRanges(a, b)));
  }
  return { first: first.slice(0, most), count };
}
