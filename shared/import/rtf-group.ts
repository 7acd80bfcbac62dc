/** Tables within cells that are kept apart; what lies deeper goes to the deepest of them. */
const DEEPEST_TABLE = 16;
/** Most letters that may stand in for one that old programs do not know. */
const MOST_FALLBACK = 16;

/** What holds in an RTF file until the group ends that it was said in. */
export interface RtfGroup {
  place: 'text' | 'fonts' | 'mark';
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  inserted: boolean;
  /** The same words follow in letters that more programs know. */
  doubled: boolean;
  font: number;
  /** Letters that stand in for each Unicode one. */
  fallback: number;
  inTable: boolean;
  tableLevel: number;
  /** Number of the list; 0 for none. */
  list: number;
  heading: boolean;
}

/** A group in which nothing was said yet. */
export function plainGroup(): RtfGroup {
  return {
    place: 'text',
    bold: false,
    hidden: false,
    deleted: false,
    inserted: false,
    doubled: false,
    font: 0,
    fallback: 1,
    inTable: false,
    tableLevel: 0,
    list: 0,
    heading: false,
  };
}

/** Takes in a control word about how words look; whether it was one. */
export function formatWords(
  group: RtfGroup,
  word: string,
  parameter: number | undefined,
  defaultFont: number,
): boolean {
  const on = parameter !== 0;
  if (word === 'b') group.bold = on;
  else if (word === 'v') group.hidden = on;
  else if (word === 'deleted') group.deleted = on;
  else if (word === 'revised') group.inserted = on;
  else if (word === 'f') group.font = parameter ?? 0;
  else if (word === 'uc') group.fallback = within(parameter ?? 1, MOST_FALLBACK);
  else if (word === 'plain') {
    const { bold, hidden, deleted, inserted } = plainGroup();
    Object.assign(group, { bold, hidden, deleted, inserted, font: defaultFont });
  } else return false;
  return true;
}

/** Takes in a control word about the paragraph; whether it was one. */
export function formatParagraph(group: RtfGroup, word: string, parameter: number | undefined): boolean {
  if (word === 'pard') {
    const { inTable, tableLevel, list, heading } = plainGroup();
    Object.assign(group, { inTable, tableLevel, list, heading });
  } else if (word === 'outlinelevel') group.heading = true;
  else if (word === 'intbl') group.inTable = true;
  else if (word === 'itap') group.tableLevel = within(parameter ?? 0, DEEPEST_TABLE);
  else if (word === 'ls') group.list = parameter ?? 0;
  else return false;
  return true;
}

/** The level of a cell or row that says only that it is nested. */
export function nestedLevel(group: RtfGroup): number {
  return Math.max(2, group.tableLevel);
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
