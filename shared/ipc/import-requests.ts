import { z } from 'zod';
import type { ImportOptions } from '../import/import-options';
import type { TableMapping } from '../import/table-review';
import { MAX_LABEL_LENGTH } from '../import/speaker-label';
import { attributeTypes } from '../model/attribute';

/** An id, or a key that the window made: it may hold the name of a set and a label (`new set T1|karin`). */
const id = z.string().max(500);
const label = z.string().min(1).max(MAX_LABEL_LENGTH);
const labels = z.array(label).max(10_000).readonly();
const speakers = z.strictObject({
  pattern: z.string().max(500).exactOptional(),
  text: labels.exactOptional(),
  speakers: labels.exactOptional(),
  join: z.record(label, label).exactOptional(),
});

/** How a file is to be read; the mapping of a table is looked at by the main process once more. */
export const importOptions: z.ZodType<ImportOptions> = z.strictObject({
  encoding: z
    .string()
    .regex(/^[\w:.-]{1,40}$/)
    .exactOptional(),
  choices: z.record(z.string().max(40), z.boolean()).exactOptional(),
  unrepaired: z.array(z.string().max(60)).max(100_000).readonly().exactOptional(),
  speakers: speakers.exactOptional(),
  bySource: z.record(z.string().regex(/^\d{1,6}$/), speakers).exactOptional(),
  table: z.custom<TableMapping>((value) => typeof value === 'object' && value !== null).exactOptional(),
});

/** A file that was dropped on the window; without bytes it was too large to be brought along. */
export const droppedFile = z.strictObject({
  /** The running import it joins, or null for a new one. */
  into: id.nullable(),
  name: z.string().min(1).max(255),
  size: z.number().int().min(0),
  bytes: z.instanceof(Uint8Array).nullable(),
});

const meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('participant'), participant: id }),
  z.strictObject({ kind: z.literal('group'), group: id }),
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('variant'), of: label }),
]);

const chosenSource = z.strictObject({
  /** Key of the file, and which of its sources. */
  file: id,
  source: z.number().int().min(0),
  title: z.string(),
  kind: z.enum(['interview', 'focus-group', 'report', 'logbook', 'other']),
  literal: z.enum(['verbatim', 'edited', 'summary']),
  date: z.string().exactOptional(),
  set: z.string().max(200).exactOptional(),
  sampling: id.exactOptional(),
  /** By attribute id, or key of an attribute that is made with them. */
  attributes: z.record(z.string(), z.string()).exactOptional(),
  links: z
    .array(z.strictObject({ speaker: z.string(), participant: id.nullable(), group: id.nullable() }))
    .readonly()
    .exactOptional(),
});

/** What of a running import is added, as one act. */
export const appliedImport = z.strictObject({
  id,
  documents: z.array(chosenSource).readonly(),
  /** People who are made with the documents; links name them by key. */
  participants: z
    .array(
      z.strictObject({
        key: id,
        pseudonym: z.string(),
        group: id,
        role: z.string(),
        attributes: z.record(z.string(), z.string()),
      }),
    )
    .readonly()
    .exactOptional(),
  attributes: z
    .array(
      z.strictObject({
        key: id,
        name: z.string(),
        of: z.enum(['participant', 'document']),
        type: z.enum(attributeTypes),
        choices: z.array(z.string()).readonly(),
      }),
    )
    .readonly()
    .exactOptional(),
  /** What labels mean from now on, by document set. */
  labels: z
    .array(
      z.strictObject({
        set: z.string().min(1).max(200),
        labels: z.array(z.strictObject({ label, meaning })).readonly(),
      }),
    )
    .readonly()
    .exactOptional(),
});

/** What of a running import is added, as one act. */
export type AppliedImport = z.infer<typeof appliedImport>;

/** One source of a file with what a person says of it. */
export type ChosenSource = AppliedImport['documents'][number];
