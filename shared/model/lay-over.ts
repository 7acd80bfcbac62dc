import type { AttributePatch, AttributeValues } from './attribute';

/** An edit whose null fields take a field off, and whose `values` are laid over the attributes one by one. */
interface LaidEdit {
  readonly values?: AttributePatch;
}

/**
 * A record with an edit laid over it. Fields the edit does not name stay; where nothing is left of the attributes
 * of a record that need not have any, they go.
 */
export function layOver<R extends object>(record: R, { values, ...fields }: LaidEdit & object): R {
  const taken = new Set(Object.entries(fields).flatMap(([field, value]) => (value === null ? [field] : [])));
  const kept = Object.entries({ ...record, ...fields }).filter(([field]) => !taken.has(field));
  const attributes = values === undefined ? {} : { attributes: patched(valuesIn(record), values) };
  const next: object = { ...Object.fromEntries(kept), ...attributes };
  // Edits are parsed by strict schemas: they hold fields of the record and nothing else.
  return next as R;
}

/** The fields of `record` that an edit would change, as an edit that sets them back. */
export function fieldsBefore<E extends LaidEdit & object>(record: object, edit: E): E {
  const { values, ...fields } = edit;
  const before = Object.keys(fields).map((field) => [field, Reflect.get(record, field) ?? null] as const);
  const attributes = valuesIn(record);
  const valuesBefore = Object.keys(values ?? {}).map((id) => [id, attributes[id] ?? null] as const);
  // The same fields as the edit that came in, with what the record holds, or null where a field may be absent.
  return {
    ...Object.fromEntries(before),
    ...(values === undefined ? {} : { values: Object.fromEntries(valuesBefore) }),
  } as unknown as E;
}

/** Sorted by attribute, so that the same values are the same text whatever came first. */
export function patched(attributes: AttributeValues, patch: AttributePatch): AttributeValues {
  const next = { ...attributes, ...patch };
  return Object.fromEntries(
    Object.entries(next)
      .filter((pair): pair is [string, string] => pair[1] !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function valuesIn(record: object): AttributeValues {
  const values: unknown = Reflect.get(record, 'attributes');
  // Every record with attributes keeps them so.
  return (values ?? {}) as AttributeValues;
}
