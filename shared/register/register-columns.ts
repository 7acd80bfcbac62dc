import { attributeNamed, type Attribute } from '../model/attribute';
import type { Study } from '../model/study';
import { likelyType } from './likely-attribute';

/** An attribute a column stands for: one of the study, or one to be made, known by its key. */
export interface ColumnAttribute extends Pick<Attribute, 'name' | 'type' | 'choices'> {
  /** Id of the attribute, or the key under which it is made. */
  readonly id: string;
  readonly isNew: boolean;
}

/** What a column of a table of participants is. */
export type RegisterColumn =
  | { readonly kind: 'pseudonym' | 'group' | 'role' | 'consent' | 'monogram' | 'secret' | 'empty' }
  | { readonly kind: 'attribute'; readonly attribute: ColumnAttribute };

type OwnKind = Exclude<RegisterColumn['kind'], 'attribute' | 'empty'>;

/** Headings as the program itself writes them, in both languages, and as people do. */
const OWN: readonly (readonly [kind: OwnKind, heading: RegExp])[] = [
  ['pseudonym', /^(?:pseudoniem|pseudonym|schuilnaam)$/i],
  ['group', /^(?:(?:stakeholder[ -]?)?(?:groep|group)|stakeholder)$/i],
  ['role', /^(?:rol|role|functie)$/i],
  ['consent', /^(?:toestemming|consent)$/i],
  ['monogram', /^monogram$/i],
  [
    'secret',
    /^(?:(?:echte |volledige |voor|achter|real |full |first |last )?(?:naam|name)|e-?mail(?:adres)?|telefoon(?:nummer)?|phone|mobiel|adres|address|bsn|geboortedatum|date of birth)$/i,
  ],
];
/** Headings that stand for the pseudonym where no column is called so. */
const AS_PSEUDONYM = /^(?:deelnemer|participant|respondent)(?:code|nummer|nr)?$|^(?:code|id)$/i;

/** What each column is; undefined where none holds pseudonyms. */
export function registerColumns(
  study: Study,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly RegisterColumn[] | undefined {
  const kinds = headings.map((heading) => OWN.find(([, known]) => known.test(heading.trim()))?.[0]);
  const pseudonym = kinds.includes('pseudonym')
    ? kinds.indexOf('pseudonym')
    : headings.findIndex((heading) => AS_PSEUDONYM.test(heading.trim()));
  if (pseudonym < 0) return undefined;
  const seen = new Set<string>();
  return headings.map((heading, column): RegisterColumn => {
    const name = heading.trim().slice(0, 100);
    const kind = column === pseudonym ? 'pseudonym' : kinds[column];
    // The first of two columns of one name counts; the second would fight it row by row.
    const key = kind ?? name.toLowerCase();
    if (name === '' || seen.has(key)) return { kind: 'empty' };
    seen.add(key);
    if (kind !== undefined) return { kind };
    return {
      kind: 'attribute',
      attribute: columnAttribute(
        study,
        name,
        rows.map((row) => row[column] ?? ''),
      ),
    };
  });
}

function columnAttribute(study: Study, name: string, values: readonly string[]): ColumnAttribute {
  const known = attributeNamed(study, 'participant', name);
  if (known !== undefined) {
    return { id: known.id, name: known.name, type: known.type, choices: known.choices, isNew: false };
  }
  return { id: `new:${name}`, name, ...likelyType(values), isNew: true };
}
