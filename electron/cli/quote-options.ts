import { findCode } from '../../shared/code-tree/find-code';
import { fail, ok, type Result } from '../../shared/lib/result';
import { valences } from '../../shared/model/coding';
import type { Study } from '../../shared/model/study';
import type { CodeCondition, Nearness } from '../../shared/query/code-condition';
import { NOT_GIVEN, type QuoteFilter } from '../../shared/query/quote-filter';
import { optional, wholeNumber, type Typed } from './cli-command';
import { findCodeGroup, findCoder, findDocument, findGroup, findParticipant } from './find-named';

/** Options that narrow a list of quotes; lists and exports take the same. */
export const filterOptions = {
  code: { type: 'string' },
  and: { type: 'string' },
  not: { type: 'string' },
  near: { type: 'string' },
  'code-group': { type: 'string' },
  stakeholder: { type: 'string' },
  respondents: { type: 'boolean' },
  participant: { type: 'string' },
  attribute: { type: 'string' },
  coder: { type: 'string' },
  document: { type: 'string' },
  valence: { type: 'string' },
  text: { type: 'string' },
  starred: { type: 'boolean' },
  commented: { type: 'boolean' },
  reworded: { type: 'boolean' },
  k: { type: 'string' },
} as const;

/** These options as help prints them. */
export const filterUsage =
  '[--code PATH] [--and PATH] [--not PATH] [--near quotation|overlap|document] [--code-group NAME] ' +
  '[--stakeholder G] [--respondents] [--participant P] [--attribute NAME=VALUE] [--coder NAME] [--document D] ' +
  '[--valence V|none] [--text WORDS] [--starred] [--commented] [--reworded] [--k N]';

/** The filter that was typed; a name that fits nothing is an error, not an empty list. */
export function filterOf(study: Study, typed: Typed): Result<QuoteFilter> {
  const filter: QuoteFilter = {};
  for (const read of [readNamed, readConditions, readAttribute, readValence, readMarks]) {
    const part = read(study, typed);
    if (!part.ok) return part;
    Object.assign(filter, part.value);
  }
  return ok(filter);
}

const finders = {
  code: findCode,
  'code-group': findCodeGroup,
  stakeholder: findGroup,
  participant: findParticipant,
  coder: findCoder,
  document: findDocument,
} as const;

function readNamed(study: Study, typed: Typed): Result<QuoteFilter> {
  const filter: Record<string, string> = {};
  for (const [name, find] of Object.entries(finders)) {
    const asked = optional(typed, name);
    if (asked === undefined) continue;
    const found: Result<{ readonly id: string }> = find(study, asked);
    if (!found.ok) return found;
    filter[name === 'code-group' ? 'codeGroup' : name] = found.value.id;
  }
  return ok(filter);
}

function readConditions(study: Study, typed: Typed): Result<QuoteFilter> {
  const within = nearness(optional(typed, 'near') ?? 'quotation');
  if (within === undefined) return fail('usage', '--near takes quotation, overlap or document.');
  const conditions: CodeCondition[] = [];
  for (const name of ['and', 'not']) {
    const asked = optional(typed, name);
    if (asked === undefined) continue;
    const found = findCode(study, asked);
    if (!found.ok) return found;
    const there = { kind: 'code', code: found.value.id, within } as const;
    conditions.push(name === 'not' ? { kind: 'not', of: there } : there);
  }
  return ok(conditions.length === 0 ? {} : { where: { kind: 'all', of: conditions } });
}

function nearness(typed: string): Nearness | undefined {
  return (['quotation', 'overlap', 'document'] as const).find((known) => known === typed);
}

function readAttribute(_study: Study, typed: Typed): Result<QuoteFilter> {
  const asked = optional(typed, 'attribute');
  if (asked === undefined) return ok({});
  const at = asked.indexOf('=');
  if (at < 1) return fail('usage', '--attribute takes NAME=VALUE.');
  const [name, value] = [asked.slice(0, at), asked.slice(at + 1)];
  return ok({ attributes: [{ of: 'participant', name, values: [value] }] });
}

function readValence(_study: Study, typed: Typed): Result<QuoteFilter> {
  const asked = optional(typed, 'valence');
  if (asked === undefined) return ok({});
  if (asked === 'none') return ok({ valence: NOT_GIVEN });
  const valence = valences.find((known) => known === asked);
  return valence === undefined
    ? fail('usage', `--valence takes ${valences.join(', ')} or none.`)
    : ok({ valence });
}

function readMarks(_study: Study, typed: Typed): Result<QuoteFilter> {
  const words = optional(typed, 'text');
  const k = optional(typed, 'k') === undefined ? ok(undefined) : wholeNumber(typed, 'k');
  if (!k.ok) return k;
  return ok({
    ...(typed.values['respondents'] === true && { respondents: true as const }),
    ...(typed.values['starred'] === true && { starred: true }),
    ...(typed.values['commented'] === true && { commented: true }),
    ...(typed.values['reworded'] === true && { reworded: true }),
    ...(words !== undefined && { text: words }),
    ...(k.value !== undefined && k.value > 0 && { k: k.value }),
  });
}
