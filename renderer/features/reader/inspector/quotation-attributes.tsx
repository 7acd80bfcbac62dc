import { useState, type ReactNode } from 'react';
import { attributesOf, readAttributeValue, type Attribute } from '../../../../shared/model/attribute';
import type { QuotationNote } from '../../../../shared/model/quotation-note';
import { AttributeField } from '../../../components/attribute-field';
import { runCommand } from '../../../services/run-command';
import { useStudyStore } from '../../../state/study-store';
import type { Place } from '../../../state/view-store';
import styles from './inspector.module.css';

interface QuotationAttributesProps {
  readonly place: Place;
  readonly note: QuotationNote;
}

/** The attributes of quotations, each written when it is chosen or left; nothing where none were defined. */
export function QuotationAttributes({ place, note }: QuotationAttributesProps): ReactNode {
  const { study } = useStudyStore.getState();
  const attributes = attributesOf(study, 'quotation');
  if (attributes.length === 0) return null;
  return (
    <div className={styles['attributes']}>
      {attributes.map((attribute) => {
        const value = note.attributes?.[attribute.id] ?? '';
        // A new key shows what was written elsewhere, by a colleague or an undo.
        const key = `${attribute.id} ${place.document} ${place.from}-${place.to} ${value}`;
        return <ValueField key={key} {...{ place, attribute, value }} />;
      })}
    </div>
  );
}

interface ValueFieldProps {
  readonly place: Place;
  readonly attribute: Attribute;
  readonly value: string;
}

function ValueField({ place, attribute, value }: ValueFieldProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const words = typed.trim();
  const isMisfit = words !== '' && words !== value && readAttributeValue(attribute, words) === undefined;
  const isChosen = attribute.type === 'choice' || attribute.type === 'yes-no';
  const write = (next: string): void => {
    if (next.trim() !== value && !isMisfit) void fill(place, attribute, next.trim());
  };
  return (
    <div
      role="presentation"
      onBlur={() => {
        if (!isChosen) write(typed);
      }}
      onKeyDown={(event) => {
        // The letters of a value are not the keys of the reader.
        event.stopPropagation();
        if (event.key === 'Enter') write(typed);
        if (event.key === 'Escape') setTyped(value);
      }}
    >
      <AttributeField
        attribute={attribute}
        value={typed}
        isMisfit={isMisfit}
        onChange={(next) => {
          setTyped(next);
          if (isChosen) write(next);
        }}
      />
    </div>
  );
}

async function fill(place: Place, attribute: Attribute, value: string): Promise<void> {
  const { document, from, to } = place;
  const cell = { of: 'quotation', document, from, to, attribute: attribute.id } as const;
  const values = [{ ...cell, value: value === '' ? null : value }];
  await runCommand({ type: 'fill-attributes', payload: { values } });
}
