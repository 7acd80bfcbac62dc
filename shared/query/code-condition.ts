import { subtree } from '../code-tree/code-tree';
import { assertNever } from '../lib/assert-never';
import type { TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import type { Study } from '../model/study';
import { codesOfGroup } from './code-groups';
import type { Passage } from './passages';

/** How near a code must be to count: on exactly these words, on words that overlap, anywhere in the document. */
export type Nearness = 'quotation' | 'overlap' | 'document';

/** What must hold of the codes of a quotation; conditions nest to any depth. */
export type CodeCondition =
  /** The code or one below it. */
  | { readonly kind: 'code'; readonly code: string; readonly within?: Nearness }
  /** One of the codes of a code group. */
  | { readonly kind: 'group'; readonly group: string; readonly within?: Nearness }
  | { readonly kind: 'all'; readonly of: readonly CodeCondition[] }
  | { readonly kind: 'any'; readonly of: readonly CodeCondition[] }
  | { readonly kind: 'not'; readonly of: CodeCondition };

/** Whether a condition holds of a passage when only codings of `coders` count; undefined: of everybody. */
export type ConditionTest = (passage: Passage, coders: ReadonlySet<string> | undefined) => boolean;

/**
 * Makes the test of a condition. `passagesIn` gives the passages of a document in order of place; it is asked
 * for only where a condition looks beyond the quotation, once for each document and set of coders.
 */
export function conditionTest(
  study: Study,
  condition: CodeCondition,
  passagesIn: (document: string) => readonly Passage[],
): ConditionTest {
  switch (condition.kind) {
    case 'code':
      return nearTest(subtree(study, condition.code), condition.within ?? 'quotation', passagesIn);
    case 'group':
      return nearTest(codesOfGroup(study, condition.group), condition.within ?? 'quotation', passagesIn);
    case 'not': {
      const test = conditionTest(study, condition.of, passagesIn);
      return (passage, coders) => !test(passage, coders);
    }
    case 'all':
    case 'any': {
      const tests = condition.of.map((part) => conditionTest(study, part, passagesIn));
      return condition.kind === 'all'
        ? (passage, coders) => tests.every((test) => test(passage, coders))
        : (passage, coders) => tests.some((test) => test(passage, coders));
    }
    default:
      return assertNever(condition);
  }
}

/** The codes a condition asks to be there, those it forbids left out; headings of an export are made of them. */
export function codesNamed(study: Study, condition: CodeCondition): ReadonlySet<string> {
  switch (condition.kind) {
    case 'code':
      return subtree(study, condition.code);
    case 'group':
      return codesOfGroup(study, condition.group);
    case 'not':
      return new Set();
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((part) => [...codesNamed(study, part)]));
    default:
      return assertNever(condition);
  }
}

function nearTest(
  codes: ReadonlySet<string>,
  within: Nearness,
  passagesIn: (document: string) => readonly Passage[],
): ConditionTest {
  const carries = (passage: Passage, coders: ReadonlySet<string> | undefined): boolean =>
    passage.codings.some((coding) => codes.has(coding.code) && counts(coding, coders));
  if (within === 'quotation') return carries;
  const places = new Map<string, Places>();
  const placesIn = (document: string, coders: ReadonlySet<string> | undefined): Places => {
    const key = coders === undefined ? document : `${document} ${[...coders].join(' ')}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const made = placesOf(passagesIn(document).filter((passage) => carries(passage, coders)));
    places.set(key, made);
    return made;
  };
  if (within === 'document') {
    return ({ document }, coders) => placesIn(document, coders).starts.length > 0;
  }
  return (passage, coders) => touches(placesIn(passage.document, coders), passage);
}

function counts(coding: Coding, coders: ReadonlySet<string> | undefined): boolean {
  return coders?.has(coding.coder) !== false;
}

/** Ranges in order of their start, with the furthest end reached so far; enough to ask for overlap in log n. */
interface Places {
  readonly starts: readonly number[];
  readonly reach: readonly number[];
}

function placesOf(ranges: readonly TextRange[]): Places {
  let furthest = 0;
  const reach = ranges.map(({ to }) => (furthest = Math.max(furthest, to)));
  return { starts: ranges.map(({ from }) => from), reach };
}

function touches({ starts, reach }: Places, { from, to }: TextRange): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return (reach[low - 1] ?? -1) > from;
}
