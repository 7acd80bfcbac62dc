import { findPassages, quotationId, type Passage } from '../../../shared/query/passages';
import type { Study } from '../../../shared/model/study';
import { followQuotations, seenTexts } from './follow-quotations';
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

/** Keeps the ticks on the quotations they were set on when texts were corrected since. */
export function followTicks(study: Study): void {
  const { selected, seen } = useQuotesStore.getState();
  const before = [...selected];
  const ids = followQuotations(study, before, { ...seenTexts(study, before), ...seen });
  useQuotesStore.setState({
    seen: seenTexts(study, ids),
    ...(ids === before ? {} : { selected: new Set(ids) }),
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
  const { selected } = useQuotesStore.getState();
  const active = activeId();
  return selected.size > 0 || active === null ? [...selected] : [active];
}

/** The quotation that has, or last had, the focus. */
export function activeId(): string | null {
  const { active } = useQuotesStore.getState();
  return active === null ? null : active.slice(active.lastIndexOf('/') + 1);
}

/** The quotations an action is about, as they are now. */
export function targets(study: Study): readonly Passage[] {
  return findPassages(study, targetIds());
}

interface Looked {
  readonly all: readonly Passage[];
  readonly found: ReadonlySet<Passage>;
}

const looked = new WeakMap<ReadonlySet<string>, Looked>();

/**
 * The ticked quotations among all of the moment, by identity, so that headings can count theirs among a hundred
 * thousand; in the order of the study. Looked up once for everything that asks.
 */
export function tickedAmong(all: readonly Passage[], selected: ReadonlySet<string>): ReadonlySet<Passage> {
  const before = looked.get(selected);
  if (before?.all === all) return before.found;
  const documents = new Set([...selected].map((id) => id.slice(0, id.lastIndexOf(':'))));
  const found = new Set(
    all.filter((passage) => documents.has(passage.document) && selected.has(quotationId(passage))),
  );
  looked.set(selected, { all, found });
  return found;
}
