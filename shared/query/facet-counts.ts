import { NO_STAKEHOLDER, NOT_GIVEN, type QuoteFilter } from './quote-filter';
import { groupsAbove } from '../model/group-tree';
import type { Study } from '../model/study';
import { codesOfGroup } from './code-groups';
import { attributeKey, attributeReader, type AttributeName } from './attributes';
import { markOf, passageTests, respondentTest, type PassageSource, type PassageTests } from './passage-tests';
import type { Passage } from './passages';

/** Quotes per choice of each facet; choices without quotes are absent. */
export interface FacetCounts {
  readonly stakeholders: ReadonlyMap<string, number>;
  readonly codes: ReadonlyMap<string, number>;
  readonly codeGroups: ReadonlyMap<string, number>;
  readonly coders: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
  readonly participants: ReadonlyMap<string, number>;
  /** By valence, `NOT_GIVEN` for codings without one. */
  readonly valences: ReadonlyMap<string, number>;
  /** Under `starred`, `commented` and `reworded`. */
  readonly marks: ReadonlyMap<string, number>;
  /** By `attributeKey`, then by value. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What is counted, and how. */
export interface CountSetting extends PassageSource {
  readonly filter: QuoteFilter;
  /** The attributes that are shown as facets; each costs a look at every passage. */
  readonly attributes?: readonly AttributeName[];
}

/**
 * How many quotes each choice of a filter would show: for every facet the quotes that all the other facets
 * let through, so that a count says what a click will give. No words are cut from any text.
 */
export function facetCounts(study: Study, passages: readonly Passage[], setting: CountSetting): FacetCounts {
  const counter = facetCounter(study, setting);
  counter.add(passages, 0, passages.length);
  return counter.counts;
}

/** Counts by and by, for lists so long that counting them in one go would be felt. */
export interface FacetCounter {
  /** Counts the passages at the places from `from` up to `to`; each must be counted once. */
  readonly add: (passages: readonly Passage[], from: number, to: number) => void;
  /** What was counted so far; the same object throughout. */
  readonly counts: FacetCounts;
}

/** Makes a counter at zero. */
export function facetCounter(study: Study, setting: CountSetting): FacetCounter {
  const tests = passageTests(study, setting.filter, setting);
  const facets = passageFacets(study, setting);
  const counts = emptyCounts(setting.attributes ?? []);
  const groupsOf = groupsByCode(study);
  const add = (passages: readonly Passage[], from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const passage = passages[at];
      if (passage === undefined) return;
      if (!countPassage(passage, tests, facets, counts)) countCodings(passage, tests, counts, groupsOf);
    }
  };
  return { add, counts };
}

type Counts = Readonly<Record<Exclude<keyof FacetCounts, 'attributes'>, Map<string, number>>> & {
  readonly attributes: Map<string, Map<string, number>>;
};

/** A facet about a passage as a whole: the name of its test, and the choices a passage counts for. */
interface PassageFacet {
  readonly name: string;
  readonly add: (counts: Counts, passage: Passage) => void;
}

function passageFacets(study: Study, { filter, attributes = [] }: CountSetting): readonly PassageFacet[] {
  const answers = respondentTest(study, filter);
  return [
    {
      name: 'stakeholder',
      add: ({ stakeholders }, passage) => {
        if (!answers(passage)) return;
        const group = passage.who.stakeholder?.id ?? NO_STAKEHOLDER;
        for (const above of groupsAbove(study.groups, group)) count(stakeholders, above);
      },
    },
    { name: 'document', add: ({ documents }, { document }) => count(documents, document) },
    {
      name: 'participant',
      add: ({ participants }, { who }) => count(participants, who.participant?.id ?? ''),
    },
    ...['starred', 'commented', 'reworded'].map((name) => ({
      name,
      add: ({ marks }: Counts, passage: Passage) => {
        if (markOf(passage, name)) count(marks, name);
      },
    })),
    ...attributes.map((attribute) => {
      const name = attributeKey(attribute);
      const read = attributeReader(study, attribute);
      return {
        name,
        add: (counts: Counts, passage: Passage) => {
          const values = counts.attributes.get(name);
          if (values !== undefined) count(values, read(passage));
        },
      };
    }),
  ];
}

/** Counts for the facets about the passage; answers whether one of those refuses it. */
function countPassage(
  passage: Passage,
  tests: PassageTests,
  facets: readonly PassageFacet[],
  counts: Counts,
): boolean {
  const missed = onlyMiss(passage, tests);
  if (missed === TWO || !tests.others.every((test) => test(passage))) return true;
  const { code, coder, valence } = tests.coding;
  const isCoded = passage.codings.some((coding) => code(coding) && coder(coding) && valence(coding));
  if (isCoded && tests.where(passage, tests.coders)) {
    for (const facet of facets) if (missed === undefined || missed === facet.name) facet.add(counts, passage);
  }
  return missed !== undefined;
}

const TWO = Symbol('more than one facet refuses the passage');

/** The one facet that refuses a passage; undefined where none does. */
function onlyMiss(passage: Passage, { facets }: PassageTests): string | undefined | typeof TWO {
  let missed: string | undefined;
  for (const [name, test] of facets) {
    if (test(passage)) continue;
    if (missed !== undefined) return TWO;
    missed = name;
  }
  return missed;
}

/** Codes, coders and valences are asked of one and the same coding, so each leaves out its own test only. */
function countCodings(
  passage: Passage,
  tests: PassageTests,
  counts: Counts,
  groupsOf: ReadonlyMap<string, readonly string[]>,
): void {
  const { code, branch, ungrouped, coder, valence } = tests.coding;
  const { codings } = passage;
  if (tests.where(passage, tests.coders)) {
    countEach(counts.codes, codings, (coding) => branch(coding) && coder(coding) && valence(coding), 'code');
    countEach(counts.valences, codings, (coding) => code(coding) && coder(coding), 'valence');
    if (groupsOf.size > 0) {
      const meant = codings.filter((coding) => ungrouped(coding) && coder(coding) && valence(coding));
      const groups = new Set(meant.flatMap((coding) => groupsOf.get(coding.code) ?? []));
      for (const group of groups) count(counts.codeGroups, group);
    }
  }
  const heard = codings.filter((coding) => code(coding) && valence(coding));
  for (const id of new Set(heard.map((coding) => coding.coder))) {
    if (tests.where(passage, new Set([id]))) count(counts.coders, id);
  }
}

function countEach(
  counts: Map<string, number>,
  codings: Passage['codings'],
  test: (coding: Passage['codings'][number]) => boolean,
  field: 'code' | 'valence',
): void {
  const [only, second] = codings;
  if (only !== undefined && second === undefined) {
    if (test(only)) count(counts, only[field] ?? NOT_GIVEN);
    return;
  }
  const values = new Set(codings.filter(test).map((coding) => coding[field] ?? NOT_GIVEN));
  for (const value of values) count(counts, value);
}

function groupsByCode(study: Study): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const id of study.codeGroups.keys()) {
    for (const code of codesOfGroup(study, id)) groups.set(code, [...(groups.get(code) ?? []), id]);
  }
  return groups;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function emptyCounts(attributes: readonly AttributeName[]): Counts {
  return {
    stakeholders: new Map(),
    codes: new Map(),
    codeGroups: new Map(),
    coders: new Map(),
    documents: new Map(),
    participants: new Map(),
    valences: new Map(),
    marks: new Map(),
    attributes: new Map(attributes.map((attribute) => [attributeKey(attribute), new Map<string, number>()])),
  };
}
