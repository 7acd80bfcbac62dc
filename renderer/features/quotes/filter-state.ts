import type { AttributeChoice, QuoteFilter } from '../../../shared/query/quote-filter';
import type { CodeCondition, Nearness } from '../../../shared/query/code-condition';

/** The facets of which any number of choices can be ticked; none ticked means all. */
export const facets = [
  'stakeholder',
  'codes',
  'codeGroup',
  'coder',
  'document',
  'participant',
  'valence',
] as const;

/** One of these facets. */
export type Facet = (typeof facets)[number];

/** What can be asked of the note of a quotation. */
export const marks = ['starred', 'commented', 'reworded'] as const;

/** One of these questions. */
export type Mark = (typeof marks)[number];

/** A further code beside the branch: wanted too, wanted instead, or not wanted. */
export interface CodeTerm {
  readonly join: 'and' | 'or' | 'not';
  readonly code: string;
  readonly within: Nearness;
}

/** Everything that narrows the list, except the branch of codes, which other views set too. */
export interface FilterState {
  readonly ticked: Readonly<Record<Facet, readonly string[]>>;
  /** Values by `attributeKey`; an attribute without values is absent. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly marks: readonly Mark[];
  readonly terms: readonly CodeTerm[];
  readonly text: string;
  /** Whether what interviewers and moderators say is among the quotations. */
  readonly interviewers: boolean;
}

/** A filter that lets everything through that respondents say. */
export const noFilter: FilterState = {
  ticked: {
    stakeholder: [],
    codes: [],
    codeGroup: [],
    coder: [],
    document: [],
    participant: [],
    valence: [],
  },
  attributes: {},
  marks: [],
  terms: [],
  text: '',
  interviewers: false,
};

/** The filter that the view stands for, as queries and exports take it; holds only what narrows. */
export function filterOf(state: FilterState, branch: string | null): QuoteFilter {
  const words = state.text.trim();
  const ticked = facets.filter((facet) => state.ticked[facet].length > 0);
  return {
    ...codeFilter(state.terms, branch),
    ...Object.fromEntries(ticked.map((facet) => [facet, state.ticked[facet]])),
    ...attributeFilter(state.attributes),
    ...Object.fromEntries(state.marks.map((mark) => [mark, true])),
    ...(words === '' ? {} : { text: words }),
    ...(state.interviewers ? {} : { respondents: true }),
  };
}

/** How many things narrow the list, each of which is one token of the bar; that nobody who asks is heard is none. */
export function narrowing(filter: QuoteFilter): number {
  const { where, attributes = [], code, respondents: _, ...others } = filter;
  const conditions = where?.kind === 'all' ? where.of.length : where === undefined ? 0 : 1;
  const codes = code === undefined ? 0 : typeof code === 'string' ? 1 : code.length;
  return codes + conditions + attributes.length + Object.keys(others).length;
}

/** The branch or one of the `or` codes must be there, then every `and`, and none of the `not`. */
function codeFilter(terms: readonly CodeTerm[], branch: string | null): QuoteFilter {
  const any = [...(branch === null ? [] : [branch]), ...codesOf(terms, 'or')];
  const [only] = any;
  const conditions = terms.filter(({ join }) => join !== 'or').map(conditionOf);
  return {
    ...(only === undefined ? {} : { code: any.length === 1 ? only : any }),
    ...(conditions.length === 0 ? {} : { where: { kind: 'all', of: conditions } }),
  };
}

function codesOf(terms: readonly CodeTerm[], join: CodeTerm['join']): readonly string[] {
  return terms.filter((term) => term.join === join).map(({ code }) => code);
}

function conditionOf({ join, code, within }: CodeTerm): CodeCondition {
  const there = { kind: 'code', code, within } as const;
  return join === 'not' ? { kind: 'not', of: there } : there;
}

function attributeFilter(attributes: FilterState['attributes']): QuoteFilter {
  const choices = Object.entries(attributes).map(([key, values]): AttributeChoice => {
    const slash = key.indexOf('/');
    const subject = key.slice(0, slash);
    const of = subject === 'document' || subject === 'quotation' ? subject : 'participant';
    return { of, name: key.slice(slash + 1), values };
  });
  return choices.length === 0 ? {} : { attributes: choices };
}
