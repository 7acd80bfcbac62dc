import { z } from 'zod';
import { attributeSubjects, attributeTypes } from '../model/attribute';
import { mediaTypes } from '../model/document';
import { consents } from '../model/participant';
import { contactOutcomes } from '../model/sampling';
import { sessionModes } from '../model/session';

/** An identity, of whatever kind. */
export const id = z.string().min(1);

/** A place in a text, or a count. */
export const offset = z.number().int().min(0);

/** Values of attributes by attribute id. */
export const values = z.record(z.string(), z.string());

/** Values laid over others; null takes one off. */
export const patch = z.record(z.string(), z.string().nullable());

const ids = z.array(id).readonly();

/** Who led a conversation and who was there. */
export const session = z.object({
  moderators: ids,
  assistants: ids,
  present: ids,
  unknown: z.array(z.object({ group: id, count: offset })).readonly(),
  place: z.string().exactOptional(),
  minutes: z.number().min(0).exactOptional(),
  mode: z.enum(sessionModes).exactOptional(),
  note: z.string().exactOptional(),
});

/** The recording a transcript was made from. */
export const media = z.object({
  name: z.string().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.enum(mediaTypes),
  bytes: offset,
});

const groupHue = z.enum(['ll', 'ou', 'lr', 'bd', 'pb', 'iv']);

/** Someone on the register. */
export const participant = z.object({
  id,
  pseudonym: z.string(),
  group: id,
  role: z.string(),
  attributes: values,
  consent: z.enum(consents).exactOptional(),
});

/** A stakeholder group. */
export const group = z.object({
  id,
  name: z.string(),
  monogram: z.string(),
  hue: groupHue,
  asks: z.boolean(),
  parent: id.exactOptional(),
});

/** What may change of a group. */
export const groupEdit = z.strictObject({
  name: z.string().exactOptional(),
  monogram: z.string().exactOptional(),
  hue: groupHue.exactOptional(),
  asks: z.boolean().exactOptional(),
  parent: id.nullable().exactOptional(),
});

/** What may change of somebody on the register. */
export const participantEdit = z.strictObject({
  pseudonym: z.string().exactOptional(),
  group: id.exactOptional(),
  role: z.string().exactOptional(),
  attributes: values.exactOptional(),
  consent: z.enum(consents).nullable().exactOptional(),
  values: patch.exactOptional(),
});

const attribute = z.object({
  id,
  name: z.string(),
  of: z.enum(attributeSubjects),
  type: z.enum(attributeTypes),
  choices: z.array(z.string()).readonly(),
  description: z.string().exactOptional(),
});

const attributeEdit = z.strictObject({
  name: z.string().exactOptional(),
  type: z.enum(attributeTypes).exactOptional(),
  choices: z.array(z.string()).readonly().exactOptional(),
  description: z.string().nullable().exactOptional(),
});

const column = z.object({ id, name: z.string(), position: z.number() });
const columnEdit = z.strictObject({
  name: z.string().exactOptional(),
  position: z.number().exactOptional(),
});

const contactFields = {
  date: z.string(),
  who: z.string(),
  participant: id.nullable(),
  group: id.nullable(),
  column: id.nullable(),
  outcome: z.enum(contactOutcomes),
  note: z.string(),
};
const contactEdit = z.strictObject({
  date: z.string().exactOptional(),
  who: z.string().exactOptional(),
  participant: id.nullable().exactOptional(),
  group: id.nullable().exactOptional(),
  column: id.nullable().exactOptional(),
  outcome: z.enum(contactOutcomes).exactOptional(),
  note: z.string().exactOptional(),
});

const meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('participant'), participant: id }),
  z.strictObject({ kind: z.literal('group'), group: id }),
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('variant'), of: z.string() }),
]);

/** What operations on attributes, the sampling plan, contacts and labels hold. */
export const registerBodies = {
  'attribute:add': { attribute },
  'attribute:edit': { id, edit: attributeEdit },
  'attribute:remove': { id },
  'sampling:add': { column },
  'sampling:edit': { id, edit: columnEdit },
  'sampling:remove': { id },
  'sampling:plan': { group: id, column: id, planned: offset.nullable() },
  'contact:add': { contact: z.object({ id, ...contactFields }) },
  'contact:edit': { id, edit: contactEdit },
  'contact:remove': { id },
  'label:mean': { set: z.string(), label: z.string(), meaning: meaning.nullable() },
} as const;
