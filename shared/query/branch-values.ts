import { childIndex, subtree } from '../code-tree/code-tree';
import type { TextRange } from '../lib/text-range';
import type { Study } from '../model/study';
import { passagesOf, quotationId, type Passage } from './passages';

/** What an attribute is said of. */
export type BranchTarget = 'participant' | 'document' | 'quotation';

/** Who or what gets a value; of a quotation also its document and place. */
export interface BranchHolder {
  /** Participant id, document id, or `quotationId`. */
  readonly id: string;
  readonly quotation?: { readonly document: string } & TextRange;
}

/** Somebody or something coded under one code of the branch only. */
export interface BranchValue extends BranchHolder {
  readonly value: string;
}

/** Coded under several codes of the branch: which of them holds is for a person to say. */
export interface BranchConflict extends BranchHolder {
  /** The most often coded first, then in the order of the tree; two or more. */
  readonly options: readonly { readonly value: string; readonly count: number }[];
}

/** What a branch of codes would say as an attribute. Nothing in it is decided that the codings do not decide. */
export interface BranchValues {
  /** Names of the codes directly below the branch, in the order of the tree, each name once. */
  readonly choices: readonly string[];
  readonly values: readonly BranchValue[];
  readonly conflicts: readonly BranchConflict[];
  /** Quotations under the top code itself, which say no value. */
  readonly bare: number;
  /** Quotations with a value whose speaker is no participant; always 0 for documents and quotations. */
  readonly unknown: number;
}

/**
 * Reads a branch such as “Schoolsoort > vmbo / havo / vwo” as values: each code directly below `code` is one,
 * with everything deeper counted as its own. Counts are of quotations, however many coders gave the code.
 */
export function branchValues(study: Study, code: string, of: BranchTarget): BranchValues {
  const { valueOf, choices } = valuesBelow(study, code);
  const tallies = new Map<string, { readonly holder: BranchHolder; readonly counts: Map<string, number> }>();
  let bare = 0;
  let unknown = 0;
  for (const passage of passagesIn(study)) {
    const said = new Set(passage.codings.flatMap((coding) => valueOf.get(coding.code) ?? []));
    if (said.size === 0) {
      if (passage.codings.some((coding) => coding.code === code)) bare += 1;
      continue;
    }
    const holder = holderOf(passage, of);
    if (holder === undefined) {
      unknown += 1;
      continue;
    }
    const tally = tallies.get(holder.id) ?? { holder, counts: new Map<string, number>() };
    for (const value of said) tally.counts.set(value, (tally.counts.get(value) ?? 0) + 1);
    tallies.set(holder.id, tally);
  }
  return { choices, ...settle([...tallies.values()], choices), bare, unknown };
}

/** The value each code of the branch stands for; codes of one name are one value. */
function valuesBelow(
  study: Study,
  code: string,
): { readonly valueOf: ReadonlyMap<string, string>; readonly choices: readonly string[] } {
  const valueOf = new Map<string, string>();
  const children = childIndex(study).get(code) ?? [];
  for (const child of children) {
    for (const id of subtree(study, child.id)) valueOf.set(id, child.name);
  }
  return { valueOf, choices: [...new Set(children.map(({ name }) => name))] };
}

function* passagesIn(study: Study): Generator<Passage> {
  for (const document of study.documents.values()) yield* passagesOf(study, document);
}

function holderOf(passage: Passage, of: BranchTarget): BranchHolder | undefined {
  const { document, from, to, who } = passage;
  if (of === 'document') return { id: document };
  if (of === 'quotation') return { id: quotationId(passage), quotation: { document, from, to } };
  return who.participant === undefined ? undefined : { id: who.participant.id };
}

function settle(
  tallies: readonly { readonly holder: BranchHolder; readonly counts: ReadonlyMap<string, number> }[],
  choices: readonly string[],
): Pick<BranchValues, 'values' | 'conflicts'> {
  const values: BranchValue[] = [];
  const conflicts: BranchConflict[] = [];
  for (const { holder, counts } of tallies) {
    const options = choices
      .flatMap((value) => ({ value, count: counts.get(value) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const [first] = options;
    if (first !== undefined && options.length === 1) values.push({ ...holder, value: first.value });
    else conflicts.push({ ...holder, options });
  }
  return { values, conflicts };
}
