import type { LabelMeaning } from '../model/label-meaning';
import type { OperationBody } from '../model/operation';
import type { StudyState } from '../model/study-state';

/**
 * Operations that bring coders, groups, participants, attributes, the sampling plan, contacts and label memory from
 * `from` to how they are in `to`: what `to` lacks is removed, what it has otherwise is put back as it was.
 */
export function diffRegisters(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [
    ...restored(from.groups, to.groups, (group) => ({ type: 'group:add', group })),
    ...restored(from.participants, to.participants, (participant) => ({
      type: 'participant:add',
      participant,
    })),
    ...restored(from.coders, to.coders, (coder) => ({ type: 'coder:add', coder })),
    ...restored(from.attributes, to.attributes, (attribute) => ({ type: 'attribute:add', attribute })),
    ...restored(from.samplingColumns, to.samplingColumns, (column) => ({ type: 'sampling:add', column })),
    ...restored(from.contacts, to.contacts, (contact) => ({ type: 'contact:add', contact })),
    ...gone(from.groups, to.groups).map((id): OperationBody => ({ type: 'group:remove', id })),
    ...gone(from.participants, to.participants).map((id): OperationBody => ({
      type: 'participant:remove',
      id,
    })),
    ...gone(from.coders, to.coders).map((id): OperationBody => ({ type: 'coder:remove', id })),
    ...gone(from.attributes, to.attributes).map((id): OperationBody => ({ type: 'attribute:remove', id })),
    ...gone(from.samplingColumns, to.samplingColumns).map((id): OperationBody => ({
      type: 'sampling:remove',
      id,
    })),
    ...gone(from.contacts, to.contacts).map((id): OperationBody => ({ type: 'contact:remove', id })),
    ...diffPlan(from, to),
    ...diffLabels(from, to),
  ];
}

/** Records that `to` has otherwise or alone, each added as it is there. */
export function restored<T>(
  from: ReadonlyMap<string, T>,
  to: ReadonlyMap<string, T>,
  add: (value: T) => OperationBody,
): readonly OperationBody[] {
  return [...to].filter(([id, value]) => !same(from.get(id), value)).map(([, value]) => add(value));
}

/** Ids that only `from` has. */
export function gone(
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...from.keys()].filter((id) => !to.has(id));
}

/** Whether two records say the same. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function diffPlan(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [...new Set([...from.samplingPlan.keys(), ...to.samplingPlan.keys()])]
    .filter((cell) => from.samplingPlan.get(cell) !== to.samplingPlan.get(cell))
    .map((cell): OperationBody => {
      const [group = '', column = ''] = cell.split(' ');
      return { type: 'sampling:plan', group, column, planned: to.samplingPlan.get(cell) ?? null };
    });
}

function diffLabels(from: StudyState, to: StudyState): readonly OperationBody[] {
  const none: ReadonlyMap<string, LabelMeaning> = new Map();
  return [...new Set([...from.labels.keys(), ...to.labels.keys()])].flatMap((set) => {
    const [before, after] = [from.labels.get(set) ?? none, to.labels.get(set) ?? none];
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((label) => !same(before.get(label), after.get(label)))
      .map((label): OperationBody => ({
        type: 'label:mean',
        set,
        label,
        meaning: after.get(label) ?? null,
      }));
  });
}
