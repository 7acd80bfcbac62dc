import { quotationId, type Passage } from '../../../shared/query/passages';
import type { SeenTexts } from './follow-quotations';

/** Quotations in an order somebody gave them, and the texts their ids are of. */
export interface KeptOrder {
  readonly ids: readonly string[];
  readonly seen: SeenTexts;
}

/** The order somebody gave the quotes of a study for a report; kept on this computer. */
export function readOrder(study: string): KeptOrder {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(study)) ?? '[]');
    return { ids: textsIn(fieldOf(parsed, 'ids')), seen: seenIn(fieldOf(parsed, 'seen')) };
  } catch {
    return { ids: [], seen: {} };
  }
}

/** Orders were kept as bare lists of ids before texts could be corrected. */
function fieldOf(parsed: unknown, name: 'ids' | 'seen'): unknown {
  if (Array.isArray(parsed)) return name === 'ids' ? parsed : {};
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  return new Map<string, unknown>(Object.entries(parsed)).get(name);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id: unknown) => typeof id === 'string') : [];
}

function seenIn(value: unknown): SeenTexts {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, version]: [string, unknown]) =>
      typeof version === 'string' ? [[id, version]] : [],
    ),
  );
}

/** Keeps an order; none at all is kept as nothing. */
export function keepOrder(study: string, { ids, seen }: KeptOrder): void {
  if (ids.length === 0) localStorage.removeItem(keyOf(study));
  else localStorage.setItem(keyOf(study), JSON.stringify({ ids: ids.slice(0, LONGEST), seen }));
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
