import { trimRange } from '../../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../../shared/lib/text-range';
import type { Coding } from '../../../../shared/model/coding';
import { quotationIndex } from '../coding-index';
import type { Reading } from '../reader-store';

/**
 * A coder's codings of exactly the words of a range, the one with the code used last at the end.
 *
 * @param recent codes by use, the latest first
 */
export function ownCodings(
  { index, layout }: Pick<Reading, 'index' | 'layout'>,
  range: TextRange,
  coder: string,
  recent: readonly string[],
): readonly Coding[] {
  const at = quotationIndex(index, trimRange(layout.text, range));
  const codings = index.quotations[at]?.codings ?? [];
  const used = ({ code }: Coding): number => (recent.includes(code) ? recent.indexOf(code) : recent.length);
  return codings.filter((coding) => coding.coder === coder).sort((a, b) => used(b) - used(a));
}
