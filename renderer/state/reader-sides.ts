import { useViewStore, type ReaderSide, type Side, type ViewStore } from './view-store';

/** Tabs and document of a side; null where that side is not there. */
export function sideOf(state: ViewStore, side: Side): ReaderSide | null {
  return state.side === side ? state : state.other;
}

/** The side across. */
export function across(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Gives a side the word: coding, inspector and code tree act on it from now on. Nothing where it is not there. */
export function activateSide(side: Side): void {
  const state = useViewStore.getState();
  if (state.side === side || state.other === null) return;
  useViewStore.setState({ side, ...partsOf(state.other), other: partsOf(state) });
}

/** Puts the open document on both sides, for two places of one text or to open another beside it. */
export function splitReader(): void {
  const state = useViewStore.getState();
  const { document } = state;
  if (document === null || state.other !== null) return;
  useViewStore.setState({
    side: 'right',
    tabs: [document],
    other: partsOf(state),
    opened: state.opened + 1,
  });
}

/** Takes the two sides together again; the document one is at stays on the screen. */
export function joinReader(): void {
  const state = useViewStore.getState();
  if (state.other === null) return;
  const [left, right] = state.side === 'left' ? [state, state.other] : [state.other, state];
  const tabs = [...left.tabs, ...right.tabs.filter((id) => !left.tabs.includes(id))];
  useViewStore.setState({ side: 'left', tabs, other: null, opened: state.opened + 1 });
}

/** Two documents side by side, or one again. */
export function toggleSplit(): void {
  if (useViewStore.getState().other === null) splitReader();
  else joinReader();
}

/** Opens a document across from the one that is being read. */
export function openBeside(id: string): void {
  const before = useViewStore.getState();
  if (before.document === null) return setSide(withTab(partsOf(before), id, before.tabs.length));
  if (before.other === null) {
    useViewStore.setState({ side: 'right', other: partsOf(before), tabs: [], document: null });
  } else activateSide(across(before.side));
  setSide(withTab(partsOf(useViewStore.getState()), id, Number.MAX_SAFE_INTEGER));
}

/**
 * Closes a tab, of the active side unless said otherwise; its right neighbour, else its left one, takes its place.
 * A side without tabs closes, and the documents of the other one stand alone.
 */
export function closeTab(id: string, side: Side = useViewStore.getState().side): void {
  const state = useViewStore.getState();
  const here = sideOf(state, side);
  if (here === null) return;
  const rest = without(here, id);
  if (rest.tabs.length > 0 || state.other === null) replaceSide(side, rest);
  else useViewStore.setState({ side: 'left', other: null, ...partsOf(survivor(state, side)) });
}

/** Closes every tab of a document, as when it left the study. */
export function closeDocument(id: string): void {
  closeTab(id, 'right');
  closeTab(id, 'left');
}

/** Puts a tab somewhere else in the row; `place` counts the tabs without it. */
export function placeTab(id: string, place: number, side: Side = useViewStore.getState().side): void {
  const here = sideOf(useViewStore.getState(), side);
  if (here?.tabs.includes(id) !== true) return;
  const tabs = here.tabs.filter((tab) => tab !== id);
  tabs.splice(place, 0, id);
  replaceSide(side, { ...partsOf(here), tabs });
}

/** Takes a tab from one side to a place on the other, opening that side if need be; it becomes the active one. */
export function moveTabAcross(id: string, from: Side, place = Number.MAX_SAFE_INTEGER): void {
  const state = useViewStore.getState();
  const here = sideOf(state, from);
  if (here === null || (state.other === null && here.tabs.length < 2)) return;
  const quotation = here.document === id ? here.quotation : null;
  const there = withTab(sideOf(state, across(from)) ?? NOTHING, id, place);
  const left = without(here, id);
  const moved = { ...there, quotation, opened: state.opened + 1 };
  if (left.tabs.length === 0) useViewStore.setState({ ...moved, side: 'left', other: null });
  else useViewStore.setState({ ...moved, side: across(from), other: left });
}

/** Goes to the next (1) or previous (-1) tab of the active side, around the ends. */
export function stepTab(step: 1 | -1): void {
  const { tabs, document, opened } = useViewStore.getState();
  const at = document === null ? -1 : tabs.indexOf(document);
  const next = tabs[(at + step + tabs.length) % Math.max(tabs.length, 1)];
  if (next === undefined || next === document) return;
  useViewStore.setState({ document: next, quotation: null, opened: opened + 1 });
}

const NOTHING: ReaderSide = { tabs: [], document: null, quotation: null };

function partsOf({ tabs, document, quotation }: ReaderSide): ReaderSide {
  return { tabs, document, quotation };
}

function survivor(state: ViewStore, gone: Side): ReaderSide {
  return sideOf(state, across(gone)) ?? NOTHING;
}

function replaceSide(side: Side, parts: ReaderSide): void {
  if (useViewStore.getState().side === side) useViewStore.setState(parts);
  else useViewStore.setState({ other: parts });
}

/** Shows a document on the active side and gives it the keys. */
function setSide(parts: ReaderSide): void {
  useViewStore.setState(({ opened }) => ({ view: 'code', ...parts, opened: opened + 1 }));
}

function withTab({ tabs }: ReaderSide, id: string, place: number): ReaderSide {
  const others = tabs.filter((tab) => tab !== id);
  others.splice(place, 0, id);
  return { tabs: others, document: id, quotation: null };
}

function without({ tabs, document, quotation }: ReaderSide, id: string): ReaderSide {
  const index = tabs.indexOf(id);
  const rest = tabs.filter((tab) => tab !== id);
  if (document !== id) return { tabs: rest, document, quotation };
  return { tabs: rest, document: rest[index] ?? rest[index - 1] ?? null, quotation: null };
}
