import type { Study } from '../../shared/model/study';
import { useStudyStore } from '../state/study-store';
import { useViewStore, viewNames, type Side, type View, type ViewStore } from '../state/view-store';

/** Tabs and open document of a side of the reader. */
interface PlaceSide {
  readonly tabs: readonly string[];
  readonly document: string | null;
}

/** Where a person was in a study: kept on this computer, never in the study. */
interface Place extends PlaceSide {
  readonly view: View;
  /** The side that had the focus, and what stood on the other one. */
  readonly side: Side;
  readonly other: PlaceSide | null;
}

/** Keeps the place of the open study; called with every change of the view. */
export function rememberPlace(state: ViewStore, before: ViewStore): void {
  const id = useStudyStore.getState().opening?.id;
  const { view, tabs, document, side, other } = state;
  const same =
    view === before.view &&
    tabs === before.tabs &&
    document === before.document &&
    side === before.side &&
    other === before.other;
  if (id === undefined || same) return;
  const place: Place = { view, side, ...placeSide(state), other: other && placeSide(other) };
  localStorage.setItem(keyOf(id), JSON.stringify(place));
}

/** Goes back to where the study was left; documents that are gone are left out. A study seen for the first time opens at its first document. */
export function restorePlace(id: string, study: Study): void {
  const stored = localStorage.getItem(keyOf(id));
  const place = parsePlace(stored);
  const first = { tabs: [...study.documents.keys()].slice(0, 1), document: null };
  const here = stillThere(stored === null ? first : place, study);
  const other = place.other === null ? null : stillThere(place.other, study);
  const both = here.tabs.length > 0 && other !== null && other.tabs.length > 0;
  const shown = here.tabs.length > 0 || other === null ? here : other;
  useViewStore.setState({
    view: place.view,
    side: both ? place.side : 'left',
    ...shown,
    other: both ? { ...other, quotation: null } : null,
    code: null,
    quotation: null,
    goTo: null,
    quotesCode: null,
    selectionFacts: null,
  });
}

/** A place from its stored text; anything that is not one is the start: the code view without documents. */
export function parsePlace(stored: string | null): Place {
  const parsed = parseJson(stored);
  const view = viewNames.find((name) => 'view' in parsed && parsed.view === name) ?? 'code';
  const side = 'side' in parsed && parsed.side === 'right' ? 'right' : 'left';
  const other = 'other' in parsed && isObject(parsed.other) ? parseSide(parsed.other) : null;
  return { view, side: other === null ? 'left' : side, ...parseSide(parsed), other };
}

function parseSide(parsed: object): PlaceSide {
  const tabs = 'tabs' in parsed && Array.isArray(parsed.tabs) ? parsed.tabs.filter(isText) : [];
  const document = 'document' in parsed && isText(parsed.document) ? parsed.document : null;
  return { tabs, document };
}

function placeSide({ tabs, document }: PlaceSide): PlaceSide {
  return { tabs, document };
}

/** A side without the documents that are gone. */
function stillThere({ tabs, document }: PlaceSide, study: Study): PlaceSide {
  const left = tabs.filter((tab) => study.documents.has(tab));
  return {
    tabs: left,
    document: document !== null && left.includes(document) ? document : (left[0] ?? null),
  };
}

function parseJson(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function keyOf(study: string): string {
  return `codeboom.place.${study}`;
}
