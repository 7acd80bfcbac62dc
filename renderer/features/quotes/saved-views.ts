import { useViewStore } from '../../state/view-store';
import { facets, marks, noFilter, type CodeTerm, type FilterState } from './filter-state';
import { useQuotesStore, type ContextReach, type ListGrouping } from './quotes-store';

/** A way to look at the quotations under a name; kept on this computer, per study. */
export interface SavedView extends FilterState {
  readonly name: string;
  readonly branch: string | null;
  readonly grouping: ListGrouping;
  readonly context: ContextReach;
}

/** The views kept for a study, in the order they were saved; what cannot be read is left out. */
export function savedViews(study: string): readonly SavedView[] {
  return parseViews(localStorage.getItem(keyOf(study)));
}

/** Keeps what is looked at now under a name; an older view of that name makes room. */
export function saveView(study: string, name: string): void {
  const {
    ticked,
    attributes,
    marks: asked,
    terms,
    text,
    interviewers,
    grouping,
    context,
  } = useQuotesStore.getState();
  const branch = useViewStore.getState().quotesCode;
  const filter: FilterState = { ticked, attributes, marks: asked, terms, text, interviewers };
  const view: SavedView = { name, branch, ...filter, grouping, context };
  keep(study, [...savedViews(study).filter((other) => other.name !== name), view]);
}

/** Forgets a view. */
export function forgetView(study: string, name: string): void {
  keep(
    study,
    savedViews(study).filter((view) => view.name !== name),
  );
}

/** Looks at the quotations as the view says. */
export function showView({ name: _, branch, ...view }: SavedView): void {
  useQuotesStore.setState({ ...view, scroll: 0 });
  useViewStore.setState({ quotesCode: branch });
}

/** Views from their stored text; a field that makes no sense is as it was on the first day. */
export function parseViews(stored: string | null): readonly SavedView[] {
  const parsed = parseJson(stored);
  return Array.isArray(parsed) ? parsed.flatMap((view: unknown) => parseView(view)) : [];
}

function parseView(value: unknown): readonly SavedView[] {
  if (!isRecord(value) || typeof value['name'] !== 'string') return [];
  const ticked = isRecord(value['ticked']) ? value['ticked'] : {};
  const attributes = isRecord(value['attributes']) ? value['attributes'] : {};
  return [
    {
      name: value['name'],
      branch: typeof value['branch'] === 'string' ? value['branch'] : null,
      ticked: {
        ...noFilter.ticked,
        ...Object.fromEntries(facets.map((facet) => [facet, textsOf(ticked[facet])])),
      },
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, values]) => [key, textsOf(values)]),
      ),
      marks: marks.filter((mark) => textsOf(value['marks']).includes(mark)),
      terms: Array.isArray(value['terms']) ? value['terms'].flatMap((term: unknown) => parseTerm(term)) : [],
      text: typeof value['text'] === 'string' ? value['text'] : '',
      interviewers: value['interviewers'] === true,
      grouping: groupings.find((known) => known === value['grouping']) ?? 'stakeholder',
      context: reaches.find((known) => known === value['context']) ?? 'words',
    },
  ];
}

function parseTerm(value: unknown): readonly CodeTerm[] {
  if (!isRecord(value) || typeof value['code'] !== 'string') return [];
  const join = (['and', 'or', 'not'] as const).find((known) => known === value['join']);
  const within = (['quotation', 'overlap', 'document'] as const).find((known) => known === value['within']);
  return join === undefined || within === undefined ? [] : [{ join, within, code: value['code'] }];
}

const groupings = ['stakeholder', 'both', 'code', 'document', 'participant', 'none'] as const;
const reaches = ['off', 'words', 'turns'] as const;

function keep(study: string, views: readonly SavedView[]): void {
  if (views.length === 0) localStorage.removeItem(keyOf(study));
  else localStorage.setItem(keyOf(study), JSON.stringify(views));
}

function keyOf(study: string): string {
  return `codeboom.quote-views.${study}`;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : [];
}
