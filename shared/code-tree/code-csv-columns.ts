/** Which column of a code list holds what; `levels` are the columns of the path, top first. */
export interface CodeColumns {
  readonly levels: readonly number[];
  readonly definition: number | undefined;
  readonly whenToUse: number | undefined;
  readonly whenNot: number | undefined;
  readonly example: number | undefined;
  readonly origin: number | undefined;
  readonly colour: number | undefined;
  readonly aliases: number | undefined;
  /** Whether the first row names the columns and is not a code. */
  readonly header: boolean;
}

const PATH_NAMES = ['path', 'code', 'pad', 'name', 'naam'];
const LEVEL_NAME = /^(?:level|niveau)[ _-]?(\d+)$/;
const DEFINITION_NAMES = ['definition', 'definitie', 'description', 'beschrijving', 'omschrijving'];
const COLOUR_NAMES = ['colour', 'color', 'kleur'];
const ALIAS_NAMES = ['aliases', 'alias', 'synonyms', 'synoniemen', 'also found as', 'ook te vinden als'];
const USE_NAMES = ['when to use', 'wanneer wel', 'include', 'inclusion'];
const NOT_NAMES = ['when not', 'when not to use', 'wanneer niet', 'exclude', 'exclusion'];
const EXAMPLE_NAMES = ['example', 'voorbeeld'];
const ORIGIN_NAMES = ['origin', 'herkomst'];

/**
 * Recognises the header by its names, in English or Dutch. Without a header the first column is the path
 * where any of its cells holds ` > ` or it is the only one, and otherwise all columns are levels.
 */
export function codeColumns(rows: readonly (readonly string[])[]): CodeColumns {
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const find = (known: readonly string[]): number | undefined => {
    const index = names.findIndex((name) => known.includes(name));
    return index === -1 ? undefined : index;
  };
  const named = levelColumns(names);
  const path = find(PATH_NAMES);
  const levels = named.length > 0 ? named : path === undefined ? [] : [path];
  if (levels.length === 0) return withoutHeader(rows);
  return {
    levels,
    definition: find(DEFINITION_NAMES),
    whenToUse: find(USE_NAMES),
    whenNot: find(NOT_NAMES),
    example: find(EXAMPLE_NAMES),
    origin: find(ORIGIN_NAMES),
    colour: find(COLOUR_NAMES),
    aliases: find(ALIAS_NAMES),
    header: true,
  };
}

function levelColumns(names: readonly string[]): readonly number[] {
  return names
    .flatMap((name, index) => {
      const level = LEVEL_NAME.exec(name)?.[1];
      return level === undefined ? [] : [{ level: Number(level), index }];
    })
    .sort((a, b) => a.level - b.level)
    .map(({ index }) => index);
}

function withoutHeader(rows: readonly (readonly string[])[]): CodeColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const paths = width === 1 || rows.some((row) => row[0]?.includes('>') === true);
  const levels = paths ? [0] : Array.from({ length: width }, (_, index) => index);
  return {
    levels,
    definition: paths ? 1 : undefined,
    whenToUse: undefined,
    whenNot: undefined,
    example: undefined,
    origin: undefined,
    colour: paths ? 2 : undefined,
    aliases: paths ? 3 : undefined,
    header: false,
  };
}
