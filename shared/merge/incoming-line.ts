import type { Incoming } from './merge-plan';

const MOST_EXAMPLES = 20;

/** One line of what comes in, with at most twenty different names. */
export function line(
  what: Incoming['what'],
  found: readonly string[],
  name: (id: string) => string,
): Incoming {
  const names = [...new Set(found.map(name))];
  return { what, count: found.length, examples: names.slice(0, MOST_EXAMPLES) };
}
