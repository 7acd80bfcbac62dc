import type { Study } from './study';

/**
 * Whether two studies hold the same, hidden tables included, whatever the order in which it came into them.
 * An empty table in a table counts as none: a study leaves them behind where something was taken away.
 */
export function sameStudy(a: Study, b: Study): boolean {
  return sameRecord(a, b);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isNothing(a) && isNothing(b))) return true;
  if (a instanceof Map && b instanceof Map) return sameTable(a, b) && sameTable(b, a);
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  return isRecord(a) && isRecord(b) && sameRecord(a, b);
}

function sameTable(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  for (const [key, value] of a) if (!same(value, b.get(key))) return false;
  return true;
}

function sameRecord(a: object, b: object): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => same(Reflect.get(a, name), Reflect.get(b, name)));
}

function isNothing(value: unknown): boolean {
  if (value instanceof Map) return [...value.values()].every(isNothing);
  if (value instanceof Set) return value.size === 0;
  return value === undefined || value === 0 || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Map) && !(value instanceof Set);
}
