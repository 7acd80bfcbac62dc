import type { KeyboardEvent } from 'react';
import type { Study } from '../../../shared/model/study';
import { quotationId } from '../../../shared/query/passages';
import { goToPlace } from '../../state/view-store';
import type { ListRow } from './quote-rows';
import { useQuotesStore } from './quotes-store';
import { clearSelected, extendTo, setSelected, toggleRow } from './select-quotes';

/** What the keys of the list act on. */
export interface ListPlace {
  readonly study: Study;
  readonly rows: readonly ListRow[];
  /** The active line, -1 for none. */
  readonly at: number;
  readonly goTo: (row: ListRow) => void;
}

/** The keys of a quotation in the list: go on, tick, extend, open; those of commands are heard by the view. */
export function onListKey(event: KeyboardEvent, place: ListPlace): void {
  if (takeKey(event, place)) event.preventDefault();
}

function takeKey(event: KeyboardEvent, place: ListPlace): boolean {
  const row = place.rows[place.at];
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  const step = plain ? steps[event.key.toLowerCase()] : undefined;
  if (step !== undefined) return goOn(place, step, event.shiftKey);
  if (plain && event.key === ' ' && row !== undefined) {
    if (event.shiftKey) extendTo(place.rows, place.at);
    else toggleRow(row);
    return true;
  }
  if (event.key === 'Enter' && plain && row?.kind === 'quote') {
    openPassage(row);
    return true;
  }
  if (event.key === 'Escape' && useQuotesStore.getState().selected.size > 0) {
    clearSelected();
    return true;
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
    const all = place.rows.flatMap((line) => (line.kind === 'quote' ? [quotationId(line.passage)] : []));
    setSelected(all, true);
    return true;
  }
  return false;
}

/** Opens the place of a line in the reader. */
export function openPassage({ passage }: Extract<ListRow, { kind: 'quote' }>): void {
  goToPlace({ document: passage.document, from: passage.from, to: passage.to });
}

const steps: Readonly<Record<string, 1 | -1>> = { arrowdown: 1, j: 1, arrowup: -1, k: -1 };

function goOn({ rows, at, goTo }: ListPlace, step: 1 | -1, extending: boolean): boolean {
  const next = nextQuote(rows, at, step);
  if (next === undefined) return false;
  if (extending) {
    const { anchor, active } = useQuotesStore.getState();
    if (anchor === null) useQuotesStore.setState({ anchor: active });
    extendTo(rows, rows.indexOf(next));
  }
  goTo(next);
  return true;
}

function nextQuote(rows: readonly ListRow[], at: number, step: 1 | -1): ListRow | undefined {
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    if (rows[index]?.kind === 'quote') return rows[index];
  }
  return undefined;
}
