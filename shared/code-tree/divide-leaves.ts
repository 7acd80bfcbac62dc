const OPENING = '([{';
const CLOSING = ')]}';

/**
 * The names in one cell of a code table, which stand apart by slashes.
 *
 * A slash inside brackets belongs to the name ("Contact (thuis/school)"), also where a bracket is never closed; so does
 * one between two digits ("2025/2026").
 *
 * @example divideLeaves('Contact (thuis/school) / Samenwerking') // ['Contact (thuis/school)', 'Samenwerking']
 */
export function divideLeaves(cell: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const mark = cell.charAt(at);
    if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (mark === '/' && depth === 0 && !isBetweenDigits(cell, at)) {
      names.push(cell.slice(start, at));
      start = at + 1;
    }
  }
  names.push(cell.slice(start));
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function isBetweenDigits(cell: string, at: number): boolean {
  return /\d/.test(cell.charAt(at - 1)) && /\d/.test(cell.charAt(at + 1));
}
