import type { TextEdit } from '../anchoring/text-edit';
import type { Coding, CodingEdit, CodingRange } from './coding';
import { homeOf, movedOn, placedIn, settledHome } from './placed';
import { settleCode } from './settle-code';
import { entry, resolveCode, type StudyState } from './study-state';

/** Adds codings; one that was taken away before comes back as it was. */
export function addCodings(state: StudyState, codings: readonly Coding[]): void {
  for (const coding of codings) {
    if (state.madeWith.has(coding.id)) returnCodings(state, [coding.id]);
    else if (state.codes.has(coding.code)) {
      state.madeWith.set(coding.id, coding.code);
      noteNumber(state, coding);
      show(state, coding);
    }
  }
}

/** Takes codings away, by id; what is away already stays away. */
export function takeCodings(state: StudyState, ids: readonly string[]): void {
  for (const id of ids) {
    const coding = hide(state, id) ?? takeFrom(state.shelvedCodings, id) ?? takeFrom(state.adriftCodings, id);
    if (coding !== undefined) state.removedCodings.set(id, coding);
  }
}

/** Brings codings back that were taken away. */
export function returnCodings(state: StudyState, ids: readonly string[]): void {
  for (const id of ids) {
    const coding = state.removedCodings.get(id);
    if (coding === undefined) continue;
    state.removedCodings.delete(id);
    show(state, coding);
  }
}

/** Changes the named fields of codings, also of those that are away: they come back as they were left. */
export function editCodings(state: StudyState, ids: readonly string[], edit: CodingEdit): void {
  for (const id of ids) {
    const made = state.madeWith.get(id);
    if (made === undefined || (edit.code !== undefined && !state.codes.has(edit.code))) continue;
    if (edit.code === undefined && editInPlace(state, id, edit)) continue;
    const coding = hide(state, id) ?? takeFrom(state.adriftCodings, id);
    if (edit.code !== undefined) state.madeWith.set(id, edit.code);
    if (coding !== undefined) show(state, edited(coding, edit));
    else editAway(state, id, edit);
  }
}

/** Keeps the place of a living coding among the others: numbers given twice get their letters by that order. */
function editInPlace(state: StudyState, id: string, edit: CodingEdit): boolean {
  const codings = state.codings.get(state.codingDocuments.get(id) ?? '');
  const coding = codings?.get(id);
  if (codings === undefined || coding === undefined) return false;
  const placed = placedIn(state.texts.get(coding.document), edited(coding, edit));
  if (placed !== undefined) codings.set(id, placed);
  return placed !== undefined;
}

function editAway(state: StudyState, id: string, edit: CodingEdit): void {
  for (const table of [state.removedCodings, ...state.shelvedCodings.values()]) {
    const coding = table.get(id);
    if (coding !== undefined) table.set(id, edited(coding, edit));
  }
}

function edited(coding: Coding, { valence, range }: CodingEdit): Coding {
  const { valence: current, ...rest } = range === undefined ? coding : movedTo(coding, range);
  const next = valence === undefined ? current : (valence ?? undefined);
  return { ...rest, ...(next === undefined ? {} : { valence: next }) };
}

function movedTo(coding: Coding, range: CodingRange): Coding {
  const { text: _text, home: _home, ...rest } = coding;
  const { check, number = coding.number } = range;
  return { ...rest, ...settledHome(range), check, ...(number === undefined ? {} : { number }) };
}

/** Remembers the highest number of a quotation, so that none is ever given again. */
function noteNumber(state: StudyState, { document, number }: Coding): void {
  const last = state.lastQuotation.get(document) ?? 0;
  if (number !== undefined && number > last) state.lastQuotation.set(document, number);
}

/**
 * Shows the codings of a document at their words, wherever these are by now; without words they go adrift. `edits`
 * are given where they lead from the text shown before to the one shown now; what was adrift then is adrift now.
 */
