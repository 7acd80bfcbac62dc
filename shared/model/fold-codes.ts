import { codeTexts, type Code, type CodeEdit } from './code';
import { returnCodings, takeCodings, recodeMadeWith } from './fold-codings';
import { settleCode, settleParent } from './settle-code';
import { entry, resolveCode, type StudyState } from './study-state';

/**
 * Adds a code, or brings it back as it was when it had been archived. Under a parent that is not there it
 * comes to the top: the parent always comes first in a sound history, and nothing else may close a cycle.
 */
export function addCode(state: StudyState, code: Code): void {
  if (state.codes.has(code.id)) {
    restoreCodes(state, [code.id], []);
    return;
  }
  const parent =
    code.parent !== null && state.codes.has(code.parent) ? resolveCode(state, code.parent) : null;
  state.codes.set(code.id, { ...code, parent });
  entry(state.children, parent ?? '', () => new Set()).add(code.id);
  settleCode(state, code.id);
}

/** Changes the named fields of a code; a former name is kept in its history. */
export function editCode(state: StudyState, id: string, edit: CodeEdit): void {
  const code = state.codes.get(id);
  if (code === undefined) return;
  if (edit.name !== undefined && edit.name !== code.name) {
    state.formerNames.set(id, [...(state.formerNames.get(id) ?? []), code.name]);
  }
  const { colour, ...fields } = edit;
  const { colour: current, ...rest } = code;
  const next = colour === undefined ? current : (colour ?? undefined);
  const changed = { ...rest, ...fields, ...(next === undefined ? {} : { colour: next }) };
  state.codes.set(id, withoutEmptyTexts(changed));
}

/** A text that was emptied is as one that was never written. */
function withoutEmptyTexts(code: Code): Code {
  if (!codeTexts.some((field) => code[field] === '')) return code;
  const { whenToUse, whenNot, example, ...rest } = code;
  return {
    ...rest,
    ...(whenToUse === undefined || whenToUse === '' ? {} : { whenToUse }),
    ...(whenNot === undefined || whenNot === '' ? {} : { whenNot }),
    ...(example === undefined || example === '' ? {} : { example }),
  };
}

/**
 * Moves a code under another, unless that would close a cycle: then the move is skipped, and so on every copy.
 * Rule: Kleppmann et al. 2021, "A highly-available move operation for replicated trees".
 */
export function moveCode(state: StudyState, id: string, parent: string | null, position: number): void {
  const code = state.codes.get(id);
  const isMerged = state.mergedInto.has(id);
  // A merged code is not in the tree: the place it returns to is noted as said, and looked at when it returns.
  const target = parent === null || isMerged ? parent : resolveCode(state, parent);
  if (code === undefined) return;
  if (target !== null && (!state.codes.has(target) || isWithin(state, target, id))) return;
  if (isMerged) state.codes.set(id, { ...code, parent: target, position });
  else place(state, code, target, position);
}

/**
 * Lets `into` take over the codings and children of `id`. Skipped when both already stand for one code.
 * A target below the merged code is lifted to its place first, so that the tree stays a tree.
 */
export function mergeCode(state: StudyState, id: string, into: string): void {
  const source = state.codes.get(resolveCode(state, id));
  const target = state.codes.get(resolveCode(state, into));
  if (source === undefined || target === undefined || source.id === target.id) return;
  if (isWithin(state, target.id, source.id)) place(state, target, source.parent, source.position);
  for (const childId of [...(state.children.get(source.id) ?? [])]) {
    const child = state.codes.get(childId);
    if (child !== undefined) place(state, child, target.id, child.position);
  }
  state.children.get(source.parent ?? '')?.delete(source.id);
  // As it was said, not where it leads by now: should `into` be parted from its target, this code goes with it.
  state.mergedInto.set(source.id, into);
  settleAliases(state, source.id);
  settleCode(state, target.id);
  settleParent(state, source.parent);
}

/** Takes a merge of codes back: codings made with `id` are its own again. Children are moved back apart. */
export function unmergeCode(state: StudyState, id: string): void {
  const code = state.codes.get(id);
  const into = state.mergedInto.get(id);
  if (code === undefined || into === undefined) return;
  state.mergedInto.delete(id);
  const parent = code.parent === null ? null : resolveCode(state, code.parent);
  const safe = parent !== null && isWithin(state, parent, id) ? null : parent;
  state.codes.set(id, { ...code, parent: safe });
  entry(state.children, safe ?? '', () => new Set()).add(id);
  settleAliases(state, id);
  settleCode(state, resolveCode(state, into));
}

/** Puts codes away together with the codings their archiver saw; unseen codings stay and keep the code alive. */
export function archiveCodes(state: StudyState, ids: readonly string[], codings: readonly string[]): void {
  for (const id of ids) if (state.codes.has(id)) state.archivedCodes.add(id);
  noteArchived(state, codings);
  takeCodings(state, codings);
  for (const id of ids) settleCode(state, id);
}

/** Brings archived codes back, with the codings that went with them. */
export function restoreCodes(state: StudyState, ids: readonly string[], codings: readonly string[]): void {
  for (const id of ids) {
    state.archivedCodes.delete(id);
    state.archivedWith.delete(id);
  }
  returnCodings(state, codings);
  for (const id of ids) settleCode(state, id);
}

function isWithin(state: StudyState, id: string, ancestor: string): boolean {
  for (let at: string | null = id; at !== null; at = state.codes.get(at)?.parent ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}

function place(state: StudyState, code: Code, parent: string | null, position: number): void {
  state.children.get(code.parent ?? '')?.delete(code.id);
  state.codes.set(code.id, { ...code, parent, position });
  entry(state.children, parent ?? '', () => new Set()).add(code.id);
  settleParent(state, code.parent);
  settleParent(state, parent);
}

/** Brings a code that was merged or parted up to date, with all codes that stand for the same. */
function settleAliases(state: StudyState, id: string): void {
  const aliases = aliasesOf(state, id);
  recodeMadeWith(state, aliases);
  for (const alias of aliases) settleCode(state, alias);
}

/** `id` and every code that was merged into it, directly or through others. */
function aliasesOf(state: StudyState, id: string): readonly string[] {
  const found = [id];
  for (const alias of found) {
    for (const [from, into] of state.mergedInto) if (into === alias) found.push(from);
  }
  return found;
}

/** Remembers with which code each coding goes, so that restoring one code of a branch brings back its own. */
function noteArchived(state: StudyState, codings: readonly string[]): void {
  for (const id of codings) {
    const code = state.codings.get(state.codingDocuments.get(id) ?? '')?.get(id)?.code;
    if (code !== undefined) entry(state.archivedWith, code, (): string[] => []).push(id);
  }
}
