import { z } from 'zod';
import type { TextEdit } from '../anchoring/text-edit';
import { valences } from '../model/coding';
import type { Turn } from '../model/document';
import { memoKinds } from '../model/memo';
import type { OperationBody } from '../model/operation';
import {
  group,
  groupEdit,
  id,
  media,
  offset,
  participant,
  participantEdit,
  patch,
  registerBodies,
  session,
  values,
} from './register-schema';
import { isEditList, isTurnList } from './turn-guard';

const ids = z.array(id).readonly();
const kind = z.enum(['interview', 'focus-group', 'report', 'logbook', 'other']);
const literal = z.enum(['verbatim', 'edited', 'summary']);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const origin = z.enum(['a-priori', 'open']);
const hue = z.number().int().min(1).max(12);

const document = z.object({
  id,
  number: offset.exactOptional(),
  title: z.string(),
  kind,
  literal,
  version: id.exactOptional(),
  textHash: hash,
  length: offset,
  words: offset,
  speakers: z.array(z.string()).readonly(),
  turns: z.custom<readonly Turn[]>(isTurnList),
  date: z.string().exactOptional(),
  attributes: values.exactOptional(),
  set: z.string().exactOptional(),
  sampling: id.exactOptional(),
  session: session.exactOptional(),
  media: media.exactOptional(),
  origin: z.object({ format: z.string(), originalHash: hash, encoding: z.string().exactOptional() }),
});

const code = z.object({
  id,
  name: z.string(),
  parent: id.nullable(),
  position: z.number(),
  colour: hue.exactOptional(),
  definition: z.string(),
  whenToUse: z.string().exactOptional(),
  whenNot: z.string().exactOptional(),
  example: z.string().exactOptional(),
  aliases: z.array(z.string()).readonly(),
  origin,
});

/** Edits are strict: the fold lays their fields over a record, so a field too many could replace its id or parent. */
const codeEdit = z.strictObject({
  name: z.string().exactOptional(),
  definition: z.string().exactOptional(),
  whenToUse: z.string().exactOptional(),
  whenNot: z.string().exactOptional(),
  example: z.string().exactOptional(),
  aliases: z.array(z.string()).readonly().exactOptional(),
  origin: origin.exactOptional(),
  colour: hue.nullable().exactOptional(),
});

const valence = z.enum(valences);

const coding = z
  .object({
    id,
    document: id,
    from: offset,
    to: offset,
    code: id,
    coder: id,
    check: z.string(),
    valence: valence.exactOptional(),
    number: offset.exactOptional(),
    book: id.exactOptional(),
    text: id.exactOptional(),
  })
  .refine(({ from, to }) => from < to);

const codingEdit = z.strictObject({
  code: id.exactOptional(),
  valence: valence.nullable().exactOptional(),
  range: z
    .strictObject({
      from: offset,
      to: offset,
      text: id.exactOptional(),
      check: z.string(),
      number: offset.exactOptional(),
    })
    .refine(({ from, to }) => from < to)
    .exactOptional(),
});

const quotationEdit = z.strictObject({
  comment: z.string().exactOptional(),
  starred: z.boolean().exactOptional(),
  wording: z.string().exactOptional(),
  values: patch.exactOptional(),
});

const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('study') }),
  z.strictObject({ kind: z.literal('document'), document: id }),
  z.strictObject({ kind: z.literal('code'), code: id }),
  z.strictObject({
    kind: z.literal('quotation'),
    document: id,
    from: offset,
    to: offset,
    text: id.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('participant'), participant: id }),
]);

const memo = z.object({
  id,
  kind: z.enum(memoKinds),
  title: z.string(),
  text: z.string(),
  about,
  by: z.string(),
  at: z.string(),
});

const memoEdit = z.strictObject({
  kind: z.enum(memoKinds).exactOptional(),
  title: z.string().exactOptional(),
  text: z.string().exactOptional(),
  about: about.exactOptional(),
});

const codeGroupEdit = z.strictObject({
  name: z.string().exactOptional(),
  add: ids.exactOptional(),
  remove: ids.exactOptional(),
});

