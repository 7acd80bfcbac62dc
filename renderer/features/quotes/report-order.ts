import { quotationId, type Passage } from '../../../shared/query/passages';

/** The order somebody gave the quotes of a study for a report, as quotation ids; kept on this computer. */
export function readOrder(study: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(study)) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter((id: unknown) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps an order; none at all is kept as nothing. */
export function keepOrder(study: string, order: readonly string[]): void {
  if (order.length === 0) localStorage.removeItem(keyOf(study));
  else localStorage.setItem(keyOf(study), JSON.stringify(order.slice(0, LONGEST)));
}

/** Quotations in the order given; those it does not name follow as they came. */
export function inOrder(passages: readonly Passage[], order: readonly string[]): readonly Passage[] {
  if (order.length === 0) return passages;
  const places = new Map(order.map((id, place) => [id, place]));
  return passages
    .map((passage) => ({ passage, place: places.get(quotationId(passage)) ?? order.length }))
    .sort((a, b) => a.place - b.place)
    .map(({ passage }) => passage);
}

/** The ids with one of them moved to another place, held inside the ends. */
export function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  const rest = ids.filter((other) => other !== id);
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/** More quotes than these no report holds. */
const LONGEST = 2_000;

function keyOf(study: string): string {
  return `codeboom.report-order.${study}`;
}
