import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { countWords } from '../../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../../shared/lib/text-range';
import { Icon } from '../../../components/icon';
import { lineNumbers, linesOf } from '../line-geometry';
import type { Reading } from '../reader-store';
import { PaletteFoot } from './palette-foot';
import { paletteAction } from './palette-keys';
import { PaletteList } from './palette-list';
import { usePalette } from './use-palette';
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
  const field = useRef<HTMLInputElement>(null);
  const palette = usePalette(typed, rows);
  useEffect(() => takeFocus(field.current), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = paletteAction(event, palette.query);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    palette.act(action);
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
          aria-activedescendant={`palette-${palette.at}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Find or name a code"
          value={palette.query}
          onChange={(event) => palette.type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Extent reading={reading} range={range} />
      </div>
      <PaletteList palette={palette} />
      <PaletteFoot />
    </div>
  );
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

/** Puts the focus in the field, and gives it back when the palette closes. */
function takeFocus(field: HTMLElement | null): () => void {
  const before = document.activeElement;
  field?.focus({ preventScroll: true });
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}
