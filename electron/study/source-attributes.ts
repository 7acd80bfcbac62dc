import type { PayloadOf } from '../../shared/commands/registry';
import type { ParsedSource } from '../../shared/import/parsed-file';

type NewAttributes = NonNullable<PayloadOf<'add-documents'>['attributes']>;

/** Longest name of an attribute; a longer column heading is cut. */
const LONGEST_NAME = 100;

/** The attributes that columns of tables bring, each once, as text; those the study has by name are used as they are. */
export function attributesOfSources(sources: readonly Pick<ParsedSource, 'attributes'>[]): NewAttributes {
  const names = new Set(sources.flatMap((source) => Object.keys(valuesOf(source))));
  return [...names].map((key) => ({ key, name: key, of: 'document', type: 'text', choices: [] }));
}

/** What columns say of a source, by the keys of `attributesOfSources`; empty cells say nothing. */
export function valuesOf({ attributes = {} }: Pick<ParsedSource, 'attributes'>): Record<string, string> {
  const values = Object.entries(attributes).map(
    ([heading, value]) =>
      [heading.trim().slice(0, LONGEST_NAME).trim(), value.trim().slice(0, 2_000)] as const,
  );
  return Object.fromEntries(values.filter(([name, value]) => name !== '' && value !== ''));
}
