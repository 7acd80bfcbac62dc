import { z } from 'zod';
import { fail, ok, type Result } from '../lib/result';
import { findAttribute, readAttributeValue, type AttributePatch } from '../model/attribute';
import type { OperationBody } from '../model/operation';
import { passageKey } from '../model/participant';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';

const value = z.string().max(2_000).nullable();
const offset = z.number().int().min(0);

/** A value to fill in: whose, of which attribute; null empties it. */
export const attributeValue = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('participant'), id: z.string(), attribute: z.string(), value }),
  z.strictObject({ of: z.literal('document'), id: z.string(), attribute: z.string(), value }),
  z.strictObject({
    of: z.literal('quotation'),
    document: z.string(),
    from: offset,
    to: offset,
    attribute: z.string(),
    value,
  }),
]);

/** A value to fill in. */
export type NewValue = z.infer<typeof attributeValue>;

/**
 * Fills in values of attributes, as many cells as one likes in one act. Each is read as its attribute's type has it
 * (`3,5` becomes `3.5`); one that does not fit refuses all, with its words in the sentence.
 */
export const fillAttributes = defineCommand({
  type: 'fill-attributes',
  payload: z.strictObject({ values: z.array(attributeValue).min(1).readonly() }),
  plan: (study, { values }) => {
    const ops = planValues(study, values);
    if (!ops.ok) return ops;
    const names = new Set(values.map(({ attribute }) => findAttribute(study, attribute)?.name ?? ''));
    const [name = ''] = names;
    const label =
      names.size === 1 ? `Fill in ${name}` : `Fill in ${values.length} values of ${names.size} attributes`;
    return ok({ label, ops: ops.value, inverse: invertAll(study, ops.value) });
  },
});

/** One operation per subject, in the order subjects are first named. */
export function planValues(
  study: Study,
  values: readonly NewValue[],
  fits: typeof fitted = fitted,
): Result<readonly OperationBody[]> {
  const patches = new Map<string, { readonly first: NewValue; patch: AttributePatch }>();
  for (const asked of values) {
    const kept = fits(study, asked);
    if (!kept.ok) return kept;
    const key = subjectKey(asked);
    const known = patches.get(key) ?? { first: asked, patch: {} };
    patches.set(key, { first: known.first, patch: { ...known.patch, [asked.attribute]: kept.value } });
  }
  return ok([...patches.values()].map(({ first, patch }) => operationOf(first, patch)));
}

function fitted(study: Study, asked: NewValue): Result<string | null> {
  const attribute = findAttribute(study, asked.attribute);
  if (attribute?.of !== asked.of) {
    return fail('attribute-not-found', 'That attribute is gone. Nothing was changed.');
  }
  if (!isThere(study, asked)) {
    return fail('subject-not-found', 'What this was to be filled in for is gone. Nothing was changed.');
  }
  if (asked.value === null) return ok(null);
  const kept = readAttributeValue(attribute, asked.value);
  if (kept !== undefined) return ok(kept);
  return fail(
    'value-unfit',
    `“${asked.value}” is no value of “${attribute.name}”. Nothing was changed. ${EXPECTED[attribute.type]}`,
  );
}

const EXPECTED = {
  text: 'Type some words.',
  number: 'Type a number, such as 3 or 3,5.',
  date: 'Type a date, such as 12-3-2026.',
  choice: 'Choose one of its values.',
  'yes-no': 'Type yes or no.',
} as const;

function isThere(study: Study, asked: NewValue): boolean {
  if (asked.of === 'participant') return study.participants.has(asked.id);
  if (asked.of === 'document') return study.documents.has(asked.id);
  return asked.from < asked.to && asked.to <= (study.documents.get(asked.document)?.length ?? 0);
}

function subjectKey(asked: NewValue): string {
  return asked.of === 'quotation' ? `${asked.document} ${passageKey(asked)}` : `${asked.of} ${asked.id}`;
}

function operationOf(first: NewValue, values: AttributePatch): OperationBody {
  if (first.of === 'quotation') {
    const { document, from, to } = first;
    return { type: 'quotation:note', document, from, to, edit: { values } };
  }
  return first.of === 'participant'
    ? { type: 'participant:edit', id: first.id, edit: { values } }
    : { type: 'document:edit', id: first.id, edit: { values } };
}
