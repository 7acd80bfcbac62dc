import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { countWords } from '../../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../../shared/lib/text-range';
import { Icon } from '../../../components/icon';
import { useTranslation } from '../../../i18n/i18n';
import { valenceName } from '../../../services/valence';
import { useCodingStore } from '../../../state/coding-store';
import { lineNumbers, linesOf } from '../line-geometry';
import { correctHere } from '../reader-actions';
import type { Reading } from '../reader-store';
import { AppliedCodes } from './applied-codes';
import { PaletteFoot } from './palette-foot';
import { paletteAction } from './palette-keys';
import { PaletteList } from './palette-list';
import { usePalette, type Palette, type PaletteStart } from './use-palette';
import styles from './palette.module.css';

interface PaletteBoxProps {
  readonly reading: Reading;
  readonly range: TextRange;
  readonly start: PaletteStart;
}

/** The palette itself: a field, the codes so far, the codes it finds, and the ways to make a new one. */
export function PaletteBox({ reading, range, start }: PaletteBoxProps): ReactNode {
  const { t } = useTranslation('coding');
  const palette = usePalette(start);
  const { change, applied } = start;
  const label =
    change === undefined
      ? t('palette.apply')
      : t('palette.change', { name: reading.looks.nameOf(change.code) });
  return (
    <div className={`float ${styles['box'] ?? ''}`} role="dialog" aria-label={label}>
      <div className={styles['field']}>
        <Icon name="search" />
        <PaletteField palette={palette} />
        {palette.valence !== undefined && (
          <span className="tag">{t('palette.rated', { valence: valenceName(palette.valence) })}</span>
        )}
        <Extent reading={reading} range={range} />
      </div>
      <AppliedCodes applied={applied} looks={reading.looks} />
      <PaletteList palette={palette} />
      <PaletteFoot />
    </div>
  );
}

function PaletteField({ palette }: { readonly palette: Palette }): ReactNode {
  const { t } = useTranslation('coding');
  const field = useRef<HTMLInputElement>(null);
  const openCoding = useCodingStore((state) => state.openCoding);
  useEffect(() => takeFocus(field.current), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') {
      event.preventDefault();
      event.stopPropagation();
      correctHere();
      return;
    }
    const action = paletteAction(event, palette.query);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    // Held down to empty the field, Backspace must not go on to the codes.
    if (action.kind !== 'take-off' || !event.repeat) palette.act(action);
  };
  return (
    <input
      ref={field}
      role="combobox"
      aria-label={t('palette.field')}
      aria-expanded="true"
      aria-controls="palette-codes"
      aria-activedescendant={`palette-${palette.at}`}
      aria-autocomplete="list"
      autoComplete="off"
      spellCheck={false}
      placeholder={t(openCoding ? 'palette.placeholderOpen' : 'palette.placeholder')}
      title={t('palette.rateHint')}
      value={palette.query}
      onChange={(event) => palette.type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** What is selected: "lines 113–115 · 25 words". */
function Extent({ reading, range }: { readonly reading: Reading; readonly range: TextRange }): ReactNode {
  const { t } = useTranslation('coding');
  const count = countWords(reading.layout.text.slice(range.from, range.to));
  const lines = lineNumbers(linesOf(reading.layout, range));
  return (
    <span className="t3 s12 num nw">
      {t('palette.extent', { lines, words: t('palette.words', { count }) })}
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