const documentEdit = z.strictObject({
  title: z.string().exactOptional(),
  kind: kind.exactOptional(),
  literal: literal.exactOptional(),
  date: z.string().nullable().exactOptional(),
  set: z.string().nullable().exactOptional(),
  sampling: id.nullable().exactOptional(),
  session: session.nullable().exactOptional(),
  media: media.nullable().exactOptional(),
  values: patch.exactOptional(),
});

const textVersion = z.strictObject({
  id,
  textHash: hash,
  length: offset,
  words: offset,
  parent: id.nullable(),
  edits: z.custom<readonly TextEdit[]>(isEditList),
  speakers: z.array(z.string()).readonly().exactOptional(),
  turns: z.custom<readonly Turn[]>(isTurnList).exactOptional(),
  at: z.string(),
  by: z.string(),
  note: z.string(),
});

/** What each type of operation holds besides its stamp. */
const bodies = {
  'study:name': { name: z.string() },
  'coder:add': { coder: z.object({ id, name: z.string() }) },
  'coder:remove': { id },
  'document:add': { document },
  'document:remove': { id },
  'document:edit': { id, edit: documentEdit },
  'document:correct': { id, version: textVersion },
  'document:version': { id, version: id },
  'group:add': { group },
  'group:edit': { id, edit: groupEdit },
  'group:remove': { id },
  ...registerBodies,
  'participant:add': { participant },
  'participant:remove': { id },
  'participant:edit': { id, edit: participantEdit },
  'speaker:link': {
    document: id,
    speaker: z.string(),
    link: z.object({ participant: id.nullable(), group: id.nullable() }).nullable(),
  },
  'passage:voice': {
    document: id,
    from: offset,
    to: offset,
    text: id.exactOptional(),
    link: z.object({ participant: id.nullable(), group: id.nullable() }).nullable(),
  },
  'code:add': { code },
  'code:edit': { id, edit: codeEdit },
  'code:move': { id, parent: id.nullable(), position: z.number() },
  'code:merge': { id, into: id },
  'code:unmerge': { id },
  'code:archive': { ids, codings: ids },
  'code:restore': { ids, codings: ids },
  'coding:add': { codings: z.array(coding).readonly() },
  'coding:remove': { ids },
  'coding:restore': { ids },
  'coding:edit': { ids, edit: codingEdit },
  'quotation:note': {
    document: id,
    from: offset,
    to: offset,
    text: id.exactOptional(),
    edit: quotationEdit,
  },
  'memo:add': { memo },
  'memo:edit': { id, edit: memoEdit },
  'memo:remove': { ids },
  'memo:restore': { ids },
  'code-group:add': { group: z.object({ id, name: z.string(), codes: ids }) },
  'code-group:edit': { id, edit: codeGroupEdit },
  'code-group:remove': { id },
  'code-book:keep': {
    version: z.object({
      id,
      name: z.string(),
      note: z.string(),
      at: z.string(),
      by: z.string(),
      codes: z.array(code).readonly(),
    }),
  },
  'code-book:forget': { id },
} as const satisfies Record<OperationBody['type'], z.ZodRawShape>;

const stamp = {
  lamport: z.number().int().min(1),
  device: z.string().regex(/^[0-9a-z]{1,32}$/),
  by: z.string(),
};

type BodyType = keyof typeof bodies;

/** One object schema per type, so that checking 30,000 operations never tries one type after another. */
const bodySchemas = new Map<string, z.ZodType>(
  // Object.entries forgets the keys' type; the table above is checked against it.
  Object.entries(bodies).map(([type, shape]) => [
    type,
    z.object({ type: z.literal(type as BodyType), ...shape }),
  ]),
);

const operationSchemas = new Map<string, z.ZodType>(
  Object.entries(bodies).map(([type, shape]) => [
    type,
    z.object({ ...stamp, type: z.literal(type as BodyType), ...shape }),
  ]),
);

/** The schema for what an operation of this type holds; undefined for a type of a newer version. */
export function bodySchema(type: string): z.ZodType | undefined {
  return bodySchemas.get(type);
}

/** The schema for a stamped operation of this type; undefined for a type of a newer version. */
export function operationSchema(type: string): z.ZodType | undefined {
  return operationSchemas.get(type);
}
