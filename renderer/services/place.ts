import type { Study } from '../../shared/model/study';
import { useStudyStore } from '../state/study-store';
import { useViewStore, viewNames, type View, type ViewStore } from '../state/view-store';

/** Where a person was in a study: kept on this computer, never in the study. */
interface Place {
  readonly view: View;
  readonly tabs: readonly string[];
  readonly document: string | null;
}

/** Keeps the place of the open study; called with every change of the view. */
export function rememberPlace(state: ViewStore, before: ViewStore): void {
  const id = useStudyStore.getState().opening?.id;
  const same = state.view === before.view && state.tabs === before.tabs && state.document === before.document;
  if (id === undefined || same) return;
  const place: Place = { view: state.view, tabs: state.tabs, document: state.document };
  localStorage.setItem(keyOf(id), JSON.stringify(place));
}

/** Goes back to where the study was left; documents that are gone are left out. A study seen for the first time opens at its first document. */
export function restorePlace(id: string, study: Study): void {
  const stored = localStorage.getItem(keyOf(id));
  const place = parsePlace(stored);
  const left = place.tabs.filter((tab) => study.documents.has(tab));
  const tabs = stored === null ? [...study.documents.keys()].slice(0, 1) : left;
  const document =
    place.document !== null && tabs.includes(place.document) ? place.document : (tabs[0] ?? null);
  useViewStore.setState({
    view: place.view,
    tabs,
    document,
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
  const tabs = 'tabs' in parsed && Array.isArray(parsed.tabs) ? parsed.tabs.filter(isText) : [];
  const document = 'document' in parsed && isText(parsed.document) ? parsed.document : null;
  return { view, tabs, document };
}

function parseJson(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function keyOf(study: string): string {
  return `codeboom.place.${study}`;
}
