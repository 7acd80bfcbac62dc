import { useMemo, useState } from 'react';
import { findPassages, quotationId, type Passage } from '../../../shared/query/passages';
import type { Study } from '../../../shared/model/study';
import { useStudyStore } from '../../state/study-store';
import { useQuotesStore } from './quotes-store';
import { tickedAmong } from './select-quotes';
import { followQuotations, seenTexts } from './follow-quotations';
import { inOrder, keepOrder, moved, readOrder, type KeptOrder } from './report-order';
import type { QuotesContent } from './use-quotes';

/** The quotes that would go into a report, in the order somebody gave them. */
export interface Report {
  readonly passages: readonly Passage[];
  /** True where nothing is ticked and these are the starred ones. */
  readonly starred: boolean;
  /** Moves a quotation to another place in the order. */
  readonly move: (id: string, to: number) => void;
  /** Puts them in an order of the program's, by id; the person's own is forgotten. */
  readonly reorder: (ids: readonly string[]) => void;
}

/** Follows what is ticked, else what is starred. */
export function useReport({ study, all }: QuotesContent): Report {
  const id = useStudyStore((s) => s.opening?.id ?? '');
  const selected = useQuotesStore((s) => s.selected);
  const [kept, setKept] = useState<{ readonly study: string; readonly order: KeptOrder } | null>(null);
  const order = kept?.study === id ? kept.order : readOrder(id);
  const now = useMemo(() => ({ study, all }), [study, all]);
  const passages = useMemo(() => {
    const chosen =
      selected.size > 0
        ? [...tickedAmong(now.all, selected)]
        : inStudyOrder(now.study, findPassages(now.study, starredIds(now.study)));
    return inOrder(chosen, followQuotations(now.study, order.ids, order.seen));
  }, [now, selected, order]);
  const reorder = (ids: readonly string[]): void => {
    const next = { ids, seen: seenTexts(study, ids) };
    keepOrder(id, next);
    setKept({ study: id, order: next });
  };
  return {
    passages,
    starred: selected.size === 0 && passages.length > 0,
    move: (quotation, to) => reorder(moved(passages.map(quotationId), quotation, to)),
    reorder,
  };
}

/** Ids of the starred quotations of a study; those not coded any more are among them. */
export function starredIds(study: Study): readonly string[] {
  return [...study.notes].flatMap(([document, notes]) =>
    [...notes.values()]
      .filter(({ starred }) => starred)
      .map(({ from, to }) => quotationId({ document, from, to })),
  );
}

function inStudyOrder(study: Study, passages: readonly Passage[]): readonly Passage[] {
  const places = new Map([...study.documents.keys()].map((id, place) => [id, place]));
  const place = ({ document }: Passage): number => places.get(document) ?? 0;
  return [...passages].sort((a, b) => place(a) - place(b) || a.from - b.from || b.to - a.to);
}
