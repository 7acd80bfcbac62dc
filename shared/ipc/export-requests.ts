import { z } from 'zod';
import { attributionStyles } from '../export/attribution';
import type { MemoFilter } from '../memo/filter-memos';
import { memoKinds } from '../model/memo';
import type { CodeCondition } from '../query/code-condition';
import type { QuoteFilter } from '../query/quote-filter';

const ids = z.array(z.string()).readonly();
const oneOrMore = z.union([z.string(), ids]);
const within = z.enum(['quotation', 'overlap', 'document']).exactOptional();

/** Refers to itself, which its type has to be written down for. */
const codeCondition: z.ZodType<CodeCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('code'), code: z.string(), within }),
    z.strictObject({ kind: z.literal('group'), group: z.string(), within }),
    z.strictObject({ kind: z.literal('all'), of: z.array(codeCondition).readonly() }),
    z.strictObject({ kind: z.literal('any'), of: z.array(codeCondition).readonly() }),
    z.strictObject({ kind: z.literal('not'), of: codeCondition }),
  ]),
);

/** How the attribution of a quote is written. */
export const quoteSource = z.enum(attributionStyles);

/** Which quotes an export holds; it is a `QuoteFilter` of shared/query, to be passed on as it is. */
export const quoteScope = z.strictObject({
  code: oneOrMore.exactOptional(),
  codes: ids.exactOptional(),
  stakeholder: oneOrMore.exactOptional(),
  respondents: z.literal(true).exactOptional(),
  document: oneOrMore.exactOptional(),
  coder: oneOrMore.exactOptional(),
  codeGroup: oneOrMore.exactOptional(),
  where: codeCondition.exactOptional(),
  participant: oneOrMore.exactOptional(),
  attributes: z
    .array(
      z.strictObject({ of: z.enum(['participant', 'document', 'quotation']), name: z.string(), values: ids }),
    )
    .readonly()
    .exactOptional(),
  valence: oneOrMore.exactOptional(),
  starred: z.boolean().exactOptional(),
  commented: z.boolean().exactOptional(),
  reworded: z.boolean().exactOptional(),
  k: z.number().int().min(1).exactOptional(),
  quotes: ids.exactOptional(),
  text: z.string().exactOptional(),
}) satisfies z.ZodType<QuoteFilter>;

/** Which quotes an export holds; a field left out means all. */
export type QuoteScope = QuoteFilter;

/** Which memos an export holds; a `MemoFilter` of shared/memo, passed on as it is. */
export const memoFilter = z.strictObject({
  kind: z.enum(memoKinds).exactOptional(),
  about: z.enum(['study', 'document', 'code', 'quotation', 'participant']).exactOptional(),
  by: z.string().exactOptional(),
  text: z.string().exactOptional(),
}) satisfies z.ZodType<MemoFilter>;
