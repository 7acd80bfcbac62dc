/** Which columns of a pasted table hold the levels, top first, and which the meaning of the last one. */
export interface TableColumns {
  readonly levels: readonly number[];
  readonly definition: number | undefined;
  /** Whether the first row names the columns and is not a code. */
  readonly header: boolean;
}

const LEVEL =
  /^(?:(?:level|niveau|laag|tier)[ _-]?\d+|\d+(?:st|nd|rd|th|e|de|ste)? ?(?:level|niveau|laag)|(?:main|top|parent|hoofd|sub)[ _-]?(?:codes?|categor(?:y|ies|ie|ieën)|themes?|thema'?s?)|codes?|labels?|categor(?:y|ie)|theme|thema|dimensi(?:on|e)|leaf|leaves)$/;
const DEFINITION =
  /^(?:definition|definitie|description|beschrijving|omschrijving|meaning|betekenis|toelichting)s?$/;

/**
 * Recognises a header in which every filled cell names a level or a definition, in English or Dutch ("Niveau 1", "Main
 * category", "Code"). Without one every column is a level.
 */
export function tableColumns(rows: readonly (readonly string[])[]): TableColumns {
  const width = Math.max(0, ...rows.map(widthOf));
  const all = Array.from({ length: width }, (_, column) => column);
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const filled = names.filter((name) => name !== '');
  const isHeader = filled.length > 0 && filled.every((name) => LEVEL.test(name) || DEFINITION.test(name));
  if (!isHeader) return { levels: all, definition: undefined, header: false };
  const definition = names.findIndex((name) => DEFINITION.test(name));
  return {
    levels: all.filter((column) => column !== definition),
    definition: definition === -1 ? undefined : definition,
    header: true,
  };
}

/** Columns of a row up to its last filled cell. */
function widthOf(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === '') width -= 1;
  return width;
}
