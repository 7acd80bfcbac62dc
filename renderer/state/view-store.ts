import { create } from 'zustand';
import type { ReimportOffer } from '../../shared/ipc/correction-requests';
import type { TextRange } from '../../shared/lib/text-range';
import type { TextListAsk } from './search-store';

/** Names of the views of the rail, from top to bottom. */
export const viewNames = ['code', 'quotes', 'memos', 'code-book', 'people', 'agreement', 'merge'] as const;

/** A view: one of the rail, or the import that is running. */
export type View = (typeof viewNames)[number] | 'import';

/** A place in a document that some other view wants shown and selected. */
export interface Place extends TextRange {
  readonly document: string;
}

/** A side of the reader. With one document at a time there is only the left one. */
export type Side = 'left' | 'right';

/** What one side of the reader shows. */
export interface ReaderSide {
  /** Open tabs, by document id; a document has one tab on a side, and may have one on either. */
  readonly tabs: readonly string[];
  readonly document: string | null;
  /** The active quotation in the open document, by its range. */
  readonly quotation: TextRange | null;
}

/**
 * What the person is looking at; kept apart from the study, because none of it is data. Its `tabs`, `document` and
 * `quotation` are those of the side that has the focus, which coding, inspector and code tree act on.
 */
export interface ViewStore extends ReaderSide {
  readonly view: View;
  /** The side that has, or last had, the focus. */
  readonly side: Side;
  /** The other side, while two documents stand side by side. */
  readonly other: ReaderSide | null;
  /** Grows whenever a document is opened, the one on the screen included; the reader then takes the keys. */
  readonly opened: number;
  /** The code picked in the tree: its definition shows, and clicking coded text can pick it too. */
  readonly code: string | null;
  /** Asked for by a click elsewhere; the reader scrolls there, selects the words where told to, and clears it. */
  readonly goTo: (Place & { readonly select?: true }) | null;
  /** Code branch the quotes view is filtered by, null for all. */
  readonly quotesCode: string | null;
  /** The participant whose quotes alone another view asked for; the quotes view takes it over and clears it. */
  readonly quotesOf: string | null;
  /** The open memo of the memo view, by id; null for the first of its list. */
  readonly memo: string | null;
  /** A memo that was begun just now and is to be written at once, by id. */
  readonly memoNew: string | null;
  readonly dialog: Dialog | null;
  /** The box that searches and runs commands is open, over any view. */
  readonly search: boolean;
  /** The list of acts stands beside the view. */
  readonly history: boolean;
  readonly theme: 'light' | 'dark' | 'system';
  /** What the status bar says about the selected text ("Lines 113–115, 25 words selected"); the reader sets it. */
  readonly selectionFacts: string | null;
  /** The words selected in the reader, which sets it; the code tree codes them. */
  readonly selected: Place | null;
  /** The last thing done, with its undo; shown for some seconds. */
  readonly toast: ToastNotice | null;
}

/** What a toast says and offers; `key` grows with each, so that the same words twice are two toasts. */
export interface ToastNotice {
  readonly text: string;
  readonly undoable: boolean;
  readonly key: number;
  /** The next thing one may want to do, in another view. */
  readonly next?: { readonly label: string; readonly view: View };
}

/** The one dialog that may be open. */
export type Dialog =
  | { readonly kind: 'new-study'; readonly thenImport?: true }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'rename-study' }
  | { readonly kind: 'paste-codes' }
  | { readonly kind: 'export' }
  | { readonly kind: 'code'; readonly id: string }
  | {
      readonly kind: 'merge-codes' | 'move-codes' | 'colour-codes' | 'group-codes';
      readonly ids: readonly string[];
    }
  | { readonly kind: 'split-code'; readonly id: string }
  | { readonly kind: 'code-key'; readonly id: string }
  /** A branch of codes that becomes an attribute. */
  | { readonly kind: 'branch-attribute'; readonly id: string }
  | { readonly kind: 'starter-trees' | 'keep-code-book' | 'export-code-book' }
  | { readonly kind: 'coder' }
  /** Coding by words, pattern or speaker; `ask` is the search it starts from. */
  | { readonly kind: 'auto-code'; readonly ask: TextListAsk | null }
  | { readonly kind: 'settings' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'participant'; readonly id: string | null }
  /** Who was there when a document was recorded. */
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'recruitment' | 'export-sample' }
  /** Turns to be written anew. */
  | { readonly kind: 'correct'; readonly document: string; readonly range: TextRange }
  | { readonly kind: 'doubts' | 'versions'; readonly document: string }
  | { readonly kind: 'reimport'; readonly document: string; readonly offer: ReimportOffer }
  | { readonly kind: 'key' };

/** The view state, for every component. */
export const useViewStore = create<ViewStore>()(() => ({
  view: 'code',
  tabs: [],
  document: null,
  side: 'left',
  other: null,
  opened: 0,
  code: null,
  quotation: null,
  goTo: null,
  quotesCode: null,
  quotesOf: null,
  memo: null,
  memoNew: null,
  dialog: null,
  search: false,
  history: false,
  theme: 'system',
  selectionFacts: null,
  selected: null,
  toast: null,
}));

/** Opens a document in the reader, in a tab of its own. */
export function openDocument(id: string): void {
  useViewStore.setState(({ tabs, opened }) => ({
    view: 'code',
    document: id,
    opened: opened + 1,
    quotation: null,
    tabs: tabs.includes(id) ? tabs : [...tabs, id],
  }));
}

/** Opens the reader at a place and makes the quotation there the active one. */
export function goToPlace(place: Place): void {
  openDocument(place.document);
  useViewStore.setState({ goTo: place, quotation: { from: place.from, to: place.to } });
}

/** Opens the reader at words that need be no quotation, and selects them. */
export function goToWords({ document, from, to }: Place): void {
  openDocument(document);
  useViewStore.setState({ goTo: { document, from, to, select: true } });
}

/** Says what was done, for some seconds; `undoable` adds the undo button. */
export function showToast(text: string, undoable: boolean, next?: ToastNotice['next']): void {
  useViewStore.setState(({ toast }) => ({
    toast: { text, undoable, key: (toast?.key ?? 0) + 1, ...(next === undefined ? {} : { next }) },
  }));
}
