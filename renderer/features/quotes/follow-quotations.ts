import type { Study } from '../../../shared/model/study';
import { homeOf, rangeIn } from '../../../shared/model/placed';
import { FIRST_TEXT } from '../../../shared/model/text-version';
import { quotationId } from '../../../shared/query/passages';

/** The version of its text in which the ids of a document's quotations were taken down, by document. */
export type SeenTexts = Readonly<Record<string, string>>;

/** The texts that the documents of quotations are shown in now. */
export function seenTexts(study: Study, ids: Iterable<string>): SeenTexts {
  const documents = new Set([...ids].map(documentOf));
  return Object.fromEntries([...documents].map((id) => [id, versionOf(study, id)]));
}

/**
 * Ids of quotations as they are in the texts shown now, from the texts they were `seen` in: by their codings, so that a
 * text that is shown again has exactly the quotations it had. Those without words are left out, for by now the same id
 * may be another quotation's. Documents that were not corrected since cost nothing.
 */
export function followQuotations(study: Study, ids: readonly string[], seen: SeenTexts): readonly string[] {
  const tables = new Map<string, ReadonlyMap<string, string>>();
  const found = ids.flatMap((id) => {
    const document = documentOf(id);
    const version = seen[document] ?? FIRST_TEXT;
    if (version === versionOf(study, document)) return [id];
    const table = tables.get(document) ?? idsSince(study, document, version);
    tables.set(document, table);
    return table.get(id) ?? [];
  });
  return tables.size === 0 ? ids : [...new Set(found)];
}

function idsSince(study: Study, document: string, version: string): ReadonlyMap<string, string> {
  const texts = study.texts.get(document);
  if (texts === undefined) return new Map();
  return new Map(
    [...(study.codings.get(document)?.values() ?? [])].flatMap((coding) => {
      const before = rangeIn(texts, homeOf(coding), version);
      return before === undefined ? [] : [[quotationId({ document, ...before }), quotationId(coding)]];
    }),
  );
}

function documentOf(id: string): string {
  return id.slice(0, id.lastIndexOf(':'));
}

function versionOf(study: Study, document: string): string {
  return study.documents.get(document)?.version ?? FIRST_TEXT;
}
