import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
};

/** Goes up and down in a column with the arrow keys and Enter, which below the last field takes over what is typed; left and right at the ends of what is typed. */
export function moveFocus(event: KeyboardEvent<HTMLInputElement>): void {
  const field = event.currentTarget;
  const table = field.closest('table');
  const step = steps[event.key] ?? sideways(event.key, field);
  if (step === undefined || table === null) return;
  event.preventDefault();
  const [row = 0, column = 0] = placeOf(table, field);
  const next = table.tBodies[0]?.rows[row + step[0]]?.cells[column + step[1]]?.querySelector('input');
  if (next === undefined || next === null) {
    if (event.key === 'Enter') field.blur();
    return;
  }
  next.focus();
  next.select();
}

function sideways(key: string, field: HTMLInputElement): readonly [number, number] | undefined {
  const { selectionStart, selectionEnd, value } = field;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowLeft' && (isWhole || selectionEnd === 0)) return [0, -1];
  if (key === 'ArrowRight' && (isWhole || selectionStart === value.length)) return [0, 1];
  return undefined;
}

function placeOf(table: HTMLTableElement, field: HTMLElement): readonly number[] {
  const cell = field.closest('td');
  const row = cell?.closest('tr');
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  return cell === null || row === null || row === undefined ? [] : [rows.indexOf(row), cell.cellIndex];
}
