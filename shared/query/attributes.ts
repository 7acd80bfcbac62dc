import { attributesOf, type Attribute } from '../model/attribute';
import type { SourceDocument } from '../model/document';
import type { Study } from '../model/study';
import type { Passage } from './passages';
import { NOT_GIVEN, type AttributeChoice } from './quote-filter';

/** An attribute that quotes can be narrowed by. */
export type AttributeName = Pick<AttributeChoice, 'of' | 'name'>;

/** An attribute of the study as lists of choices show it. */
export interface KnownAttribute extends AttributeName {
  /** What people call it; `kind`, `literal` and `date` of documents are for the interface to name. */
  readonly title: string;
  /** Absent for what every document has. */
  readonly attribute?: Attribute;
}

/** Attributes every document has without anybody defining them. */
const ofEveryDocument = ['kind', 'literal', 'date'] as const;

/** The attributes of participants, then what every document has, then those of documents and of quotations. */
export function attributeNames(study: Study): readonly KnownAttribute[] {
  const known = (of: Attribute['of']): readonly KnownAttribute[] =>
    attributesOf(study, of).map((attribute) => ({
      of,
      name: attribute.id,
      title: attribute.name,
      attribute,
    }));
  return [
    ...known('participant'),
    ...ofEveryDocument.map((name) => ({ of: 'document', name, title: name }) as const),
    ...known('document'),
    ...known('quotation'),
  ];
}

/** The value of an attribute for a passage: of who speaks, of the document or its own; `NOT_GIVEN` where nobody knows. */
export function attributeValue(study: Study, passage: Passage, name: AttributeName): string {
  return attributeReader(study, name)(passage);
}

/** Makes the function that tells the value of an attribute for a passage; the attribute is looked up once. */
export function attributeReader(study: Study, { of, name }: AttributeName): (passage: Passage) => string {
  const id = attributeId(study, { of, name });
  switch (of) {
    case 'document':
      return ({ document }) => documentValue(study.documents.get(document), id);
    case 'quotation':
      return ({ note }) => valueOf(note?.attributes, id);
    case 'participant':
      return ({ who }) => valueOf(study.participants.get(who.participant?.id ?? '')?.attributes, id);
  }
}

/** What people call an attribute that a filter names by its id or by its name. */
export function attributeLabel(study: Study, asked: AttributeName): string {
  return study.attributes.get(attributeId(study, asked))?.name ?? asked.name;
}

/** The key of an attribute among others: `participant/School`. */
export function attributeKey({ of, name }: AttributeName): string {
  return `${of}/${name}`;
}

/** The id a filter means: given itself, or the attribute of that name; older studies keep values under names. */
function attributeId(study: Study, { of, name }: AttributeName): string {
  if (study.attributes.get(name)?.of === of) return name;
  const small = name.toLowerCase();
  const named = [...study.attributes.values()].find(
    (attribute) => attribute.of === of && attribute.name.toLowerCase() === small,
  );
  return named?.id ?? name;
}

function documentValue(document: SourceDocument | undefined, name: string): string {
  if (name === 'kind') return document?.kind ?? NOT_GIVEN;
  if (name === 'literal') return document?.literal ?? NOT_GIVEN;
  if (name === 'date') return document?.date ?? NOT_GIVEN;
  return valueOf(document?.attributes, name);
}

function valueOf(values: Readonly<Record<string, string>> | undefined, id: string): string {
  return (values !== undefined && Object.hasOwn(values, id) ? values[id] : undefined) ?? NOT_GIVEN;
}
