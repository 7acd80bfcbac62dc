import { startCarrying } from '../../../services/code-drag';
import { codingTarget } from '../coding-actions';
import { finishPress } from '../drag-selection';
import { hitAt, type PointerPlace } from '../pointer-hit';
import { selectedRange, useReaderStore, type Reading } from '../reader-store';
import styles from './gestures.module.css';

/** Characters of the words that go along with the pointer. */
const SHOWN = 60;

/**
 * Lets selected words be dragged away where a single press is on them; false where it is not. Let go without having
 * moved, it is a plain click.
 */
export function mayDragWords(event: MouseEvent, reading: Reading, lines: HTMLElement): boolean {
  const range = selectedRange(useReaderStore.getState().pointing);
  const { offset, onWords } = hitAt(reading, lines, event);
  const isOn = range !== null && onWords && range.from <= offset && offset < range.to;
  const turns = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="list"]') : null;
  if (!isOn || turns === null || event.detail > 1 || event.shiftKey) return false;
  turns.draggable = true;
  useReaderStore.setState({ palette: null });
  const end = (): void => {
    turns.draggable = false;
    window.removeEventListener('mouseup', onUp);
    window.removeEventListener('dragend', end);
  };
  const onUp = (up: MouseEvent): void => {
    end();
    clickOn(reading, lines, up);
  };
  window.addEventListener('mouseup', onUp);
  window.addEventListener('dragend', end);
  return true;
}

/** Carries the selected words, shown by their first ones under the pointer. */
export function carryWords(transfer: DataTransfer): void {
  const { reading } = useReaderStore.getState();
  const place = codingTarget();
  if (reading === null || place === null) return;
  startCarrying(transfer, { kind: 'words', place });
  const words = reading.layout.text.slice(place.from, place.to).replace(/\s+/g, ' ');
  showUnderPointer(transfer, words.length > SHOWN ? `“${words.slice(0, SHOWN)}…”` : `“${words}”`);
}

/** Words in a small box under the pointer, in place of a picture of what was pressed. */
export function showUnderPointer(transfer: DataTransfer, words: string): void {
  const box = document.createElement('div');
  box.className = styles['carried'] ?? '';
  box.textContent = words;
  document.body.append(box);
  transfer.setDragImage(box, 12, 14);
  requestAnimationFrame(() => box.remove());
}

function clickOn(reading: Reading, lines: HTMLElement, place: PointerPlace): void {
  const hit = hitAt(reading, lines, place);
  useReaderStore.setState({ pointing: { anchor: hit.offset, focus: hit.offset }, palette: null });
  finishPress(reading, hit);
}
