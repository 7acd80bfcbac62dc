import { plainText } from './office-block';
import type { OfficeCell, OfficeTable } from './office-block';
import { readHead } from './speaker-head';
import { secondsOfLine } from './timestamp';

/** How a table is read as a conversation: a column of labels, one of words, perhaps one of times. */
export interface SpeakerTable {
  readonly time?: number;
  readonly speaker: number;
  readonly words: number;
  /** The first row names the columns. */
  readonly headed: boolean;
  /** Whether it is likely enough to read it so unasked. */
  readonly likely: boolean;
}

const HEADING = /^(?:spreker|speaker|naam|name|wie|who|deelnemer|participant|persoon|person|rol|role)s?:?$/i;

/**
 * Looks whether a table holds one turn per row; undefined where its shape rules that out.
 *
 * Likely where the heading says so, most labels end in a colon, or each label comes back at least once on average.
 */
export function speakerTableOf(table: OfficeTable): SpeakerTable | undefined {
  const full = fullRows(table);
  const width = full[0]?.length;
  if (full.length < 2 || width === undefined) return undefined;
  const time = width === 3 ? timeColumn(full) : undefined;
  if (width !== (time === undefined ? 2 : 3)) return undefined;
  const [speaker, words] = [0, 1, 2].filter((column) => column !== time);
  if (speaker === undefined || words === undefined) return undefined;
  const headed = HEADING.test(plainText(full[0]?.[speaker] ?? []));
  const cells = full.slice(headed ? 1 : 0).map((row) => plainText(row[speaker] ?? []));
  const labels = cells.filter((cell) => cell !== '').map(labelOf);
  if (labels.length === 0 || labels.some((label) => label === undefined)) return undefined;
  const colons = cells.filter((cell) => cell.endsWith(':')).length;
  const distinct = new Set(labels.map((label) => label?.label)).size;
  const likely =
    headed || colons * 2 > labels.length || (labels.length >= 4 && distinct * 2 <= labels.length);
  return { ...(time === undefined ? {} : { time }), speaker, words, headed, likely };
}

/** The label in a cell, with the time that may stand beside it. */
export function labelOf(cell: string): { readonly label: string; readonly at?: number } | undefined {
  if (cell.includes('\n')) return undefined;
  const found = readHead(cell.endsWith(':') ? cell : `${cell}:`);
  if (found?.form !== 'colon' || found.words !== '') return undefined;
  return { label: found.label, ...(found.at === undefined ? {} : { at: found.at }) };
}

/** Seconds in a cell that holds only a time, with or without brackets. */
export function timeIn(cell: OfficeCell | undefined): number | undefined {
  return secondsOfLine(plainText(cell ?? []));
}

/** The rows as wide as the widest; a cell merged over the whole width is no turn. */
function fullRows({ rows }: OfficeTable): readonly (readonly OfficeCell[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.filter((row) => row.length === width);
}

function timeColumn(rows: readonly (readonly OfficeCell[])[]): number | undefined {
  return [0, 1, 2].find((column) => {
    const filled = rows.filter((row) => plainText(row[column] ?? []) !== '');
    const times = filled.filter((row) => timeIn(row[column]) !== undefined).length;
    return times > 0 && times >= filled.length - 1;
  });
}
