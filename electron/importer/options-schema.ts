import { z } from 'zod';

import type { ImportOptions } from '../../shared/import/import-options';
import { MAX_LABEL_LENGTH } from '../../shared/import/speaker-label';
import { tableMapping } from './table-schema';

const label = z.string().min(1).max(MAX_LABEL_LENGTH);
const labels = z.array(label).max(10_000);
const speakers = z.strictObject({
  pattern: z.string().max(500).exactOptional(),
  text: labels.exactOptional(),
  speakers: labels.exactOptional(),
  join: z.record(label, label).exactOptional(),
});

/** How a file is to be read, as it comes from a window. */
export const importOptions = z.strictObject({
  encoding: z
    .string()
    .regex(/^[\w:.-]{1,40}$/)
    .exactOptional(),
  choices: z.record(z.string().max(40), z.boolean()).exactOptional(),
  unrepaired: z.array(z.string().max(60)).max(100_000).exactOptional(),
  speakers: speakers.exactOptional(),
  bySource: z.record(z.string().regex(/^\d{1,6}$/), speakers).exactOptional(),
  table: tableMapping.exactOptional(),
}) satisfies z.ZodType<ImportOptions>;
