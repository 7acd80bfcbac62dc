import { attributesOf, type Attribute } from '../../../shared/model/attribute';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';

/** Columns every register can have, in the order they stand; attributes come after `role`. */
export const fixedColumns = [
  'pseudonym',
  'names',
  'group',
  'role',
  'consent',
  'moments',
  'documents',
  'words',
  'codings',
  'quoted',
] as const;

/** A column every register can have. */
export type FixedColumn = (typeof fixedColumns)[number];

/** A column of the register. */
export type RegisterColumn =
  | { readonly id: FixedColumn; readonly kind: FixedColumn; readonly title: string }
  | {
      readonly id: `attribute:${string}`;
      readonly kind: 'attribute';
      readonly title: string;
      readonly attribute: Attribute;
    };

/** Widths in pixels; `documents` takes what is left. Pixels of `moments` are per moment. */
const widths: Readonly<Record<RegisterColumn['kind'], number>> = {
  pseudonym: 204,
  names: 150,
  group: 150,
  role: 136,
  attribute: 78,
  consent: 104,
  moments: 24,
  documents: 88,
  words: 62,
  codings: 66,
  quoted: 70,
};

/** Shown until somebody chooses: what the picture of a register has, and of the attributes the first few. */
const usual: readonly FixedColumn[] = [
  'pseudonym',
  'role',
  'moments',
  'documents',
  'words',
  'codings',
  'quoted',
];

/** What can be shown now. Real names are among it only while the key file is unlocked. */
export function allColumns(study: Study, isUnlocked: boolean): readonly RegisterColumn[] {
  const attributes = attributesOf(study, 'participant').map((attribute): RegisterColumn => ({
    id: `attribute:${attribute.id}`,
    kind: 'attribute',
    title: attribute.name,
    attribute,
  }));
  return fixedColumns
    .filter((id) => id !== 'names' || isUnlocked)
    .filter((id) => id !== 'moments' || study.samplingColumns.size > 0)
    .flatMap((id): readonly RegisterColumn[] => {
      const column = { id, kind: id, title: i18n.t(`people:columns.${id}`) } as const;
      return id === 'role' ? [column, ...attributes] : [column];
    });
}

/** Whether a column shows: as somebody chose, else the usual ones and as many attributes as there is room for. */
export function isShown(
  study: Study,
  column: RegisterColumn,
  chosen: Readonly<Record<string, boolean>>,
): boolean {
  if (column.kind === 'pseudonym' || column.kind === 'names') return true;
  const choice = chosen[column.id];
  if (choice !== undefined) return choice;
  if (column.kind !== 'attribute') return usual.includes(column.kind);
  const room = study.samplingColumns.size > 0 ? 1 : 2;
  const place = attributesOf(study, 'participant').findIndex(({ id }) => id === column.attribute.id);
  return place < room;
}

/** The widths of columns side by side, as a grid template. */
export function columnTemplate(study: Study, columns: readonly RegisterColumn[]): string {
  return columns
    .map((column) =>
      column.kind === 'documents'
        ? `minmax(${widths.documents}px, 1fr)`
        : column.kind === 'moments'
          ? `${Math.max(88, widths.moments * study.samplingColumns.size + 16)}px`
          : `${widths[column.kind]}px`,
    )
    .join(' ');
}

/** Whether the cells of a column are typed in; the others are counted. */
export function isEditable({ kind }: RegisterColumn): boolean {
  switch (kind) {
    case 'pseudonym':
    case 'names':
    case 'group':
    case 'role':
    case 'attribute':
    case 'consent':
      return true;
    case 'moments':
    case 'documents':
    case 'words':
    case 'codings':
    case 'quoted':
      return false;
  }
}

/** Whether the cells of a column are numbers, which stand at the right. */
export function isCount({ kind }: RegisterColumn): boolean {
  return kind === 'words' || kind === 'codings' || kind === 'quoted';
}
