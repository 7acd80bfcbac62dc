import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { assertNever } from '../../../../shared/lib/assert-never';
import { countWords } from '../../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../../shared/lib/text-range';
import { Icon } from '../../../components/icon';
import { useStudyStore } from '../../../state/study-store';
import { codeInVivo, codeSelection, codeWithNew, parentForNew } from '../coding-actions';
import { lineNumbers, linesOf } from '../line-geometry';
import { adjustSelection, escape, moveOrExtend } from '../reader-actions';
import type { Reading } from '../reader-store';
import { PaletteFoot } from './palette-foot';
import { paletteAction, type PaletteAction } from './palette-keys';
import { CodeRow, MakeRow } from './palette-rows';
import { useCodeSearch } from './use-code-search';
import styles from './palette.module.css';

interface PaletteBoxProps {
  readonly reading: Reading;
  readonly range: TextRange;
  /** The letter that opened it, already typed. */
  readonly typed: string;
  /** Codes there is room for. */
  readonly rows: number;
}

/** The palette itself: a field, the codes it finds, and the two ways to make a new one. */
export function PaletteBox({ reading, range, typed, rows }: PaletteBoxProps): ReactNode {
  const [query, setQuery] = useState(typed);
  const [place, setPlace] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const search = useCodeSearch(query, rows);
  const options = optionsFor(search.hits.length, query);
  const at = Math.min(place, options.length - 1);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  const type = (next: string): void => {
    setQuery(next);
    setPlace(0);
  };
  const apply = (option: PaletteOption | undefined, keep: boolean): void => {
    if (option === undefined) return;
    if (option.kind === 'in-vivo') void codeInVivo(keep);
    else if (option.kind === 'new') void codeWithNew(query, keep);
    else void codeSelection(search.hits[option.place]?.id ?? '', keep);
    type('');
  };
  const act = (action: PaletteAction): void => {
    switch (action.kind) {
      case 'move':
        return setPlace((at + action.step + options.length) % options.length);
      case 'apply':
        return apply(options[at], action.keep);
      case 'new':
        return apply(query.trim() === '' ? undefined : { kind: 'new' }, false);
      case 'in-vivo':
        return apply({ kind: 'in-vivo' }, false);
      case 'recent':
        return applyRecent(search.recent[action.place]);
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
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = paletteAction({ ...pressOf(event) }, query);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  };

  return (
    <div className={`float ${styles['box'] ?? ''}`} role="dialog" aria-label="Apply a code">
      <div className={styles['field']}>
        <Icon name="search" />
        <input
          ref={field}
          role="combobox"
          aria-label="Code"
          aria-expanded="true"
          aria-controls="palette-codes"
          aria-activedescendant={`palette-${at}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Find or name a code"
          value={query}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Extent reading={reading} range={range} />
      </div>
      <div className={styles['list']} role="listbox" id="palette-codes" aria-label="Codes">
        {search.hits.map((entry, index) => (
          <CodeRow
            key={entry.id}
            entry={entry}
            index={index}
            query={query}
            on={at === index}
            keys={keysOf(index === at, search.recent.indexOf(entry.id))}
            onChoose={() => apply({ kind: 'code', place: index }, false)}
          />
        ))}
        {search.hits.length > 0 && <hr />}
        {query.trim() !== '' && (
          <MakeRow
            icon="plus"
            index={search.hits.length}
            on={options[at]?.kind === 'new'}
            keys="Ctrl Enter"
            onChoose={() => apply({ kind: 'new' }, false)}
          >
            New code “{query.trim()}” <NewParent />
          </MakeRow>
        )}
        <MakeRow
          icon="quotes"
          index={options.length - 1}
          on={options[at]?.kind === 'in-vivo'}
          keys="Ctrl I"
          onChoose={() => apply({ kind: 'in-vivo' }, false)}
        >
          In-vivo code from the selected words
        </MakeRow>
      </div>
      <PaletteFoot />
    </div>
  );
}

type PaletteOption =
  { readonly kind: 'code'; readonly place: number } | { readonly kind: 'new' } | { readonly kind: 'in-vivo' };

/** What the arrows go through, from top to bottom. */
function optionsFor(hits: number, query: string): readonly PaletteOption[] {
  const codes = Array.from({ length: hits }, (_, place) => ({ kind: 'code' as const, place }));
  return query.trim() === ''
    ? [...codes, { kind: 'in-vivo' }]
    : [...codes, { kind: 'new' }, { kind: 'in-vivo' }];
}

function keysOf(isActive: boolean, recent: number): string {
  if (isActive) return 'Enter';
  return recent < 0 ? '' : `Alt ${recent + 1}`;
}

function applyRecent(code: string | undefined): void {
  if (code !== undefined) void codeSelection(code, false);
}

/** What is selected: "lines 113–115 · 25 words". */
function Extent({ reading, range }: { readonly reading: Reading; readonly range: TextRange }): ReactNode {
  const words = countWords(reading.layout.text.slice(range.from, range.to));
  return (
    <span className="t3 s12 num nw">
      {lineNumbers(linesOf(reading.layout, range))} · {words === 1 ? '1 word' : `${words} words`}
    </span>
  );
}

function NewParent(): ReactNode {
  const codes = useStudyStore((state) => state.study.codes);
  const parent = codes.get(parentForNew() ?? '')?.name;
  if (parent === undefined) return <span className="t3">at the top of the tree</span>;
  return (
    <>
      <span className="t3">under</span> {parent}
    </>
  );
}

function pressOf({
  key,
  code,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: KeyboardEvent): Parameters<typeof paletteAction>[0] {
  return { key, code, ctrlKey, metaKey, shiftKey, altKey };
}
