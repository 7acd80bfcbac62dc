import { expect } from 'vitest';
import type { Command } from '../../shared/commands/command';
import { applyInverting } from '../../shared/commands/apply-inverting';
import { commands, type CommandRequest } from '../../shared/commands/registry';
import { expectOk, type Result } from '../../shared/lib/result';
import type { Change, Commit } from '../../shared/model/commit';
import { applyOperation, foldOperations } from '../../shared/model/fold';
import type { Operation, OperationBody } from '../../shared/model/operation';
import type { Study } from '../../shared/model/study';
import type { StudyState } from '../../shared/model/study-state';
import { parseCommit } from '../../shared/schema/parse-commit';
import type { StudyBuilder } from './study-builder';
import { everything, visible, visibleChanges } from './visible-study';

/** What a carried-out command must come to, in full. */
export interface ExpectedChange {
  readonly label: string;
  readonly ops: readonly OperationBody[];
  /** Lines of the visible study that went and came, in the order of `visibleChanges`. */
  readonly changes: readonly string[];
}

/**
 * Holds one command to everything a command promises: planning changes nothing, the operations and their
 * visible effect are these, undo shows the study as before, redo as after, as often as one likes, and the
 * commit reads back from JSON as it was written.
 */
export function checkCommand(builder: StudyBuilder, request: CommandRequest, expected: ExpectedChange): void {
  const change = expectOk(planUntouched(builder, request));
  expect({ label: change.label, ops: change.ops }).toEqual({ label: expected.label, ops: expected.ops });
  const before = visible(builder.state);
  const state = foldOperations(builder.operations);
  for (const op of stamped(state, change.ops)) applyOperation(state, op);
  expect(visibleChanges(before, visible(state))).toEqual(expected.changes);
  checkUndoRedo(before, state, change.inverse);
  checkJson(builder, change);
}

/** Holds a refusal to its exact sentence, and to changing nothing. */
export function checkRefusal(
  builder: StudyBuilder,
  request: CommandRequest,
  expected: { readonly code: string; readonly message: string },
): void {
  expect(planUntouched(builder, request, 'noor')).toEqual({ ok: false, error: expected });
}

function planUntouched(builder: StudyBuilder, request: CommandRequest, by = 'noor'): Result<Change> {
  // The registry pairs each type with its payload; the union of pairs cannot be called without widening.
  const command = commands[request.type] as Command<unknown>;
  const payload = command.payload.parse(request.payload);
  const text = everything(builder.state);
  const asked = everything(payload);
  const change = command.plan(builder.state, payload, builder.context(by));
  expect(everything(builder.state)).toBe(text);
  expect(everything(payload)).toBe(asked);
  return change;
}

function stamped(study: Study, bodies: readonly OperationBody[]): readonly Operation[] {
  const first = study.lamport + 1;
  return bodies.map((body, index) => ({ ...body, lamport: first + index, device: 'd', by: 'noor' }));
}

/** Three rounds, because the second undo runs on what the first redo recorded. */
function checkUndoRedo(
  before: readonly string[],
  state: StudyState,
  inverse: readonly OperationBody[],
): void {
  const after = visible(state);
  let back = inverse;
  for (const expected of [before, after, before, after, before, after]) {
    back = applyInverting(state, stamped(state, back));
    expect(visible(state)).toEqual(expected);
  }
}

function checkJson(builder: StudyBuilder, { label, ops, inverse }: Change): void {
  const commit: Commit = {
    seq: 1,
    at: '2026-03-12T10:00:00.000Z',
    label,
    ops: stamped(builder.state, ops),
    inverse,
    history: { kind: 'act' },
  };
  expect(expectOk(parseCommit(JSON.parse(JSON.stringify(commit))))).toEqual(commit);
}
