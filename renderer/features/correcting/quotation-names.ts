import type { Coding } from '../../../shared/model/coding';
import { useStudyStore } from '../../state/study-store';

/** The codes of a quotation with who gave them, for a list. */
export function codeNames(codings: readonly Coding[]): string {
  const { study } = useStudyStore.getState();
  const number = codings.find((coding) => coding.number !== undefined)?.number;
  const document = study.documents.get(codings[0]?.document ?? '')?.number;
  const names = codings.map(({ code, coder }) => {
    const name = study.codes.get(code)?.name ?? '';
    return study.coders.size > 1 ? `${name} (${study.coders.get(coder)?.name ?? ''})` : name;
  });
  const cited = number === undefined || document === undefined ? '' : `${document}:${number} `;
  return `${cited}${[...new Set(names)].join(', ')}`;
}
