/** What an attribute is a property of. */
export const attributeSubjects = ['participant', 'document', 'quotation'] as const;

/** What an attribute is a property of. */
export type AttributeSubject = (typeof attributeSubjects)[number];

/** Kinds of values. */
export const attributeTypes = ['text', 'number', 'date', 'choice', 'yes-no'] as const;

/** Kind of the values of an attribute; it says how they are read, sorted and offered. */
export type AttributeType = (typeof attributeTypes)[number];

/**
 * A typed property that every participant, document or quotation may have: school type, year, role, age.
 *
 * Values are kept as text with the subject, by the attribute's id, in one form whatever was typed: numbers as `3.5`,
 * dates as `2026-03-12`, yes and no as `yes` and `no`.
 */
export interface Attribute {
  readonly id: string;
  readonly name: string;
  readonly of: AttributeSubject;
  readonly type: AttributeType;
  /** What may be chosen, in the order to show; empty for other types. */
  readonly choices: readonly string[];
  readonly description?: string;
}

/** The fields of an attribute that may change; what it is a property of is not one of them. */
export type AttributeEdit = Partial<Pick<Attribute, 'name' | 'type' | 'choices'>> & {
  readonly description?: string | null;
};

/** Values by attribute id. */
export type AttributeValues = Readonly<Record<string, string>>;

/** Values to lay over others, one by one; null takes one off. */
export type AttributePatch = Readonly<Record<string, string | null>>;

/** The parts of a study that have to do with attributes. */
interface AttributedStudy {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly removedAttributes: ReadonlyMap<string, Attribute>;
  readonly participants: ReadonlyMap<string, { readonly attributes: AttributeValues }>;
  readonly documents: ReadonlyMap<string, { readonly attributes?: AttributeValues }>;
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, { readonly attributes?: AttributeValues }>>;
}

/**
 * The attributes of participants, documents or quotations, in the order they came.
 *
 * A study made before attributes were typed keeps values under names; each such name is an attribute of plain text
 * whose id is the name, after the others.
 */
export function attributesOf(study: AttributedStudy, of: AttributeSubject): readonly Attribute[] {
  const defined = [...study.attributes.values()].filter((attribute) => attribute.of === of);
  const older = new Set(valuesOf(study, of).flatMap((values) => Object.keys(values)));
  for (const { id } of study.attributes.values()) older.delete(id);
  for (const id of study.removedAttributes.keys()) older.delete(id);
  return [
    ...defined,
    ...[...older].sort().map((name): Attribute => ({ id: name, name, of, type: 'text', choices: [] })),
  ];
}

/** The attribute of this id, also one of an older study that is a name only. */
export function findAttribute(study: AttributedStudy, id: string): Attribute | undefined {
  const known = study.attributes.get(id);
  if (known !== undefined) return known;
  const older = attributeSubjects.flatMap((of) => attributesOf(study, of));
  return older.find((attribute) => attribute.id === id);
}

/** The attribute of this name, however its letters are cased; undefined where there is none. */
export function attributeNamed(
  study: AttributedStudy,
  of: AttributeSubject,
  name: string,
): Attribute | undefined {
  const wanted = name.trim().toLowerCase();
  return attributesOf(study, of).find((attribute) => attribute.name.toLowerCase() === wanted);
}

function valuesOf(study: AttributedStudy, of: AttributeSubject): readonly AttributeValues[] {
  if (of === 'participant') return [...study.participants.values()].map(({ attributes }) => attributes);
  if (of === 'document') return [...study.documents.values()].map(({ attributes = {} }) => attributes);
  return [...study.notes.values()].flatMap((notes) =>
    [...notes.values()].map(({ attributes = {} }) => attributes),
  );
}

const YES = new Set(['yes', 'y', 'ja', 'j', 'true', 'waar', '1', 'x']);
const NO = new Set(['no', 'n', 'nee', 'false', 'onwaar', '0']);

/**
 * What a person typed as a value of this attribute, in the form it is kept in; undefined where it does not fit.
 *
 * @example readAttributeValue({ type: 'number', … }, '3,5') === '3.5'
 * @example readAttributeValue({ type: 'date', … }, '12-3-2026') === '2026-03-12'
 */
export function readAttributeValue(
  { type, choices }: Pick<Attribute, 'type' | 'choices'>,
  typed: string,
): string | undefined {
  const words = typed.trim();
  const small = words.toLowerCase();
  switch (type) {
    case 'text':
      return words === '' ? undefined : words;
    case 'number':
      return /^-?\d+(?:[.,]\d+)?$/.test(words) ? String(Number(words.replace(',', '.'))) : undefined;
    case 'date':
      return readDate(words);
    case 'choice':
      return choices.find((choice) => choice.toLowerCase() === small);
    case 'yes-no':
      return YES.has(small) ? 'yes' : NO.has(small) ? 'no' : undefined;
  }
}

/** ISO, or day, month and year as people in Europe write them; a day that does not exist is no date. */
function readDate(words: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  const [, year, month, day] = iso ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(words) ?? [];
  const parts = [year ?? year2, month ?? month2, day ?? day2].map(Number);
  const [y = Number.NaN, m = Number.NaN, d = Number.NaN] = parts;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) {
    return undefined;
  }
  return date.toISOString().slice(0, 10);
}
