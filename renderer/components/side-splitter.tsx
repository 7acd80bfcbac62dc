import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from '../i18n/i18n';

/** Narrowest, usual and widest width of a panel at the right, in pixels. */
export interface SideWidths {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

/** Pixels that one press of an arrow key moves the edge. */
const STEP = 16;

/** The width of a panel at the right edge, kept on this computer under its name. */
export function useSideWidth(name: string, widths: SideWidths): readonly [number, (width: number) => void] {
  const key = `codeboom.side.${name}`;
  const [width, setWidth] = useState(() => sideWidth(localStorage.getItem(key), widths));
  const change = (wanted: number): void => {
    const next = within(wanted, widths);
    setWidth(next);
    if (next === widths.usual) localStorage.removeItem(key);
    else localStorage.setItem(key, String(next));
  };
  return [width, change];
}

/** A width from its stored text; the usual one for what is no number. */
export function sideWidth(stored: string | null, widths: SideWidths): number {
  const width = Number(stored ?? Number.NaN);
  return Number.isFinite(width) ? within(width, widths) : widths.usual;
}

interface SideSplitterProps {
  /** What it changes, e.g. "Width of the history". */
  readonly label: string;
  readonly width: number;
  readonly widths: SideWidths;
  readonly onChange: (width: number) => void;
}

/** The draggable left edge of a panel at the right, its first child; arrow keys move it, a double click puts it back. */
export function SideSplitter({ label, width, widths, onChange }: SideSplitterProps): ReactNode {
  const { t } = useTranslation('components');
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.key === 'ArrowLeft' ? 1 : event.key === 'ArrowRight' ? -1 : 0;
    if (way === 0) return;
    event.preventDefault();
    onChange(width + way * STEP);
  };
  const drag = (event: PointerEvent<HTMLElement>): void => {
    const panel = event.currentTarget.parentElement;
    if (event.buttons === 1 && panel !== null) onChange(panel.getBoundingClientRect().right - event.clientX);
  };
  return (
    <div
      className="split side"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={widths.least}
      aria-valuenow={width}
      aria-valuemax={widths.most}
      tabIndex={0}
      title={t('resizeHint')}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => onChange(widths.usual)}
    />
  );
}

function within(width: number, { least, most }: SideWidths): number {
  return Math.round(Math.min(most, Math.max(least, width)));
}
