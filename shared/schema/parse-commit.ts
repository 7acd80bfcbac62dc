import { fail, ok, type Result } from '../lib/result';
import type { Commit, HistoryRole } from '../model/commit';
import type { Operation, OperationBody } from '../model/operation';
import { isFrequentBody, isFrequentOperation } from './coding-guards';
import { bodySchema, operationSchema } from './operation-schema';

/**
 * A commit as read from a journal or a package, checked field by field.
 *
 * Fails on an operation of an unknown type, which only a newer version writes: folding the rest would
 * show half a study.
 */
export function parseCommit(value: unknown): Result<Commit> {
  if (!isRecord(value)) return malformed('a commit is not an object');
  const { seq, at, label, history, ops, inverse } = value;
  if (typeof seq !== 'number' || typeof at !== 'string' || typeof label !== 'string' || !isHistory(history)) {
    return malformed('a commit lacks seq, at, label or history');
  }
  const parsedOps = parseOperations(ops);
  if (!parsedOps.ok) return parsedOps;
  const parsedInverse = parseBodies(inverse);
  if (!parsedInverse.ok) return parsedInverse;
  return ok({ seq, at, label, history, ops: parsedOps.value, inverse: parsedInverse.value });
}

/** Stamped operations from anywhere outside this process. */
export function parseOperations(value: unknown): Result<readonly Operation[]> {
  // The schema of each type was looked up by that type, and is checked against `OperationBody` where it is written.
  return parseEach(value, operationSchema, isFrequentOperation) as Result<readonly Operation[]>;
}

function parseBodies(value: unknown): Result<readonly OperationBody[]> {
  // As above.
  return parseEach(value, bodySchema, isFrequentBody) as Result<readonly OperationBody[]>;
}

function parseEach(
  value: unknown,
  schemaOf: typeof bodySchema,
  isFrequent: (item: Readonly<Record<string, unknown>>) => boolean,
): Result<readonly unknown[]> {
  if (!Array.isArray(value)) return malformed('operations are not a list');
  const items: readonly unknown[] = value;
  for (const item of items) {
    if (isRecord(item) && isFrequent(item)) continue;
    const type = isRecord(item) ? item['type'] : undefined;
    const schema = typeof type === 'string' ? schemaOf(type) : undefined;
    if (schema === undefined) return unknownType(String(type));
    const parsed = schema.safeParse(item);
    if (!parsed.success) return malformed(`${String(type)}: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  }
  return ok(items);
}

function isHistory(value: unknown): value is HistoryRole {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'act') return true;
  return (value['kind'] === 'undo' || value['kind'] === 'redo') && typeof value['target'] === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownType(type: string): Result<never> {
  return fail(
    'study-too-new',
    'This study holds work of a newer version of Codeboom. Nothing was changed. Update Codeboom to open it.',
    `unknown operation ${type}`,
  );
}

function malformed(detail: string): Result<never> {
  return fail(
    'study-damaged',
    'Part of this study’s history cannot be read. Nothing was changed. Restore the study from a backup.',
    detail,
  );
}
