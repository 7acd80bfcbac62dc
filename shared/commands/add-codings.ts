import { z } from 'zod';
import { isLiving } from '../code-tree/code-tree';
import { fail, ok, type Result } from '../lib/result';
import { textCheck } from '../lib/text-check';
import type { TextRange } from '../lib/text-range';
import { currentCodeBook } from '../model/code-book';
import { valences, type Coding } from '../model/coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand, type PlanContext } from './command';
import { invertAll } from './invert';
import { PassageIndex } from './passage-index';

/** Words to be coded, and by whom. */
export const newPassage = z.strictObject({
  document: z.string(),
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  /** Who judged; the acting coder where left out. */
  coder: z.string().exactOptional(),
  valence: z.enum(valences).exactOptional(),
});

/** Words to be coded, and with which code. */
export const newCoding = newPassage.extend({ code: z.string() });

/** A coding asked for, before it has an identity. */
export type NewCoding = z.infer<typeof newCoding>;

/**
 * Applies codes to stretches of text. The same code by the same coder on the same words is there once:
 * asking again changes nothing and says so. Another coder's is a judgement of its own.
 */
export const addCodings = defineCommand({
  type: 'add-codings',
  payload: z.strictObject({ codings: z.array(newCoding).min(1).readonly() }),
  reads: ({ codings }) => documentsOf(codings),
  plan: (study, { codings }, context) => {
    const added = someCodings(planCodings(study, codings, context));
    if (!added.ok) return added;
    const ops: readonly OperationBody[] = [{ type: 'coding:add', codings: added.value }];
    return ok({ label: labelOf(study, added.value), ops, inverse: invertAll(study, ops) });
  },
});

/** The documents that passages lie in, each once. */
export function documentsOf(passages: readonly { readonly document: string }[]): readonly string[] {
  return [...new Set(passages.map(({ document }) => document))];
}

/** What a plan of codings may lean on besides the study. */
export interface PlannedAround {
  /** A code that the same change adds, which the study does not know yet. */
  readonly fresh?: string;
  /** Codings that the same change takes away. */
  readonly without?: ReadonlySet<string>;
  /** What is coded where, by document, kept from one call to the next; each call adds what it plans. */
  readonly indexes?: Map<string, PassageIndex>;
}

/**
 * The codings that are asked for and not there yet; may be none. Every range gets the number of its quotation,
 * and every coding the version of the code book it was made under.
 */
export function planCodings(
  study: Study,
  codings: readonly NewCoding[],
  context: PlanContext,
  around: PlannedAround = {},
): Result<readonly Coding[]> {
  const added: Coding[] = [];
  const indexes = around.indexes ?? new Map<string, PassageIndex>();
  const book = currentCodeBook(study.codeBooks)?.id;
  for (const asked of codings) {
    if (asked.code !== around.fresh && !isLiving(study, asked.code)) {
      return fail('code-not-found', 'That code is not in use any more. Nothing was coded. Choose another.');
    }
    const made = codingFrom(study, asked, context);
    if (!made.ok) return made;
    const { document, from, to } = made.value;
    const index = indexes.get(document) ?? new PassageIndex(study, document, around.without);
    indexes.set(document, index);
    if (index.holds(made.value)) continue;
    const coding: Coding = {
      ...made.value,
      number: index.numberOf(from, to),
      ...(book === undefined ? {} : { book }),
    };
    index.add(coding);
    added.push(coding);
  }
  return ok(added);
}

/** Refuses a plan that came to nothing, because all of it is there already. */
export function someCodings(planned: Result<readonly Coding[]>): Result<readonly Coding[]> {
  if (!planned.ok || planned.value.length > 0) return planned;
  return fail('already-coded', 'These words carry this code already. Nothing was changed.');
}

function codingFrom(study: Study, asked: NewCoding, context: PlanContext): Result<Coding> {
  const coder = asked.coder ?? context.by;
  const document = study.documents.get(asked.document);
  const text = context.textOf(asked.document);
  if (document === undefined || text === undefined) {
    return fail('document-not-found', 'That document cannot be read. Nothing was coded. Check the study.');
  }
  if (!study.coders.has(coder)) {
    return fail('coder-not-found', 'Nobody says who is coding. Nothing was coded. Choose a coder first.');
  }
  if (asked.from >= asked.to || asked.to > document.length) {
    return fail(
      'range-outside',
      'Those words are outside the document. Nothing was coded. Select them again.',
    );
  }
  const { from, to } = wholeCharacters(text, asked.from, asked.to);
  const check = textCheck(text.slice(from, to));
  const { code, valence } = asked;
  const coding = { id: context.createId(), document: document.id, from, to, code, coder, check };
  return ok({ ...coding, ...(valence === undefined ? {} : { valence }) });
}

/** Widens a range that would cut a surrogate pair (an emoji) in two. */
export function wholeCharacters(text: string, from: number, to: number): TextRange {
  const splits = (at: number): boolean =>
    /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  return { from: splits(from) ? from - 1 : from, to: splits(to) ? to + 1 : to };
}

function labelOf(study: Study, added: readonly Coding[]): string {
  const codes = new Set(added.map((coding) => coding.code));
  const [first] = codes;
  if (codes.size > 1 && isOnePassage(added)) return `Code with ${codes.size} codes`;
  if (codes.size > 1 || first === undefined) return `Code ${added.length} passages`;
  const name = study.codes.get(first)?.name ?? '';
  return added.length === 1 ? `Code with ${name}` : `Code ${added.length} passages with ${name}`;
}

function isOnePassage([first, ...others]: readonly Coding[]): boolean {
  return others.every(({ from, to, document }) => {
    return from === first?.from && to === first.to && document === first.document;
  });
}
