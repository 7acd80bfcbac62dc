import type { KeptMapping } from './fitting-mapping';
import { COLUMN_USES, TABLE_SHAPES } from './table-review';
import type { ColumnUse, HeadingCodes, TableMapping } from './table-review';

type Fields = Readonly<Record<string, unknown>>;

/** Kept mappings out of stored JSON; one that is damaged or of another version is passed over. */
export function parseKeptMappings(stored: unknown): readonly KeptMapping[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown): readonly KeptMapping[] => {
    const { name, mapping } = fieldsOf(one);
    const parsed = parseMapping(fieldsOf(mapping));
    return typeof name === 'string' && name !== '' && parsed !== undefined ? [{ name, mapping: parsed }] : [];
  });
}

function parseMapping({
  shape,
  sheet,
  headingRow,
  columns,
  headingsShown,
  codes,
}: Fields): TableMapping | undefined {
  const known = TABLE_SHAPES.find((other) => other === shape);
  if (known === undefined || typeof sheet !== 'string' || typeof headingsShown !== 'boolean')
    return undefined;
  if (typeof headingRow !== 'number' || !Number.isInteger(headingRow) || headingRow < -1) return undefined;
  const uses = Object.entries(fieldsOf(columns)).flatMap(([key, use]): [string, ColumnUse][] => {
    const kind = COLUMN_USES.find((other) => other === fieldsOf(use)['kind']);
    return kind === undefined ? [] : [[key, { kind }]];
  });
  const given = Array.isArray(codes) ? codes.flatMap(parseCodes) : [];
  return { shape: known, sheet, headingRow, columns: Object.fromEntries(uses), headingsShown, codes: given };
}

function parseCodes(stored: unknown): readonly HeadingCodes[] {
  const { heading, codes } = fieldsOf(stored);
  if (typeof heading !== 'string' || !Array.isArray(codes)) return [];
  const paths = codes.filter(
    (path): path is string[] =>
      Array.isArray(path) && path.length > 0 && path.every((part) => typeof part === 'string' && part !== ''),
  );
  return [{ heading, codes: paths }];
}

function fieldsOf(stored: unknown): Fields {
  return typeof stored === 'object' && stored !== null ? Object.fromEntries(Object.entries(stored)) : {};
}
