import { z } from 'zod';
import type { CorrectedText } from '../anchoring/compose-correction';

const offset = z.number().int().min(0);

/** A stretch of a text written anew, in the version that was open. */
export const correctionAsked = z.strictObject({
  document: z.string(),
  version: z.string(),
  from: offset,
  to: offset,
  turns: z
    .array(
      z.strictObject({
        speaker: z.string().trim().min(1).max(200).nullable(),
        at: z.number().min(0).exactOptional(),
        text: z.string().max(5_000_000),
      }),
    )
    .max(20_000)
    .readonly(),
  note: z.string().trim().max(500),
});

/** What a person decided about quotations before a corrected file takes the place of a text. */
export const reimportDecided = z.strictObject({
  id: z.string(),
  note: z.string().trim().max(500),
  placed: z
    .array(z.strictObject({ codings: z.array(z.string()).min(1).readonly(), from: offset, to: offset }))
    .readonly(),
});

/** A corrected file as it was read, to be looked at before it takes the place of the text of a document. */
export interface ReimportOffer extends CorrectedText {
  readonly id: string;
  /** File name without folder. */
  readonly file: string;
  /** The version it was compared with. */
  readonly version: string;
}
