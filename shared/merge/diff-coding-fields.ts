import type { Coding, CodingEdit, CodingRange } from '../model/coding';
import { findCoding } from '../model/find-coding';
import type { OperationBody } from '../model/operation';
import { homeKey, homeOf } from '../model/placed';
import type { StudyState } from '../model/study-state';

/**
 * Operations that give every coding both studies know the code, valence and words it has in `to`; codings that
 * change alike share one operation.
 */
export function diffCodingFields(from: StudyState, to: StudyState): readonly OperationBody[] {
  const groups = new Map<string, { readonly edit: CodingEdit; readonly ids: string[] }>();
  for (const [id, made] of to.madeWith) {
    const edit = editOf(from, to, id, made);
    if (edit === null) continue;
    const key = JSON.stringify(edit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { edit, ids: [id] });
    else group.ids.push(id);
  }
  return [...groups.values()].map(({ edit, ids }) => ({ type: 'coding:edit', ids, edit }));
}

function editOf(from: StudyState, to: StudyState, id: string, made: string): CodingEdit | null {
  const before = findCoding(from, id);
  const after = findCoding(to, id);
  if (before === undefined || after === undefined) return null;
  const isRecoded = from.madeWith.get(id) !== made;
  if (!isRecoded && before.valence === after.valence && isSameRange(before, after)) return null;
  return {
    ...(isRecoded ? { code: made } : {}),
    ...(before.valence === after.valence ? {} : { valence: after.valence ?? null }),
    ...(isSameRange(before, after) ? {} : { range: rangeOf(after) }),
  };
}

function isSameRange(a: Coding, b: Coding): boolean {
  return homeKey(homeOf(a)) === homeKey(homeOf(b)) && a.check === b.check && a.number === b.number;
}

function rangeOf(coding: Coding): CodingRange {
  const { check, number } = coding;
  return { ...homeOf(coding), check, ...(number === undefined ? {} : { number }) };
}
