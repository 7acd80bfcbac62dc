import { findCoding } from '../model/find-coding';
import type { Coding, CodingEdit } from '../model/coding';
import type { OperationBody } from '../model/operation';
import { homeOf } from '../model/placed';
import type { Study } from '../model/study';

/**
 * What takes a change of codings back: one operation for each way they were before, in the fields that change.
 * A coding is set back to the code it was made with, so that codes merged since stay merged.
 */
export function invertCodingEdit(
  study: Study,
  ids: readonly string[],
  edit: CodingEdit,
): readonly OperationBody[] {
  const groups = new Map<string, { readonly edit: CodingEdit; readonly ids: string[] }>();
  for (const id of ids) {
    const coding = findCoding(study, id);
    if (coding === undefined) continue;
    const before = codingBefore(study, coding, edit);
    const key = JSON.stringify(before);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { edit: before, ids: [id] });
    else group.ids.push(id);
  }
  return [...groups.values()].map((group) => ({ type: 'coding:edit', ids: group.ids, edit: group.edit }));
}

function codingBefore(study: Study, coding: Coding, edit: CodingEdit): CodingEdit {
  const { check, number } = coding;
  const numbered = edit.range?.number === undefined || number === undefined ? {} : { number };
  return {
    ...(edit.code === undefined ? {} : { code: study.madeWith.get(coding.id) ?? coding.code }),
    ...(edit.valence === undefined ? {} : { valence: coding.valence ?? null }),
    ...(edit.range === undefined ? {} : { range: { ...homeOf(coding), check, ...numbered } }),
  };
}
