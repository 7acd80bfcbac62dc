import { codePath, codesInTreeOrder, hueOf } from '../../../shared/code-tree/code-tree';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Code } from '../../../shared/model/code';
import { codeBooksInOrder } from '../../../shared/model/code-book';
import type { Study } from '../../../shared/model/study';
import { searchable } from '../../../shared/query/quote-filter';
import type { BookColumn, BookFilter } from './book-store';
import type { CodeUsage } from '../../../shared/code-tree/code-usage';

/** One line of the table of codes. */
export interface BookRow {
  readonly id: string;
  readonly code: Code;
  readonly hue: number;
  readonly above: readonly string[];
  /** Names of its groups, by name. */
  readonly groups: readonly string[];
  readonly usage: CodeUsage;
  readonly isDefined: boolean;
  readonly isArchived: boolean;
  /** Name of the first kept version that has it, null where none has. */
  readonly version: string | null;
  /** Place in the order of the tree. */
  readonly place: number;
}

/** Which lines there are, and in which order. */
export interface BookSetting {
  readonly words: string;
  readonly filter: BookFilter;
  readonly group: string | null;
  readonly sort: { readonly column: BookColumn; readonly down: boolean } | null;
}

const unused: CodeUsage = { quotations: 0, documents: 0, coders: 0 };

/** A line for every code, in use or archived, in tree order, archived ones after the others. */
export function allBookRows(study: Study, usage: ReadonlyMap<string, CodeUsage>): readonly BookRow[] {
  const groups = groupNames(study);
  const versions = firstVersions(study);
  const archived = [...study.codes.values()].filter(
    ({ id }) => study.codeStates.get(id)?.kind === 'archived',
  );
  return [...codesInTreeOrder(study), ...archived].map((code, place) => ({
    id: code.id,
    code,
    hue: hueOf(study, code.id),
    above: codePath(study, code.id).slice(0, -1),
    groups: groups.get(code.id) ?? [],
    usage: usage.get(code.id) ?? unused,
    isDefined: code.definition.trim() !== '',
    isArchived: study.codeStates.get(code.id)?.kind === 'archived',
    version: versions.get(code.id) ?? null,
    place,
  }));
}

/** The lines that are asked for, in the order that is asked for. */
export function bookRows(
  rows: readonly BookRow[],
  study: Study,
  { words, filter, group, sort }: BookSetting,
): readonly BookRow[] {
  const asked = searchable(words).trim();
  const members = group === null ? null : new Set(study.codeGroups.get(group)?.codes ?? []);
  const shown = rows.filter(
    (row) => passes(row, filter) && members?.has(row.id) !== false && (asked === '' || holds(row, asked)),
  );
  if (sort === null) return shown;
  const turn = sort.down ? -1 : 1;
  return [...shown].sort((a, b) => turn * compare(a, b, sort.column) || a.place - b.place);
}

/** Whether a code is among those of a choice; all choices but the last are about codes in use. */
export function passes({ isArchived, usage, isDefined, code }: BookRow, filter: BookFilter): boolean {
  switch (filter) {
    case 'all':
      return !isArchived;
    case 'unused':
      return !isArchived && usage.quotations === 0;
    case 'undefined':
      return !isArchived && !isDefined;
    case 'open':
      return !isArchived && code.origin === 'open';
    case 'archived':
      return isArchived;
    default:
      return assertNever(filter);
  }
}

function holds({ code, above }: BookRow, asked: string): boolean {
  const { name, definition, whenToUse = '', whenNot = '', example = '', aliases } = code;
  return [name, ...above, definition, whenToUse, whenNot, example, ...aliases].some((text) =>
    searchable(text).includes(asked),
  );
}

/** Far quicker over thousands of names than `localeCompare`, which makes one each time. */
const { compare: byWords } = new Intl.Collator();

function compare(a: BookRow, b: BookRow, column: BookColumn): number {
  switch (column) {
    case 'name':
      return byWords(a.code.name, b.code.name);
    case 'path':
      return byWords(a.above.join('\n'), b.above.join('\n'));
    case 'groups':
      return byWords(a.groups.join('\n'), b.groups.join('\n'));
    case 'quotations':
    case 'documents':
    case 'coders':
      return a.usage[column] - b.usage[column];
    case 'origin':
      return byWords(a.code.origin, b.code.origin);
    case 'definition':
      return Number(a.isDefined) - Number(b.isDefined);
    case 'version':
      return byWords(a.version ?? '', b.version ?? '');
    default:
      return assertNever(column);
  }
}

function groupNames(study: Study): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const groups = [...study.codeGroups.values()].sort((a, b) => a.name.localeCompare(b.name));
  for (const { name, codes } of groups) {
    for (const code of codes) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return names;
}

function firstVersions(study: Study): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { name, codes } of codeBooksInOrder(study.codeBooks)) {
    for (const { id } of codes) if (!first.has(id)) first.set(id, name);
  }
  return first;
}
