import { findCode } from '../../shared/code-tree/find-code';
import { ok, type Result } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';
import type { QuoteFilter } from '../../shared/query/quote-filter';
import { optional, type Typed } from './cli-command';
import { findCoder, findDocument, findGroup } from './find-named';

/** Options that narrow a list of quotes; lists and exports take the same. */
export const filterOptions = {
  code: { type: 'string' },
  stakeholder: { type: 'string' },
  coder: { type: 'string' },
  document: { type: 'string' },
} as const;

/** These options as help prints them. */
export const filterUsage = '[--code PATH] [--stakeholder G] [--coder NAME] [--document D]';

/** The filter that was typed; a name that fits nothing is an error, not an empty list. */
export function filterOf(study: Study, typed: Typed): Result<QuoteFilter> {
  const finders = {
    code: findCode,
    stakeholder: findGroup,
    coder: findCoder,
    document: findDocument,
  } as const;
  const filter: Record<string, string> = {};
  for (const [name, find] of Object.entries(finders)) {
    const asked = optional(typed, name);
    if (asked === undefined) continue;
    const found: Result<{ readonly id: string }> = find(study, asked);
    if (!found.ok) return found;
    filter[name] = found.value.id;
  }
  return ok(filter);
}
