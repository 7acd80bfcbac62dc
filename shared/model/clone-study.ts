import type { StudyState } from './study-state';

/**
 * A study to fold on in, apart from the one it is copied from. Records (codes, codings, documents, …) are shared,
 * for the fold replaces them and never writes into them; tables and lists are copied at every depth.
 */
export function cloneStudy(state: StudyState): StudyState {
  const clone = { ...state };
  for (const [name, table] of Object.entries(state)) Reflect.set(clone, name, copied(table));
  return clone;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (value instanceof Set) return new Set(value);
  if (!(value instanceof Map)) return value;
  const copy = new Map(value);
  const [sample] = value.values();
  // All values of a table are of one kind, so one look tells whether there is anything to copy in it.
  if (isContainer(sample)) for (const [key, entry] of copy) copy.set(key, copied(entry));
  return copy;
}

function isContainer(value: unknown): boolean {
  return value instanceof Map || value instanceof Set || Array.isArray(value);
}
