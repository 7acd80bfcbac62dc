import { z } from 'zod';
import { fail, ok, type Result } from '../lib/result';
import { attributeNamed } from '../model/attribute';
import type { OperationBody } from '../model/operation';
import { consents } from '../model/participant';
import type { Study } from '../model/study';
import { attributeChoices, newAttribute } from './add-attributes';
import { newParticipant } from './add-participants';
import { defineCommand } from './command';
import { invertAll } from './invert';

const group = z.strictObject({
  key: z.string(),
  name: z.string().trim().min(1).max(100),
  monogram: z.string().trim().min(1).max(2),
  hue: z.enum(['ll', 'ou', 'lr', 'bd', 'pb', 'iv']),
  asks: z.boolean(),
});

const payload = z.strictObject({
  groups: z.array(group).readonly(),
  attributes: z.array(newAttribute.extend({ key: z.string() })).readonly(),
  /** Choices of attributes that are there, with the new ones at the end. */
  choices: z.array(z.strictObject({ id: z.string(), choices: attributeChoices })).readonly(),
  participants: z.array(newParticipant).readonly(),
  edits: z
    .array(
      z.strictObject({
        id: z.string(),
        edit: z.strictObject({
          group: z.string().exactOptional(),
          role: z.string().trim().max(200).exactOptional(),
          consent: z.enum(consents).exactOptional(),
          values: z.record(z.string(), z.string().max(2_000)).exactOptional(),
        }),
      }),
    )
    .readonly(),
});

/**
 * Brings a table of participants into the register as one act: groups and attributes that were missing, people that
 * are new, and what changed about those who are there. Groups and attributes are named by id or by key.
 */
export const fillRegister = defineCommand({
  type: 'fill-register',
  payload,
  plan: (study, asked, { createId }) => {
    const groups = new Map<string, string>();
    const attributes = new Map<string, string>();
    const ops: OperationBody[] = [];
    for (const { key, ...fields } of asked.groups) {
      const known = [...study.groups.values()].find(({ name }) => name === fields.name);
      const id = known?.id ?? createId();
      groups.set(key, id);
      if (known === undefined) ops.push({ type: 'group:add', group: { id, ...fields } });
    }
    for (const { key, ...added } of asked.attributes) {
      const known = attributeNamed(study, added.of, added.name);
      const id = known?.id ?? createId();
      attributes.set(key, id);
      if (known === undefined) ops.push({ type: 'attribute:add', attribute: { id, ...added } });
    }
    for (const { id, choices } of asked.choices) {
      // A choice of an attribute that is made here stands among its choices already.
      if (study.attributes.has(id)) ops.push({ type: 'attribute:edit', id, edit: { choices } });
    }
    const people = planPeople(study, asked, { groups, attributes, createId });
    if (!people.ok) return people;
    ops.push(...people.value);
    if (ops.length === 0)
      return fail('nothing-new', 'The register says all of this already. Nothing was changed.');
    return ok({ label: 'Import the register', ops, inverse: invertAll(study, ops) });
  },
});

interface Made {
  readonly groups: ReadonlyMap<string, string>;
  readonly attributes: ReadonlyMap<string, string>;
  readonly createId: () => string;
}

function planPeople(
  study: Study,
  { participants, edits }: z.infer<typeof payload>,
  { groups, attributes, createId }: Made,
): Result<readonly OperationBody[]> {
  const groupOf = (idOrKey: string): string => groups.get(idOrKey) ?? idOrKey;
  const made = new Set(groups.values());
  const named = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(values).map(([of, value]) => [attributes.get(of) ?? of, value]));
  const isGroup = (id: string): boolean => made.has(id) || study.groups.has(id);
  const taken = new Set([...study.participants.values()].map(({ pseudonym }) => pseudonym));
  const ops: OperationBody[] = [];
  for (const { attributes: values, ...person } of participants) {
    if (taken.has(person.pseudonym)) {
      return fail(
        'pseudonym-taken',
        `“${person.pseudonym}” is someone else already. Nothing was changed. Choose another.`,
      );
    }
    taken.add(person.pseudonym);
    if (!isGroup(groupOf(person.group))) return groupGone();
    ops.push({
      type: 'participant:add',
      participant: { id: createId(), ...person, group: groupOf(person.group), attributes: named(values) },
    });
  }
  for (const { id, edit } of edits) {
    const { values, group: to, ...rest } = edit;
    if (!study.participants.has(id)) {
      return fail(
        'participant-not-found',
        'That participant is not in the register any more. Nothing was changed.',
      );
    }
    if (to !== undefined && !isGroup(groupOf(to))) return groupGone();
    ops.push({
      type: 'participant:edit',
      id,
      edit: {
        ...rest,
        ...(to === undefined ? {} : { group: groupOf(to) }),
        ...(values === undefined ? {} : { values: named(values) }),
      },
    });
  }
  return ok(ops);
}

function groupGone(): Result<never> {
  return fail('group-not-found', 'That group is not in the study. Nothing was changed. Choose another.');
}
