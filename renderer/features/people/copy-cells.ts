import { readAttributeValue } from '../../../shared/model/attribute';
import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { showToast } from '../../state/view-store';
import { cellText } from './cell-text';
import { tellNoPlace } from './register-acts';
import type { RegisterColumn } from './register-columns';
import type { RegisterContent } from './use-register';
import { misfitText } from './write-cells';

/**
 * The selected rows as a spreadsheet takes them, headings first; of one row the cell the keys are on. Real names stay
 * where they are, also while the key file is unlocked.
 */
export function copyText(
  { rows, columns: shown }: Pick<RegisterContent, 'rows' | 'columns'>,
  chosen: readonly string[],
  column: RegisterColumn['id'],
): string {
  const columns = shown.filter(({ kind }) => kind !== 'names');
  const wanted = new Set(chosen);
  const lines = rows.filter(({ id }) => wanted.has(id));
  const [first] = lines;
  const here = columns.find(({ id }) => id === column);
  if (first !== undefined && lines.length === 1 && here !== undefined)
    return oneLine(cellText(first, here, null));
  const table = [
    columns.map(({ title }) => title),
    ...lines.map((row) => columns.map((known) => cellText(row, known, null))),
  ];
  return table.map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** A value that fits its attribute, for one person. */
interface Fill {
  readonly of: 'participant';
  readonly id: string;
  readonly attribute: string;
  readonly value: string | null;
}

/**
 * Lays a block from a spreadsheet over the attributes from a cell to the right and down. All of it or nothing: the
 * first value that does not fit is named.
 */
export async function pasteText(
  { rows, columns }: RegisterContent,
  row: string,
  column: RegisterColumn['id'],
  text: string,
): Promise<void> {
  const block = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const firstRow = rows.findIndex(({ id }) => id === row);
  const firstColumn = columns.findIndex(({ id }) => id === column);
  const values: Fill[] = [];
  for (const [down, cells] of block.entries()) {
    for (const [across, cell] of cells.entries()) {
      const person = rows[firstRow + down];
      const into = columns[firstColumn + across];
      if (person === undefined || into === undefined) continue;
      if (into.kind !== 'attribute') return tellNoPlace();
      const { attribute } = into;
      const value = cell.trim() === '' ? null : readAttributeValue(attribute, cell);
      if (value === undefined) return showToast(misfitText(attribute), false);
      values.push({ of: 'participant', id: person.id, attribute: attribute.id, value });
    }
  }
  if (values.length === 0) return tellNoPlace();
  const toast = i18n.t('people:pasted', { count: values.length });
  await runCommand({ type: 'fill-attributes', payload: { values } }, { toast });
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
