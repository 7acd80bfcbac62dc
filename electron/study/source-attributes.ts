import type { PayloadOf } from '../../shared/commands/registry';
import { attributeNames } from '../../shared/import/attribute-names';
import type { ParsedSource } from '../../shared/import/parsed-file';

type NewAttributes = NonNullable<PayloadOf<'add-documents'>['attributes']>;
type Attributed = Pick<ParsedSource, 'attributes'>;

/** What the columns of tables bring into a study. */
export interface SourceAttributes {
  /** Each once, as text; those the study has by name are used as they are. */
  readonly attributes: NewAttributes;
  /** What columns say of one of the sources, by the keys of `attributes`; empty cells say nothing. */
  readonly valuesOf: (source: Attributed) => Record<string, string>;
}

/** The attributes of sources that come in together, so that no two of their headings fall on one name. */
export function attributesOfSources(sources: readonly Attributed[]): SourceAttributes {
  const names = attributeNames(sources.flatMap((source) => saidValues(source).map(([heading]) => heading)));
  const valuesOf = (source: Attributed): Record<string, string> =>
    Object.fromEntries(
      saidValues(source).flatMap(([heading, value]) => {
        const name = names.get(heading);
        return name === undefined ? [] : [[name, value] as const];
      }),
    );
  return {
    attributes: [...new Set(names.values())].map((name) => ({
      key: name,
      name,
      of: 'document',
      type: 'text',
      choices: [],
    })),
    valuesOf,
  };
}

function saidValues({ attributes = {} }: Attributed): readonly (readonly [string, string])[] {
  return Object.entries(attributes)
    .map(([heading, value]) => [heading, value.trim().slice(0, 2_000)] as const)
    .filter(([, value]) => value !== '');
}
