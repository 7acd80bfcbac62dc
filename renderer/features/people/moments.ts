import { attendanceOf } from '../../../shared/analysis/attendance';
import type { SamplingColumn } from '../../../shared/model/sampling';
import type { Study } from '../../../shared/model/study';

/** Whether a person took part in a moment of the sampling plan, agreed to, or is not in it. */
export interface Moment {
  readonly column: SamplingColumn;
  /** What fits in a small square, `T0`. */
  readonly short: string;
  readonly state: 'took-part' | 'planned' | 'none';
}

/**
 * Makes the function that tells the moments of a person. They took part where they speak in a document of that
 * moment, were present at it, or where the recruitment log says so; planned is who agreed to.
 */
export function momentsOf(study: Study): (participant: string) => readonly Moment[] {
  const columns = [...study.samplingColumns.values()].sort((a, b) => a.position - b.position);
  const took = new Set<string>();
  const agreed = new Set<string>();
  for (const document of study.documents.values()) {
    if (document.sampling === undefined) continue;
    for (const person of attendanceOf(study, document).people) took.add(`${person} ${document.sampling}`);
  }
  for (const { participant, column, outcome } of study.contacts.values()) {
    if (participant === null || column === null) continue;
    if (outcome === 'took-part') took.add(`${participant} ${column}`);
    if (outcome === 'agreed') agreed.add(`${participant} ${column}`);
  }
  return (participant) =>
    columns.map((column): Moment => {
      const key = `${participant} ${column.id}`;
      const state = took.has(key) ? 'took-part' : agreed.has(key) ? 'planned' : 'none';
      return { column, short: shortName(column.name), state };
    });
}

/** The first word where it is short, else its first letters: “T0 before” is T0, “Telefonisch” Te. */
function shortName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/);
  return first.length <= 3 ? first : first.slice(0, 2);
}
