import type { ReactNode } from 'react';
import {
  attributesOf,
  readAttributeValue,
  type Attribute,
  type AttributePatch,
  type AttributeValues,
} from '../../../shared/model/attribute';
import type { Study } from '../../../shared/model/study';
import { AttributeField } from '../../components/attribute-field';

interface DocumentAttributesProps {
  readonly study: Study;
  /** Values of the document as kept. */
  readonly kept: AttributeValues;
  /** What stands in the fields, by attribute id. */
  readonly typed: AttributeValues;
  readonly onChange: (typed: AttributeValues) => void;
}

/** The attributes of documents with a field each; nothing where none were defined. */
export function DocumentAttributes({ study, kept, typed, onChange }: DocumentAttributesProps): ReactNode {
  return attributesOf(study, 'document').map((attribute) => (
    <AttributeField
      key={attribute.id}
      attribute={attribute}
      value={typed[attribute.id] ?? ''}
      isMisfit={isMisfit(attribute, kept, typed)}
      onChange={(value) => onChange({ ...typed, [attribute.id]: value })}
    />
  ));
}

/** Whether something was typed that its attribute cannot hold. */
export function anyMisfit(study: Study, kept: AttributeValues, typed: AttributeValues): boolean {
  return attributesOf(study, 'document').some((attribute) => isMisfit(attribute, kept, typed));
}

/** Only the values that changed, in the form they are kept in. */
export function changedValues(study: Study, kept: AttributeValues, typed: AttributeValues): AttributePatch {
  const changed = attributesOf(study, 'document').flatMap(
    (attribute): readonly (readonly [string, string | null])[] => {
      const words = (typed[attribute.id] ?? '').trim();
      const value = words === '' ? null : (readAttributeValue(attribute, words) ?? words);
      return value === (kept[attribute.id] ?? null) ? [] : [[attribute.id, value]];
    },
  );
  return Object.fromEntries(changed);
}

/** What was there before the type changed may stay; what is typed now must fit. */
function isMisfit(attribute: Attribute, kept: AttributeValues, typed: AttributeValues): boolean {
  const words = (typed[attribute.id] ?? '').trim();
  if (words === '' || words === kept[attribute.id]) return false;
  return readAttributeValue(attribute, words) === undefined;
}
