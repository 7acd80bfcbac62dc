import { z } from 'zod';
import type { TextFilter } from '../search/search-scope';
import { LONGEST_TERM, type TextQuery } from '../search/text-query';
import { searchUses } from './search-messages';

const ids = z.array(z.string()).readonly();

/** For what a search is asked. */
export const searchUse = z.enum(searchUses);

/** A query as it crosses; see `TextQuery`. */
const textQuery = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words'),
    terms: z.array(z.string().max(LONGEST_TERM)).max(200).readonly(),
    whole: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('pattern'), source: z.string().max(LONGEST_TERM) }),
  z.strictObject({ kind: z.literal('turns') }),
]) satisfies z.ZodType<TextQuery>;

const textFilter = z.strictObject({
  documents: ids.exactOptional(),
  groups: ids.exactOptional(),
  participants: ids.exactOptional(),
  speakers: ids.exactOptional(),
}) satisfies z.ZodType<TextFilter>;

/** A search of the texts: what for, what, where, how much around each hit, and how many hits to answer with at once. */
export const textSearch = z.strictObject({
  use: searchUse,
  query: textQuery,
  filter: textFilter,
  unit: z.enum(['hit', 'sentence', 'turn']),
  first: z.number().int().min(0).max(500),
});

/** A search of the texts, as asked for. */
export type TextSearch = z.infer<typeof textSearch>;

/** A later page of the hits of a search. */
export const hitPage = z.strictObject({
  search: z.number().int(),
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(500),
});
