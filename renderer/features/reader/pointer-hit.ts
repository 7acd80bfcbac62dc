import { sentenceAt } from '../../../shared/anchoring/sentence-boundaries';
import { trimRange, wordAt } from '../../../shared/anchoring/word-boundaries';
import type { TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';
import { blockAt, lineAtHeight, offsetInLine } from './line-geometry';
import type { Reading } from './reader-store';
import { MEASURE } from './transcript-layout';

/** Where the pointer is in the window, in pixels. */
export interface PointerPlace {
  readonly clientX: number;
  readonly clientY: number;
}

/** What the pointer means in the text. */
export interface Hit {
  readonly offset: number;
  /** Whether it is on the words themselves, not beside them. */
  readonly onWords: boolean;
}

/** Pixels right of the measure that still belong to the line. */
const OVERHANG = 10;

/** Width in pixels of the line numbers. */
const NUMBERS = 30;

/** Width in pixels of the layout of the element at the top left corner of the first line. */
const ORIGIN = 100;

/** A place in pixels of the layout, from the top left corner of the first line, however large it is drawn. */
export function placeInText(
  { clientX, clientY }: PointerPlace,
  lines: HTMLElement,
): { readonly x: number; readonly y: number } {
  const { left, top, width } = lines.getBoundingClientRect();
  const scale = width / ORIGIN;
  return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}

/** Whether a place is left of the margin; `lines` is the element at the top left corner of the first line. */
export function isOverText(place: PointerPlace, lines: HTMLElement): boolean {
  return placeInText(place, lines).x < MEASURE + OVERHANG;
}

/** The offset nearest to a place, from line geometry alone; above and below the text it is at its ends. */
export function hitAt({ layout, font }: Reading, lines: HTMLElement, place: PointerPlace): Hit {
  const { x, y } = placeInText(place, lines);
  const line = layout.lines[lineAtHeight(layout, y)];
  if (line === undefined) return { offset: 0, onWords: false };
  const width = font.widthOf(layout.text.slice(line.from, line.end));
  return { offset: offsetInLine(layout.text, line, x, font.widthOf), onWords: x >= 0 && x < width };
}

/** The coding whose stripe or label an element is, or lies in. */
export function codingUnder({ index }: Reading, element: Element): Coding | undefined {
  const id = element.closest('[data-coding]')?.getAttribute('data-coding');
  return id === undefined || id === null ? undefined : index.sorted.find((coding) => coding.id === id);
}

/** Whether a place is at the name of who speaks, left of the line numbers. */
export function isOnSpeaker(place: PointerPlace, lines: HTMLElement): boolean {
  return placeInText(place, lines).x < -NUMBERS;
}

/** What one click selects around an offset (nothing), two (a word), three (a sentence) and four (the turn). */
export function unitAt({ layout }: Reading, offset: number, clicks: number): TextRange {
  if (clicks === 2) return wordAt(layout.text, offset);
  const block = layout.blocks[blockAt(layout, offset)];
  if (clicks < 2 || block === undefined) return { from: offset, to: offset };
  return clicks === 3 ? sentenceAt(layout.text, block, offset) : trimRange(layout.text, block);
}
