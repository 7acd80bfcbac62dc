import { foldLabel } from '../label-name';
import type { DecidedLabel, LabelDecision } from './label-decision';
import { newPersonKey } from './new-person-key';

/** An answer that makes a person. */
type Newcomer = Extract<LabelDecision, { readonly kind: 'new-participant' }>;

/**
 * The review in which a new person is called, grouped or described otherwise, wherever the person is seen: the answer
 * that made them is changed and stays where it was in the order, so that no second person comes of it.
 *
 * @param key as `PersonChoice.id` of a new person
 */
export function changeNewcomer<R extends { readonly decisions: readonly DecidedLabel[] }>(
  review: R,
  key: string,
  part: Partial<Omit<Newcomer, 'kind'>>,
): R {
  const decisions = review.decisions.map((each) =>
    each.decision.kind === 'new-participant' && newPersonKey(each) === key
      ? { ...each, decision: { ...each.decision, ...part } }
      : each,
  );
  return { ...review, decisions };
}

/**
 * Decisions in place of others. A person whose answer is gone is made by the first one that still names them, or is the
 * one made under the same pseudonym; nobody else's answer leads nowhere for it.
 */
export function keepNewcomers(
  before: readonly DecidedLabel[],
  decisions: readonly DecidedLabel[],
): readonly DecidedLabel[] {
  const made = newcomersOf(decisions);
  const gone = [...newcomersOf(before)].filter(([key]) => !made.has(key));
  return gone.reduce((left, [key, newcomer]) => passOn(left, key, newcomer), decisions);
}

function newcomersOf(decisions: readonly DecidedLabel[]): ReadonlyMap<string, Newcomer> {
  const made = new Map<string, Newcomer>();
  for (const each of decisions) {
    if (each.decision.kind === 'new-participant') made.set(newPersonKey(each), each.decision);
  }
  return made;
}

function passOn(
  decisions: readonly DecidedLabel[],
  key: string,
  newcomer: Newcomer,
): readonly DecidedLabel[] {
  const heir =
    decisions.find(({ decision }) => isSamePerson(decision, newcomer)) ??
    decisions.find(({ decision }) => isNaming(decision, key));
  if (heir === undefined) return decisions;
  const participant = newPersonKey(heir);
  return decisions.map((each) => {
    if (!isNaming(each.decision, key)) return each;
    return { ...each, decision: each === heir ? newcomer : { kind: 'participant', participant } };
  });
}

function isSamePerson(decision: LabelDecision, { pseudonym }: Newcomer): boolean {
  return decision.kind === 'new-participant' && foldLabel(decision.pseudonym) === foldLabel(pseudonym);
}

function isNaming(decision: LabelDecision, key: string): boolean {
  return decision.kind === 'participant' && decision.participant === key;
}
