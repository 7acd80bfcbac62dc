import type { SearchFound, SearchHit } from '../../../shared/ipc/search-messages';
import type { Study } from '../../../shared/model/study';
import type { NamedEntry, NamedKind } from './box-entries';
import type { BoxScope } from './box-prefix';
import { findQuotations, type FoundQuotation } from './find-quotations';
import { BY_NAME, NEAR, rankEntries, type RankedEntry } from './rank-entries';

/** One thing that can be chosen in the box. */
export type BoxOption =
  | { readonly kind: 'named'; readonly entry: NamedEntry }
  | { readonly kind: 'quotation'; readonly quotation: FoundQuotation }
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  /** Opens all text hits as a list. */
  | { readonly kind: 'all-hits'; readonly total: number; readonly documents: number };

/** What a heading of the box stands over. */
export type SectionName = NamedKind | 'quotation' | 'text';

/** A heading with what was found under it. */
export interface BoxSection {
  readonly name: SectionName;
  readonly options: readonly BoxOption[];
}

/** Rows of each kind while all kinds are shown, and where one kind is asked for. */
const ROWS = { all: 4, alone: 40, empty: 6 };

const kindsOf: Readonly<Record<BoxScope, readonly NamedKind[]>> = {
  all: ['command', 'code', 'document', 'participant', 'memo'],
  commands: ['command'],
  codes: ['code'],
  people: ['participant'],
  text: [],
};

/** What the box works with. */
export interface BoxContent {
  readonly study: Study;
  readonly entries: Readonly<Record<NamedKind, readonly NamedEntry[]>>;
  readonly opened: readonly string[];
  readonly scope: BoxScope;
  readonly query: string;
  readonly found: SearchFound | null;
}

/**
 * The sections of the box without empty ones: those with names that hold the query first, then other names and texts,
 * then what only comes near. With nothing typed: what was opened last, and commands.
 */
export function boxSections(content: BoxContent): readonly BoxSection[] {
  const { scope, query, entries, opened } = content;
  if (scope === 'all' && query === '') return startSections(content);
  const rows = scope === 'all' ? ROWS.all : ROWS.alone;
  const named = kindsOf[scope].map((kind) => {
    const ranked = rankEntries(entries[kind], query, opened, rows);
    return { name: kind, options: ranked.map(asOption), fit: fitOf(ranked) };
  });
  return [...named, ...textSections(content, rows)]
    .filter(({ options }) => options.length > 0)
    .sort((a, b) => a.fit - b.fit);
}

/** All options from top to bottom: what the arrow keys walk through. */
export function optionsOf(sections: readonly BoxSection[]): readonly BoxOption[] {
  return sections.flatMap(({ options }) => options);
}

/** Identity of an option among the others. */
export function optionKey(option: BoxOption): string {
  switch (option.kind) {
    case 'named':
      return option.entry.key;
    case 'quotation':
      return `quotation:${option.quotation.document}:${option.quotation.from}-${option.quotation.to}`;
    case 'hit':
      return `hit:${option.hit.document}:${option.hit.from}`;
    case 'all-hits':
      return 'all-hits';
  }
}

function asOption({ entry }: { readonly entry: NamedEntry }): BoxOption {
  return { kind: 'named', entry };
}

/** Where a section stands that is found by other words than a name, as texts are. */
const BY_WORDS = BY_NAME + 1;

/** How well the best of a section fits: by its name as that ranks, by other words, or only nearly. */
function fitOf([best]: readonly RankedEntry[]): number {
  if (best === undefined || best.rank >= NEAR) return NEAR;
  return Math.min(best.rank, BY_WORDS);
}

function textSections(
  { scope, study, query, found }: BoxContent,
  rows: number,
): readonly (BoxSection & { readonly fit: number })[] {
  if (scope !== 'all' && scope !== 'text') return [];
  const quotations =
    query.length < 2 ? [] : findQuotations(study, query, found?.first ?? [], scope === 'all' ? 3 : rows);
  const hits = (found?.first ?? []).slice(0, scope === 'all' ? 6 : rows);
  const all: readonly BoxOption[] =
    found === null || found.total === 0
      ? []
      : [{ kind: 'all-hits', total: found.total, documents: found.documents.length }];
  return [
    {
      fit: BY_WORDS,
      name: 'quotation',
      options: quotations.map((quotation) => ({ kind: 'quotation', quotation })),
    },
    {
      fit: BY_WORDS,
      name: 'text',
      options: [...hits.map((hit): BoxOption => ({ kind: 'hit', hit })), ...all],
    },
  ];
}

/** What people mostly come for, in this order, before they have a habit of their own. */
const USUAL = ['import', 'search-text', 'auto-code', 'export', 'history', 'settings', 'keys'];

function usualCommands(commands: readonly NamedEntry[], opened: readonly string[]): readonly NamedEntry[] {
  const place = ({ key, id }: NamedEntry): number => {
    const at = opened.indexOf(key);
    return at === -1 ? opened.length + USUAL.indexOf(id) : at;
  };
  return commands
    .filter(({ key, id }) => opened.includes(key) || USUAL.includes(id))
    .sort((a, b) => place(a) - place(b))
    .slice(0, ROWS.empty);
}

function startSections({ entries, opened }: BoxContent): readonly BoxSection[] {
  const kinds = ['code', 'document', 'participant', 'memo'] as const;
  return [
    ...kinds.map((kind) => ({
      name: kind,
      options: entries[kind]
        .filter(({ key }) => opened.includes(key))
        .sort((a, b) => opened.indexOf(a.key) - opened.indexOf(b.key))
        .slice(0, ROWS.all)
        .map((entry) => asOption({ entry })),
    })),
    {
      name: 'command' as const,
      options: usualCommands(entries.command, opened).map((entry) => asOption({ entry })),
    },
  ].filter(({ options }) => options.length > 0);
}
