import { useState } from 'react';
import { assertNever } from '../../../../shared/lib/assert-never';
import { codeInVivo, codeSelection, codeWithNew } from '../coding-actions';
import { adjustSelection, escape, moveOrExtend } from '../reader-actions';
import type { PaletteAction } from './palette-keys';
import { useCodeSearch, type CodeSearch } from './use-code-search';

/** A row one can choose. */
export type PaletteOption =
  { readonly kind: 'code'; readonly id: string } | { readonly kind: 'new' } | { readonly kind: 'in-vivo' };

/** State of an open palette and what can be done with it. */
export interface Palette {
  readonly query: string;
  readonly search: CodeSearch;
  /** Rows from top to bottom. */
  readonly options: readonly PaletteOption[];
  /** Index of the row that Enter applies. */
  readonly at: number;
  readonly type: (query: string) => void;
  readonly choose: (option: PaletteOption) => void;
  readonly act: (action: PaletteAction) => void;
}

/** An open palette that began with `typed` and has room for `rows` codes. */
export function usePalette(typed: string, rows: number): Palette {
  const [query, setQuery] = useState(typed);
  const [place, setPlace] = useState(0);
  const search = useCodeSearch(query, rows);
  const options = optionsFor(search, query);
  const at = Math.min(place, options.length - 1);
  const type = (next: string): void => {
    setQuery(next);
    setPlace(0);
  };
  const apply = (option: PaletteOption | undefined, keep: boolean): void => {
    if (option === undefined) return;
    void applyOption(option, query, keep);
    type('');
  };
  const act = (action: PaletteAction): void => {
    switch (action.kind) {
      case 'move':
        return setPlace((at + action.step + options.length) % options.length);
      case 'apply':
        return apply(options[at], action.keep);
      case 'new':
      case 'in-vivo':
        return apply(
          options.find(({ kind }) => kind === action.kind),
          false,
        );
      case 'recent':
        return apply(recentOption(search.recent[action.place]), false);
      case 'adjust':
        return adjustSelection(action.adjustment);
      case 'extend':
        return moveOrExtend(action.move, true);
      case 'close':
        return escape();
      default:
        return assertNever(action);
    }
  };
  return { query, search, options, at, type, choose: (option) => apply(option, false), act };
}

function optionsFor({ hits }: CodeSearch, query: string): readonly PaletteOption[] {
  const codes = hits.map(({ id }) => ({ kind: 'code' as const, id }));
  return query.trim() === ''
    ? [...codes, { kind: 'in-vivo' }]
    : [...codes, { kind: 'new' }, { kind: 'in-vivo' }];
}

function recentOption(id: string | undefined): PaletteOption | undefined {
  return id === undefined ? undefined : { kind: 'code', id };
}

async function applyOption(option: PaletteOption, query: string, keep: boolean): Promise<void> {
  switch (option.kind) {
    case 'code':
      return codeSelection(option.id, keep);
    case 'new':
      return codeWithNew(query, keep);
    case 'in-vivo':
      return codeInVivo(keep);
    default:
      return assertNever(option);
  }
}
