import { findPassages, quotationId, type Passage } from '../../../shared/query/passages';
import type { Study } from '../../../shared/model/study';
import { rowKey, type ListRow } from './quote-rows';
import { useQuotesStore } from './quotes-store';

/** Ticks quotations, or unticks them; the others stay as they are. */
export function setSelected(ids: readonly string[], on: boolean): void {
  useQuotesStore.setState(({ selected }) => {
    const next = new Set(selected);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    return { selected: next };
  });
}

/** Unticks all. */
export function clearSelected(): void {
  useQuotesStore.setState({ selected: new Set<string>() });
}

/** Ticks or unticks one line and makes it the one from which Shift extends. */
export function toggleRow(row: ListRow): void {
  if (row.kind !== 'quote') return;
  const id = quotationId(row.passage);
  setSelected([id], !useQuotesStore.getState().selected.has(id));
  useQuotesStore.setState({ anchor: rowKey(row) });
}

/** Ticks every line between the one Shift extends from and this one, both included. */
export function extendTo(rows: readonly ListRow[], place: number): void {
  const { anchor, active } = useQuotesStore.getState();
  const start = rows.findIndex((row) => rowKey(row) === (anchor ?? active));
  const [from, to] = start === -1 ? [place, place] : [Math.min(start, place), Math.max(start, place)];
  const ids = rows
    .slice(from, to + 1)
    .flatMap((row) => (row.kind === 'quote' ? [quotationId(row.passage)] : []));
  setSelected(ids, true);
  const first = rows[start === -1 ? place : start];
  if (first !== undefined) useQuotesStore.setState({ anchor: rowKey(first) });
}

/** What an action is about: the ticked quotations, else the one that has the focus. */
export function targetIds(): readonly string[] {
  const { selected, active } = useQuotesStore.getState();
  if (selected.size > 0) return [...selected];
  return active === null ? [] : [active.slice(active.lastIndexOf('/') + 1)];
}

/** The quotations an action is about, as they are now. */
export function targets(study: Study): readonly Passage[] {
  return findPassages(study, targetIds());
}
