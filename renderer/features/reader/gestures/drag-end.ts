import { hitAt } from '../pointer-hit';
import { selectRange } from '../reader-actions';
import { selectedRange, useReaderStore, type Reading } from '../reader-store';
import { dragEnd } from '../../../../shared/anchoring/snap-to-word';
import { keepEnds, leaveEnds, resizeTo } from './resize-quotation';

/** Moves one end of the selection, or of the active quotation, from a press on its handle until it is let go. */
export class DragEnd {
  constructor(
    private readonly end: 'start' | 'end',
    private readonly reading: Reading,
    private readonly lines: HTMLElement,
  ) {
    window.addEventListener('mousemove', this.onMove);
    window.addEventListener('mouseup', this.onUp);
    window.addEventListener('keydown', this.onKeyDown, true);
  }

  /** Stops listening; what was moved stays moved. */
  stop(): void {
    window.removeEventListener('mousemove', this.onMove);
    window.removeEventListener('mouseup', this.onUp);
    window.removeEventListener('keydown', this.onKeyDown, true);
  }

  private readonly onMove = (event: MouseEvent): void => {
    const { offset } = hitAt(this.reading, this.lines, event);
    const selection = selectedRange(useReaderStore.getState().pointing);
    if (selection === null) resizeTo(this.end, offset);
    else selectRange(dragEnd(this.reading.layout.text, selection, this.end, offset));
  };

  private readonly onUp = (): void => {
    this.stop();
    keepEnds();
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !leaveEnds()) return;
    event.preventDefault();
    event.stopPropagation();
    this.stop();
  };
}
