import { fail, ok, type Result } from '../lib/result';
import { readAttributeValue } from '../model/attribute';
import type { Participant } from '../model/participant';
import type { Study } from '../model/study';
import type { PayloadOf } from '../commands/registry';
import { likelyGroup } from './likely-group';
import { registerColumns, type ColumnAttribute, type RegisterColumn } from './register-columns';
import { readConsent } from './read-consent';
import type { RegisterChange, RegisterPreview, RegisterRow } from './register-preview';

/** The command that a table comes to. */
export type FillRegister = PayloadOf<'fill-register'>;

/** What a table of participants would do, and the command that does it; null where nothing would change. */
export interface RegisterPlan {
  readonly preview: RegisterPreview;
  readonly payload: FillRegister | null;
}

/** What one row says, before it is held against the register. */
interface RowFacts {
  readonly row: number;
  readonly pseudonym: string;
  readonly group: string;
  readonly monogram: string;
  readonly role: string | null;
  readonly consent: Participant['consent'] | null;
  readonly values: Readonly<Record<string, string>>;
}

const HEADINGS_WITHIN = 10;

/**
 * Holds a table of participants against the register.
 *
 * People are found by pseudonym, groups and attributes by name; what is missing is made. An empty cell leaves what is
 * there. A row that contradicts itself or the study is refused with its reason and the others still come in. Columns of
 * real names and addresses are left out: those belong in the key file. Fails where no column holds pseudonyms.
 */
export function planRegister(study: Study, table: readonly (readonly string[])[]): Result<RegisterPlan> {
  const found = findHeadings(study, table);
  if (found === undefined) {
    return fail(
      'register-no-pseudonyms',
      'This table has no column “Pseudonym”, so nobody in it could be told apart. Nothing was changed. Name the columns in its first row: Pseudonym, Group, Role, Consent, and any others as attributes.',
    );
  }
  const { columns, headings, first } = found;
  const filled = table.flatMap((cells, index) =>
    index >= first && cells.some((cell) => cell.trim() !== '') ? [{ cells, row: index + 1 }] : [],
  );
  if (filled.length === 0) {
    return fail('table-empty', 'This table has no rows below its headings. Nothing was changed.');
  }
  const builder = new PlanBuilder(study);
  for (const { cells, row } of filled) builder.take(cells, row, columns, headings);
  return ok(builder.plan(columns, headings));
}

function findHeadings(
  study: Study,
  table: readonly (readonly string[])[],
):
  | {
      readonly columns: readonly RegisterColumn[];
      readonly headings: readonly string[];
      readonly first: number;
    }
  | undefined {
  for (const [index, headings] of table.slice(0, HEADINGS_WITHIN).entries()) {
    const columns = registerColumns(study, headings, table.slice(index + 1));
    if (columns !== undefined) return { columns, headings, first: index + 1 };
  }
  return undefined;
}

/** Gathers row by row what there is to be made and changed. */
class PlanBuilder {
  private readonly rows: RegisterRow[] = [];
  private readonly people: Map<string, Participant>;
  private readonly groups: Map<string, string>;
  private readonly seen = new Set<string>();
  private readonly newGroups = new Map<string, FillRegister['groups'][number]>();
  private readonly grown = new Map<string, { readonly name: string; readonly choices: string[] }>();
  private readonly added: FillRegister['participants'][number][] = [];
  private readonly edits: FillRegister['edits'][number][] = [];

  constructor(private readonly study: Study) {
    this.people = new Map([...study.participants.values()].map((person) => [person.pseudonym, person]));
    this.groups = new Map([...study.groups.values()].map(({ id, name }) => [name.toLowerCase(), id]));
  }

  take(
    cells: readonly string[],
    row: number,
    columns: readonly RegisterColumn[],
    headings: readonly string[],
  ): void {
    const cellOf = (kind: RegisterColumn['kind']): string =>
      (cells[columns.findIndex((column) => column.kind === kind)] ?? '').trim();
    const pseudonym = cellOf('pseudonym').slice(0, 100);
    const refuse = (reason: string): void => {
      this.rows.push({ kind: 'refused', row, pseudonym, group: cellOf('group'), reason });
    };
    if (pseudonym === '') return refuse('There is no pseudonym in this row.');
    if (this.seen.has(pseudonym))
      return refuse(`“${pseudonym}” stands in this table twice; the first row counts.`);
    this.seen.add(pseudonym);
    const known = this.people.get(pseudonym);
    if (known === undefined && cellOf('group') === '') {
      return refuse(`“${pseudonym}” is new and no group is given.`);
    }
    const consent = cellOf('consent') === '' ? null : readConsent(cellOf('consent'));
    if (consent === undefined) {
      return refuse(
        `“${cellOf('consent')}” leaves open what may be done: write “given”, “do not quote” or “withdrawn”.`,
      );
    }
    const values: [string, string][] = [];
    for (const [index, column] of columns.entries()) {
      const cell = (cells[index] ?? '').trim();
      if (column.kind !== 'attribute' || cell === '') continue;
      const value = this.valueOf(column.attribute, cell);
      if (value === undefined) return refuse(misfit(headings[index] ?? '', cell, column.attribute));
      values.push([column.attribute.id, value]);
    }
    const hasRole = columns.some(({ kind }) => kind === 'role');
    this.settle(
      {
        row,
        pseudonym,
        group: cellOf('group').slice(0, 100),
        monogram: cellOf('monogram'),
        role: hasRole && cellOf('role') !== '' ? cellOf('role').slice(0, 200) : null,
        consent,
        values: Object.fromEntries(values),
      },
      known,
      columns,
    );
  }

