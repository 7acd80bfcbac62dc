/**
 * The codes selected in a list. It holds only while `lead` is the picked code: whoever picks another code by
 * another way (a click in the text, the palette) has that one selected and no other.
 */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  /** The code the keys are on; it may be the one that was just taken out. */
  readonly lead: string | null;
  /** Where a range begins. */
  readonly anchor: string | null;
}

/** Nothing is selected but the picked code. */
export const noSelection: RowSelection = { ids: new Set(), lead: null, anchor: null };

/** What is selected while `picked` is the picked code. */
export function selectedIds(selection: RowSelection, picked: string | null): ReadonlySet<string> {
  if (picked === null) return new Set();
  return selection.lead === picked ? selection.ids : new Set([picked]);
}

/** This code alone. */
export function only(id: string): RowSelection {
  return { ids: new Set([id]), lead: id, anchor: id };
}

/** The keys go to a code, and what is selected stays. */
export function stepped(selection: RowSelection, picked: string | null, id: string): RowSelection {
  return { ids: selectedIds(selection, picked), lead: id, anchor: id };
}

/** One code more, or one less where it was selected. */
export function toggled(selection: RowSelection, picked: string | null, id: string): RowSelection {
  const ids = new Set(selectedIds(selection, picked));
  if (!ids.delete(id)) ids.add(id);
  return { ids, lead: id, anchor: id };
}

/** Everything from the anchor to a code, in the order of the rows. */
export function extended(
  selection: RowSelection,
  picked: string | null,
  rows: readonly { readonly id: string }[],
  to: string,
): RowSelection {
  const anchor = selection.lead === picked ? (selection.anchor ?? picked) : picked;
  const from = rows.findIndex(({ id }) => id === anchor);
  const end = rows.findIndex(({ id }) => id === to);
  if (end === -1) return selection;
  if (from === -1) return only(to);
  const ids = rows.slice(Math.min(from, end), Math.max(from, end) + 1).map(({ id }) => id);
  return { ids: new Set(ids), lead: to, anchor };
}
