import type { Coding } from './coding';
import type { Study } from './study';

/** A coding by its id, living or away; undefined for one that never was. */
export function findCoding(study: Study, id: string): Coding | undefined {
  const document = study.codingDocuments.get(id);
  if (document !== undefined) return study.codings.get(document)?.get(id);
  const removed = study.removedCodings.get(id);
  if (removed !== undefined || !study.madeWith.has(id)) return removed;
  for (const away of [...study.shelvedCodings.values(), ...study.adriftCodings.values()]) {
    const coding = away.get(id);
    if (coding !== undefined) return coding;
  }
  return undefined;
}

/** Whether a coding is one of a document, in sight or with its words gone; not one that was taken away. */
export function isInDocument(study: Study, document: string, id: string): boolean {
  const isAdrift = study.adriftCodings.get(document)?.has(id) ?? false;
  return isAdrift || study.codingDocuments.get(id) === document;
}