  plan(columns: readonly RegisterColumn[], headings: readonly string[]): RegisterPlan {
    const made = columns.flatMap((column) =>
      column.kind === 'attribute' && column.attribute.isNew ? [column.attribute] : [],
    );
    const groups = [...this.newGroups.values()];
    const attributes = made.map(({ id, name, type, choices }) => ({
      key: id,
      name,
      of: 'participant' as const,
      type,
      choices,
    }));
    const choices = [...this.grown].map(([id, grown]) => ({ id, choices: grown.choices }));
    const something = this.added.length + this.edits.length > 0;
    return {
      preview: {
        rows: this.rows,
        groups: groups.map(({ name }) => name),
        attributes: something ? made.map(({ name, type }) => ({ name, type })) : [],
        notes: [...leftOut(columns, headings), ...[...this.grown.values()].map(grownNote)],
      },
      payload: something
        ? { groups, attributes, choices, participants: this.added, edits: this.edits }
        : null,
    };
  }

  /** The value in its kept form. An unknown choice is added to the choices; anything else that does not fit is none. */
  private valueOf(attribute: ColumnAttribute, cell: string): string | undefined {
    const grown = this.grown.get(attribute.id);
    const value = readAttributeValue(
      grown === undefined ? attribute : { ...attribute, choices: grown.choices },
      cell.slice(0, 2_000),
    );
    if (value !== undefined || attribute.type !== 'choice' || cell.length > 200) return value;
    if (grown === undefined)
      this.grown.set(attribute.id, { name: attribute.name, choices: [...attribute.choices, cell] });
    else grown.choices.push(cell);
    return cell;
  }

  private settle(facts: RowFacts, known: Participant | undefined, columns: readonly RegisterColumn[]): void {
    const { row, pseudonym, role, consent, values } = facts;
    if (known === undefined) {
      this.rows.push({ kind: 'added', row, pseudonym, group: facts.group });
      this.added.push({
        pseudonym,
        group: this.groupFor(facts),
        role: role ?? '',
        attributes: values,
        ...(consent === null || consent === undefined ? {} : { consent }),
      });
      return;
    }
    const { changes, edit } = this.difference(facts, known, columns);
    const group = this.study.groups.get(known.group)?.name ?? '';
    if (changes.length === 0) {
      this.rows.push({ kind: 'unchanged', row, pseudonym, group });
      return;
    }
    this.rows.push({ kind: 'changed', row, pseudonym, group: facts.group || group, changes });
    this.edits.push({ id: known.id, edit });
  }

  private difference(
    facts: RowFacts,
    known: Participant,
    columns: readonly RegisterColumn[],
  ): { readonly changes: readonly RegisterChange[]; readonly edit: FillRegister['edits'][number]['edit'] } {
    const changes: RegisterChange[] = [];
    const group = this.study.groups.get(known.group)?.name ?? '';
    const moves = facts.group !== '' && facts.group.toLowerCase() !== group.toLowerCase();
    if (moves) changes.push({ column: 'Group', before: group, after: facts.group });
    const role = facts.role !== null && facts.role !== known.role ? facts.role : undefined;
    if (role !== undefined) changes.push({ column: 'Role', before: known.role, after: role });
    const consent = facts.consent !== null && facts.consent !== known.consent ? facts.consent : undefined;
    if (consent !== undefined)
      changes.push({ column: 'Consent', before: known.consent ?? '', after: consent });
    const values: [string, string][] = [];
    for (const column of columns) {
      if (column.kind !== 'attribute') continue;
      const { id, name } = column.attribute;
      const after = facts.values[id];
      const before = Object.hasOwn(known.attributes, id) ? (known.attributes[id] ?? '') : '';
      if (after === undefined || after === before) continue;
      changes.push({ column: name, before, after });
      values.push([id, after]);
    }
    return {
      changes,
      edit: {
        ...(moves ? { group: this.groupFor(facts) } : {}),
        ...(role === undefined ? {} : { role }),
        ...(consent === undefined ? {} : { consent }),
        ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
      },
    };
  }

  /** Id of the group by name, or the key of one to be made. */
  private groupFor({ group, monogram }: RowFacts): string {
    const name = group.toLowerCase();
    const known = this.groups.get(name);
    if (known !== undefined) return known;
    const key = `new:${group}`;
    const index = this.study.groups.size + this.newGroups.size;
    if (!this.newGroups.has(name)) this.newGroups.set(name, { key, ...likelyGroup(group, index, monogram) });
    return this.newGroups.get(name)?.key ?? key;
  }
}

function misfit(heading: string, cell: string, { type }: ColumnAttribute): string {
  const kinds = {
    text: 'a text',
    number: 'a number',
    date: 'a date',
    choice: 'a choice',
    'yes-no': 'yes or no',
  };
  return `“${cell.slice(0, 60)}” under “${heading.trim()}” is not ${kinds[type]}.`;
}

function leftOut(columns: readonly RegisterColumn[], headings: readonly string[]): readonly string[] {
  const secret = headings
    .filter((_, index) => columns[index]?.kind === 'secret')
    .map((heading) => heading.trim());
  return secret.length === 0
    ? []
    : [
        `Real names and addresses belong in the key file, so these columns were left out: ${secret.join(', ')}.`,
      ];
}

function grownNote({
  name,
  choices,
}: {
  readonly name: string;
  readonly choices: readonly string[];
}): string {
  return `“${name}” gets new choices and then has: ${choices.join(', ')}.`;
}
