import { useState } from 'react';
import { assertNever } from '../../../../shared/lib/assert-never';
import type { Coding, Valence } from '../../../../shared/model/coding';
import { stepHistory } from '../../../services/run-command';
import { useCodingStore } from '../../../state/coding-store';
import { codeInVivo, codeSelection, codeWithNew, removeCoding } from '../coding-actions';
import { replaceCode } from '../gestures/margin-actions';
import { splitSign } from '../gestures/rate-coding';
import { growSelection, shrinkSelection } from '../gestures/unit-selection';
import { adjustSelection, escape, moveOrExtend, point } from '../reader-actions';
import { paletteOptions, type PaletteOption } from './palette-options';
import type { PaletteAction } from './palette-keys';
import { useCodeSearch, type CodeSearch } from './use-code-search';

/** What a palette begins with. */
export interface PaletteStart {
  /** The letter that opened it. */
  readonly typed: string;
  /** Codes there is room for. */
  readonly rows: number;
  /** The coding whose code it changes. */
  readonly change: Coding | undefined;
  /** One's own codings of the words, the last one made last. */
  readonly applied: readonly Coding[];
}

/** State of an open palette and what can be done with it. */
export interface Palette {
  /** What is typed, sign and all. */
  readonly query: string;
  /** What is looked for: the query without its sign. */
  readonly words: string;
  readonly valence: Valence | undefined;
  readonly search: CodeSearch;
  /** Rows from top to bottom. */
  readonly options: readonly PaletteOption[];
  /** Index of the row that Enter applies. */
  readonly at: number;
  readonly type: (query: string) => void;
  readonly choose: (option: PaletteOption) => void;
  readonly act: (action: PaletteAction) => void;
}

/** An open palette. */
export function usePalette({ typed, rows, change, applied }: PaletteStart): Palette {
  const [query, setQuery] = useState(typed);
  const [place, setPlace] = useState(0);
  const openCoding = useCodingStore((state) => state.openCoding);
  const { words, valence } = splitSign(query);
  const search = useCodeSearch(words, rows);
  const options = paletteOptions(search.hits, query, openCoding, change !== undefined);
  const at = Math.min(place, options.length - 1);
  const type = (next: string): void => {
    setQuery(next);
    setPlace(0);
  };
  const apply = (option: PaletteOption | undefined, keep: boolean): void => {
    if (option === undefined) return;
    if (keep) type('');
    if (change !== undefined && option.kind === 'code') void changeTo(change, option.id);
    else void applyOption(option, { query, valence, keep });
  };
  const applyKind = (kind: PaletteOption['kind']): void =>
    apply(
      options.find((option) => option.kind === kind),
      false,
    );
  const act = (action: PaletteAction): void => {
    switch (action.kind) {
      case 'move':
        return setPlace((at + action.step + options.length) % Math.max(options.length, 1));
      case 'apply':
        return apply(options[at], action.keep);
      case 'new':
      case 'in-vivo':
        return applyKind(action.kind);
      case 'recent':
        return apply(recentOption(search.recent[action.place]), false);
      case 'take-off':
        return takeOff(applied.at(-1));
      default:
        return actOnSelection(action);
    }
  };
  return { query, words, valence, search, options, at, type, choose: (option) => apply(option, false), act };
}

/** What the keys of the palette do to the selection under it, and to the study. */
function actOnSelection(
  action: Extract<PaletteAction, { kind: 'adjust' | 'extend' | 'unit' | 'undo' | 'close' }>,
): void {
  switch (action.kind) {
    case 'adjust':
      return adjustSelection(action.adjustment);
    case 'extend':
      return moveOrExtend(action.move, true);
    case 'unit':
      return action.way === 'grow' ? growSelection() : shrinkSelection();
    case 'undo':
      return void stepHistory('undo');
    case 'close':
      return escape();
    default:
      return assertNever(action);
  }
}

function recentOption(id: string | undefined): PaletteOption | undefined {
  return id === undefined ? undefined : { kind: 'code', id };
}

function takeOff(last: Coding | undefined): void {
  if (last !== undefined) void removeCoding(last);
}

async function changeTo(coding: Coding, code: string): Promise<void> {
  point(null);
  await replaceCode(coding, code);
}

interface Asked {
  readonly query: string;
  readonly valence: Valence | undefined;
  readonly keep: boolean;
}

async function applyOption(option: PaletteOption, { query, valence, keep }: Asked): Promise<void> {
  switch (option.kind) {
    case 'code':
      await codeSelection([option.id], keep, valence);
      return;
    case 'new':
      return codeWithNew(query, keep);
    case 'in-vivo':
      return codeInVivo(keep);
    default:
      return assertNever(option);
  }
}
