import type { Study } from '../../../shared/model/study';
import type { Passage } from '../../../shared/query/passages';
import { documentText, textFailure, useTextState } from '../../services/document-text';

/** Texts of a study this long in characters are all read at once; those of a longer one when they are looked at. */
const READ_AT_ONCE = 2_000_000;

/** So many texts arrive before a search through all of them is done again. */
const ARRIVALS = 25;

/** Ids of coded documents whose text turned out to be unreadable, parted by spaces; asks for the texts of a small study. */
export function useUnreadable(study: Study): string {
  return useTextState(() => {
    const coded = codedDocuments(study);
    const length = coded.reduce((sum, id) => sum + (study.documents.get(id)?.length ?? 0), 0);
    if (length <= READ_AT_ONCE) for (const id of coded) documentText(study, id);
    return coded.filter((id) => textFailure(study, id) !== undefined).join(' ');
  });
}

/** A number that changes when what the words of a search find may have changed; asks for all texts then. */
export function useTextsFor(moment: { readonly study: Study }, wanted: boolean): number {
  return useTextState(() => {
    if (!wanted) return 0;
    const missing = countMissing(moment.study);
    return missing === 0 ? -1 : Math.ceil(missing / ARRIVALS);
  });
}

/** How many documents that are shown, or searched, are still being read. */
export function useMissing(study: Study, shown: readonly Passage[], searching: boolean): number {
  return useTextState(() => {
    if (searching) return countMissing(study);
    const [first] = shown;
    const isRead = first === undefined || documentText(study, first.document) !== undefined;
    return isRead || textFailure(study, first.document) !== undefined ? 0 : 1;
  });
}

function countMissing(study: Study): number {
  return codedDocuments(study).filter(
    (id) => documentText(study, id) === undefined && textFailure(study, id) === undefined,
  ).length;
}

function codedDocuments(study: Study): readonly string[] {
  return [...study.documents.keys()].filter((id) => (study.codings.get(id)?.size ?? 0) > 0);
}
