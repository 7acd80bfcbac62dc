import { fail, ok, type Result } from '../lib/result';
import type { Coding } from '../model/coding';
import { findCoding } from '../model/find-coding';
import type { Study } from '../model/study';

/** The codings named, each once; refused as a whole where one of them is gone. */
export function livingCodings(study: Study, ids: readonly string[]): Result<readonly Coding[]> {
  const codings = [...new Set(ids)].flatMap((id) =>
    study.codingDocuments.has(id) ? (findCoding(study, id) ?? []) : [],
  );
  return codings.length === new Set(ids).size
    ? ok(codings)
    : fail('coding-not-found', 'One of these codings is gone already. Nothing was changed.');
}

/** The name of a code, for labels. */
export function nameOf(study: Study, code: string): string {
  return study.codes.get(code)?.name ?? '';
}
