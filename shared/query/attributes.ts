import type { SourceDocument } from '../model/document';
import type { Study } from '../model/study';
import type { Passage } from './passages';
import { NOT_GIVEN, type AttributeChoice } from './quote-filter';

/** An attribute that quotes can be narrowed by. */
export type AttributeName = Pick<AttributeChoice, 'of' | 'name'>;

/** The attributes participants of this study have, by first appearance, then those every document has. */
export function attributeNames(study: Study): readonly AttributeName[] {
  const ofPeople = new Set(
    [...study.participants.values()].flatMap(({ attributes }) => Object.keys(attributes)),
  );
  return [
    ...[...ofPeople].map((name) => ({ of: 'participant', name }) as const),
    ...(['kind', 'literal', 'date'] as const).map((name) => ({ of: 'document', name }) as const),
  ];
}

/** The value of an attribute for a passage: of who speaks or of the document; `NOT_GIVEN` where nobody knows. */
export function attributeValue(study: Study, passage: Passage, { of, name }: AttributeName): string {
  if (of === 'document') return documentValue(study.documents.get(passage.document), name);
  const person = study.participants.get(passage.who.participant?.id ?? '');
  const attributes = person?.attributes ?? {};
  return (Object.hasOwn(attributes, name) ? attributes[name] : undefined) ?? NOT_GIVEN;
}

/** The key of an attribute among others: `participant/School`. */
export function attributeKey({ of, name }: AttributeName): string {
  return `${of}/${name}`;
}

function documentValue(document: SourceDocument | undefined, name: string): string {
  if (name === 'kind') return document?.kind ?? NOT_GIVEN;
  if (name === 'literal') return document?.literal ?? NOT_GIVEN;
  return name === 'date' ? (document?.date ?? NOT_GIVEN) : NOT_GIVEN;
}
