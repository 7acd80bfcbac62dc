import { subtree } from '../code-tree/code-tree';
import type { Coding } from '../model/coding';
import { groupsWithin } from '../model/group-tree';
import type { Study } from '../model/study';
import { attributeKey, attributeReader } from './attributes';
import { codesNamed, conditionTest, type ConditionTest } from './code-condition';
import { codesOfGroup } from './code-groups';
import { quotationId, type Passage } from './passages';
import { NO_STAKEHOLDER, NOT_GIVEN, wanted, type QuoteFilter } from './quote-filter';
import { speakerSizes } from './speaker-size';
import { textTest, type TextOf } from './text-hits';

/** A question about a passage. */
export type PassageTest = (passage: Passage) => boolean;

/** A question about one coding. */
export type CodingTest = (coding: Coding) => boolean;

/** A filter taken apart: a list needs all to hold, a facet needs all but its own. */
export interface PassageTests {
  /** The tests of facets that are about the passage as a whole, by name of the facet. */
  readonly facets: ReadonlyMap<string, PassageTest>;
  /** What no facet counts the alternatives of; the words come last, because they cost most. */
  readonly others: readonly PassageTest[];
  readonly coding: {
    readonly code: CodingTest;
    /** `code` and `codeGroup` without `codes`: where the code facet chooses from. */
    readonly branch: CodingTest;
    /** `code` and `codes` without `codeGroup`: where the facet of code groups chooses from. */
    readonly ungrouped: CodingTest;
    readonly coder: CodingTest;
    readonly valence: CodingTest;
  };
  readonly where: ConditionTest;
  readonly coders: ReadonlySet<string> | undefined;
}

/** What the tests of a filter look at. */
export interface PassageSource {
  readonly textOf: TextOf;
  /** The passages of a document in order of place. */
  readonly passagesIn: (document: string) => readonly Passage[];
}

/** Makes the tests of a filter ready once for all passages. */
export function passageTests(study: Study, filter: QuoteFilter, source: PassageSource): PassageTests {
  const { where } = filter;
  return {
    facets: facetTests(study, filter),
    others: otherTests(study, filter, source),
    coding: codingTests(study, filter),
    where: where === undefined ? always : conditionTest(study, where, source.passagesIn),
    coders: wanted(filter.coder),
  };
}

/** Whether a passage is asked for. */
export function holds(tests: PassageTests, passage: Passage): boolean {
  for (const test of tests.facets.values()) if (!test(passage)) return false;
  const { code, coder, valence } = tests.coding;
  if (!passage.codings.some((coding) => coder(coding) && code(coding) && valence(coding))) return false;
  return tests.where(passage, tests.coders) && tests.others.every((test) => test(passage));
}

/** The codes a filter asks for, or undefined for all: branches and groups, narrowed to `codes`; else those `where` names. */
export function codesAsked(study: Study, filter: QuoteFilter): ReadonlySet<string> | undefined {
  const flat = intersection([wanted(filter.codes), branchOf(study, filter), groupCodes(study, filter)]);
  if (flat !== undefined || filter.where === undefined) return flat;
  const named = codesNamed(study, filter.where);
  return named.size === 0 ? undefined : named;
}

const always = (): boolean => true;

function facetTests(study: Study, filter: QuoteFilter): ReadonlyMap<string, PassageTest> {
  const tests = new Map<string, PassageTest>();
  const documents = wanted(filter.document);
  if (documents !== undefined) tests.set('document', ({ document }) => documents.has(document));
  const groups = withThoseBelow(study, wanted(filter.stakeholder));
  const answers = respondentTest(study, filter);
  if (groups !== undefined)
    tests.set(
      'stakeholder',
      (passage) => groups.has(passage.who.stakeholder?.id ?? NO_STAKEHOLDER) && answers(passage),
    );
  else if (filter.respondents === true) tests.set('stakeholder', ({ who }) => who.asks !== true);
  const people = wanted(filter.participant);
  if (people !== undefined) tests.set('participant', ({ who }) => people.has(who.participant?.id ?? ''));
  for (const choice of filter.attributes ?? []) {
    const values = new Set(choice.values);
    const read = attributeReader(study, choice);
    tests.set(attributeKey(choice), (passage) => values.has(read(passage)));
  }
  const marks = { starred: filter.starred, commented: filter.commented, reworded: filter.reworded } as const;
  for (const [name, asked] of Object.entries(marks)) {
    if (asked !== undefined) tests.set(name, (passage) => markOf(passage, name) === asked);
  }
  return tests;
}

/** Whoever asks for teachers means the mentors too that roll up into them. */
function withThoseBelow(
  { groups }: Study,
  asked: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  return asked && new Set([...asked].flatMap((id) => [...groupsWithin(groups, id)]));
}

/**
 * Whether somebody says it who may be counted in their group: everybody, or with `respondents` not a teacher who led
 * the conversation. Members of a group that asks count in that group and nowhere else.
 */
export function respondentTest(study: Study, { respondents }: QuoteFilter): PassageTest {
  if (respondents !== true) return always;
  return ({ who }) => who.asks !== true || study.groups.get(who.stakeholder?.id ?? '')?.asks === true;
}

/** Whether a passage is starred, commented or reworded. */
export function markOf({ note }: Passage, mark: string): boolean {
  if (note === undefined) return false;
  if (mark === 'starred') return note.starred;
  return mark === 'commented' ? note.comment !== '' : note.wording !== '';
}

function otherTests(study: Study, filter: QuoteFilter, { textOf }: PassageSource): readonly PassageTest[] {
  const tests: PassageTest[] = [];
  const ids = wanted(filter.quotes);
  if (ids !== undefined) tests.push((passage) => ids.has(quotationId(passage)));
  const { k } = filter;
  if (k !== undefined) {
    const sizeOf = speakerSizes(study);
    tests.push(({ who }) => sizeOf(who) >= k);
  }
  if ((filter.text ?? '').trim() !== '') tests.push(textTest(filter.text ?? '', textOf));
  return tests;
}

/** The tests of one coding that a filter asks for; all of them must hold for the same coding. */
export function codingTests(study: Study, filter: QuoteFilter): PassageTests['coding'] {
  const top = branchOf(study, filter);
  const grouped = groupCodes(study, filter);
  const exact = wanted(filter.codes);
  const coders = wanted(filter.coder);
  const valences = wanted(filter.valence);
  return {
    code: codeIn(intersection([top, grouped, exact])),
    branch: codeIn(intersection([top, grouped])),
    ungrouped: codeIn(intersection([top, exact])),
    coder: coders === undefined ? always : ({ coder }) => coders.has(coder),
    valence: valences === undefined ? always : ({ valence }) => valences.has(valence ?? NOT_GIVEN),
  };
}

function codeIn(codes: ReadonlySet<string> | undefined): CodingTest {
  return codes === undefined ? always : ({ code }) => codes.has(code);
}

function branchOf(study: Study, { code }: QuoteFilter): ReadonlySet<string> | undefined {
  const tops = wanted(code);
  return tops === undefined ? undefined : new Set([...tops].flatMap((top) => [...subtree(study, top)]));
}

function groupCodes(study: Study, { codeGroup }: QuoteFilter): ReadonlySet<string> | undefined {
  const groups = wanted(codeGroup);
  return groups === undefined
    ? undefined
    : new Set([...groups].flatMap((id) => [...codesOfGroup(study, id)]));
}

function intersection(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const given = sets.filter((set) => set !== undefined);
  const [first, ...rest] = given;
  return first === undefined
    ? undefined
    : new Set([...first].filter((id) => rest.every((set) => set.has(id))));
}
