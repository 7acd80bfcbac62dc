import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { session } from '../schema/register-schema';
import { newAttribute } from './add-attributes';
import { newParticipant } from './add-participants';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { planGivenCodings } from './plan-given-codings';
import { planNewcomers, type Newcomers } from './plan-newcomers';
import { labelMeaning, setName } from './remember-labels';

const offset = z.number().int().min(0);

/** A turn as asked for. */
export const turn = z.strictObject({
  from: offset,
  to: offset,
  speaker: z.number().int().min(-1),
  at: z.number().min(0).exactOptional(),
});

/** Who a speaker is: a participant by id or by the key of a newcomer, or else a group of which nobody knows who. */
const link = z.strictObject({
  speaker: z.string(),
  participant: z.string().nullable(),
  group: z.string().nullable(),
});

/** Words that come with codes, and their check (`textCheck`): the text itself is not among what a command sees. */
const given = z.strictObject({
  from: offset,
  to: offset,
  check: z.string(),
  codes: z
    .array(z.array(z.string().trim().min(1).max(200)).min(1).readonly())
    .min(1)
    .readonly(),
});

const document = z.strictObject({
  title: z.string().trim().min(1).max(300),
  kind: z.enum(['interview', 'focus-group', 'report', 'logbook', 'other']),
  literal: z.enum(['verbatim', 'edited', 'summary']),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  length: offset,
  words: offset,
  speakers: z.array(z.string()).readonly(),
  turns: z.array(turn).readonly(),
  date: z.string().exactOptional(),
  attributes: z.record(z.string(), z.string().max(2_000)).exactOptional(),
  set: setName.exactOptional(),
  sampling: z.string().exactOptional(),
  session: session.exactOptional(),
  origin: z.strictObject({
    format: z.string(),
    originalHash: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.string().exactOptional(),
  }),
  links: z.array(link).readonly().exactOptional(),
  given: z.array(given).readonly().exactOptional(),
});

/** A document to be, with who speaks in it and what it comes coded with. */
export type NewDocument = z.infer<typeof document>;

/**
 * Adds imported documents whose frozen text is on disk already; one import, however many files, is one undo, with the
 * participants, attributes, speaker links, codes and remembered labels that come with it.
 *
 * A title in use gets a number ("Interview (2)"), because people find documents by title. A new participant or
 * attribute has a `key` by which the documents and labels of this import name it.
 */
export const addDocuments = defineCommand({
  type: 'add-documents',
  payload: z.strictObject({
    documents: z.array(document).readonly(),
    participants: z
      .array(newParticipant.extend({ key: z.string() }))
      .readonly()
      .exactOptional(),
    attributes: z
      .array(newAttribute.extend({ key: z.string() }))
      .readonly()
      .exactOptional(),
    labels: z
      .array(z.strictObject({ set: setName, labels: z.array(labelMeaning).readonly() }))
      .readonly()
      .exactOptional(),
  }),
  plan: (study, payload, context) => {
    const { documents } = payload;
    if (documents.length === 0)
      return fail('nothing-to-add', 'There was no document to add. Nothing was changed.');
    const newcomers = planNewcomers(study, payload, context.createId);
    if (!newcomers.ok) return newcomers;
    const unknown = documents.find((added) => !isLinkable(study, newcomers.value, added));
    if (unknown !== undefined) {
      return fail('link-unknown', 'That participant or group is not in the study. Nothing was changed.');
    }
    const named = nameDocuments(study, documents, context.createId);
    const coded = planGivenCodings(study, named, context);
    if (!coded.ok) return coded;
    const ops = [
      ...newcomers.value.ops,
      ...named.flatMap(({ id, added, title }, index): readonly OperationBody[] => {
        const number = study.lastDocument + index + 1;
        return documentOps(newcomers.value, { id, number, title, added });
      }),
      ...coded.value,
      ...newcomers.value.labels,
    ];
    const what = documents.length === 1 ? (documents[0]?.title ?? '') : `${documents.length} documents`;
    return ok({ label: `Import ${what}`, ops, inverse: invertAll(study, ops) });
  },
});

/** A new document with the identity and title it gets. */
interface NamedDocument {
  readonly id: string;
  readonly title: string;
  readonly added: NewDocument;
}

function nameDocuments(
  study: Study,
  documents: readonly NewDocument[],
  createId: () => string,
): readonly NamedDocument[] {
  const taken = new Set([...study.documents.values()].map((known) => known.title));
  return documents.map((added) => {
    const title = freeTitle(added.title, taken);
    taken.add(title);
    return { id: createId(), title, added };
  });
}

function isLinkable(
  study: Study,
  newcomers: Newcomers,
  { links = [], speakers, sampling }: NewDocument,
): boolean {
  return (
    (sampling === undefined || study.samplingColumns.has(sampling)) &&
    links.every(
      ({ speaker, participant, group }) =>
        speakers.includes(speaker) &&
        (participant === null || newcomers.personOf(participant) !== undefined) &&
        (group === null || study.groups.has(group)),
    )
  );
}

function documentOps(
  newcomers: Newcomers,
  { id, number, title, added }: NamedDocument & { readonly number: number },
): readonly OperationBody[] {
  const { links = [], given: _given, attributes, ...fields } = added;
  const values = Object.entries(attributes ?? {}).map(
    ([key, value]) => [newcomers.attributeOf(key), value] as const,
  );
  const said = values.length === 0 ? {} : { attributes: Object.fromEntries(values) };
  return [
    { type: 'document:add', document: { ...fields, ...said, id, number, title } },
    ...links.flatMap(({ speaker, participant, group }): readonly OperationBody[] => {
      const person = participant === null ? undefined : newcomers.personOf(participant);
      const meant = person ?? (group === null ? undefined : { participant: null, group });
      return meant === undefined ? [] : [{ type: 'speaker:link', document: id, speaker, link: meant }];
    }),
  ];
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title)) return title;
  let number = 2;
  while (taken.has(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
}