export function settleCodings(state: StudyState, document: string, edits?: readonly TextEdit[]): void {
  const codings = state.codings.get(document);
  const texts = state.texts.get(document);
  const adrift = edits === undefined ? state.adriftCodings.get(document) : undefined;
  if (edits === undefined) state.adriftCodings.delete(document);
  for (const coding of [...(codings?.values() ?? [])]) {
    const placed = edits === undefined ? placedIn(texts, coding) : movedOn(edits, coding);
    if (placed !== undefined) codings?.set(coding.id, placed);
    else show(state, hide(state, coding.id) ?? coding);
  }
  for (const coding of adrift?.values() ?? []) show(state, coding);
}

/** Puts all codings of a document aside with it. */
export function shelveCodings(state: StudyState, document: string): void {
  const shelf = entry(state.shelvedCodings, document, () => new Map<string, Coding>());
  for (const [id, coding] of state.adriftCodings.get(document) ?? []) shelf.set(id, coding);
  state.adriftCodings.delete(document);
  for (const id of [...(state.codings.get(document)?.keys() ?? [])]) {
    const coding = hide(state, id);
    if (coding !== undefined) shelf.set(id, coding);
  }
}

/** Brings the codings of a document back with it. */
export function unshelveCodings(state: StudyState, document: string): void {
  const shelf = state.shelvedCodings.get(document);
  state.shelvedCodings.delete(document);
  for (const coding of shelf?.values() ?? []) show(state, coding);
}

/** Gives the living codings made with `codes` the code these now stand for. */
export function recodeMadeWith(state: StudyState, codes: readonly string[]): void {
  for (const code of codes) {
    for (const id of state.codingsMadeWith.get(code) ?? []) {
      const coding = state.codings.get(state.codingDocuments.get(id) ?? '')?.get(id);
      if (coding === undefined) continue;
      count(state, coding.code, -1);
      const current = { ...coding, code: resolveCode(state, code) };
      state.codings.get(coding.document)?.set(id, current);
      count(state, current.code, 1);
    }
  }
}

function show(state: StudyState, coding: Coding): void {
  if (!state.documents.has(coding.document)) {
    entry(state.shelvedCodings, coding.document, () => new Map<string, Coding>()).set(coding.id, coding);
    return;
  }
  const placed = placedIn(state.texts.get(coding.document), coding);
  if (placed === undefined) {
    setAdrift(state, coding);
    return;
  }
  const made = state.madeWith.get(coding.id) ?? coding.code;
  const code = resolveCode(state, made);
  const current = code === placed.code ? placed : { ...placed, code };
  entry(state.codings, coding.document, () => new Map<string, Coding>()).set(coding.id, current);
  state.codingDocuments.set(coding.id, coding.document);
  entry(state.codingsMadeWith, made, () => new Set<string>()).add(coding.id);
  count(state, code, 1);
  settleIfArchived(state, code);
}

/** Away from the text and from all counts, as it is at home. */
function setAdrift(state: StudyState, coding: Coding): void {
  const { text: _text, home: _home, ...rest } = coding;
  const adrift = { ...rest, ...homeOf(coding) };
  entry(state.adriftCodings, coding.document, () => new Map<string, Coding>()).set(coding.id, adrift);
}

function hide(state: StudyState, id: string): Coding | undefined {
  const document = state.codingDocuments.get(id);
  const coding = document === undefined ? undefined : state.codings.get(document)?.get(id);
  if (document === undefined || coding === undefined) return undefined;
  state.codings.get(document)?.delete(id);
  state.codingDocuments.delete(id);
  state.codingsMadeWith.get(state.madeWith.get(id) ?? coding.code)?.delete(id);
  count(state, coding.code, -1);
  settleIfArchived(state, coding.code);
  return coding;
}

function takeFrom(tables: ReadonlyMap<string, Map<string, Coding>>, id: string): Coding | undefined {
  for (const table of tables.values()) {
    const coding = table.get(id);
    if (coding === undefined) continue;
    table.delete(id);
    return coding;
  }
  return undefined;
}

function count(state: StudyState, code: string, by: number): void {
  state.codeCounts.set(code, (state.codeCounts.get(code) ?? 0) + by);
}

function settleIfArchived(state: StudyState, code: string): void {
  if (state.archivedCodes.has(code)) settleCode(state, code);
}
