import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { AppError } from '../../../shared/lib/result';
import { request } from '../../services/api';
import { useTextHits } from '../../services/use-text-hits';
import { openTextList, useSearchStore } from '../../state/search-store';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { namedEntries } from './box-entries';
import { readTyped, type BoxScope } from './box-prefix';
import { boxSections, optionsOf, type BoxOption, type BoxSection } from './box-sections';
import { openOption } from './open-option';

/** Text is searched from this many characters on: one letter is in every text. */
const SHORTEST = 2;

/** The search box at work. */
export interface SearchBox {
  readonly typed: string;
  readonly scope: BoxScope;
  readonly query: string;
  readonly sections: readonly BoxSection[];
  readonly options: readonly BoxOption[];
  /** Index of the option that Enter chooses. */
  readonly at: number;
  readonly total: number | null;
  readonly searching: boolean;
  readonly error: AppError | null;
  readonly type: (typed: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is typed, what that finds, and which of it is chosen. */
export function useSearchBox(): SearchBox {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  // The field shows a letter at once; what it finds may follow a moment later.
  const followed = useDeferredValue(typed);
  const { scope, query } = readTyped(followed);
  const study = useStudyStore((state) => state.study);
  const revision = useStudyStore((state) => state.revision);
  const opened = useSearchStore((state) => state.opened);
  const { entries } = useMemo(() => ({ entries: namedEntries(study), revision }), [study, revision]);
  useEffect(() => void request('search:prepare'), []);
  const { found, error, searching } = useTextHits(textQuestion(scope, query));
  const sections = useMemo(
    () => boxSections({ study, entries, opened, scope, query, found }),
    [study, entries, opened, scope, query, found],
  );
  const options = useMemo(() => optionsOf(sections), [sections]);
  // Enter right after the last letter means what that letter finds, not what was found before it.
  const awaited = useRef(false);
  useEffect(() => {
    if (!awaited.current || followed !== typed) return;
    awaited.current = false;
    if (options[0] !== undefined) openOption(options[0], query);
  }, [followed, typed, options, query]);
  const type = (words: string): void => {
    setTyped(words);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepped(event.key, at, options.length);
    if (next !== null) setAt(next);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) listAll(readTyped(typed).query);
    else if (event.key === 'Enter' && followed !== typed) awaited.current = true;
    else if (event.key === 'Enter' && options[at] !== undefined) openOption(options[at], query);
    else return;
    event.preventDefault();
  };
  return {
    typed,
    scope,
    query,
    sections,
    options,
    at: Math.min(at, Math.max(0, options.length - 1)),
    total: found?.total ?? null,
    searching,
    error,
    type,
    onKeyDown,
  };
}

/** Opens all text hits as a list. */
export function listAll(query: string): void {
  if (query === '') return;
  useViewStore.setState({ search: false });
  openTextList({ typed: query, pattern: false });
}

function textQuestion(scope: BoxScope, query: string): Parameters<typeof useTextHits>[0] {
  if ((scope !== 'all' && scope !== 'text') || query.length < SHORTEST) return null;
  return {
    use: 'box',
    query: { kind: 'words', terms: [query], whole: false },
    filter: {},
    unit: 'hit',
    first: 40,
  };
}

/** Where an arrow key leads, around the ends; null for other keys. */
function stepped(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return null;
}
