import { useEffect, type RefObject } from 'react';
import { startCarrying, stopCarrying, useCarried } from '../../../services/code-drag';
import { activateSide } from '../../../state/reader-sides';
import type { Side } from '../../../state/view-store';
import { codingUnder, hitAt, isOverText } from '../pointer-hit';
import { useSide } from '../reader-side';
import { readerAt, selectedRange } from '../reader-store';
import { takeFocus } from '../take-focus';
import { carryWords, showUnderPointer } from './drag-words';
import { useGestureStore } from './gesture-store';
import { carryOut } from './margin-actions';
import { planDrop, type DropPlace, type DropPlan } from './plan-drop';

/** Takes drops of codes and codings on the words and the margin of a side, and carries words and codings away. */
export function useDrop(scroller: RefObject<HTMLElement | null>, lines: RefObject<HTMLElement | null>): void {
  const side = useSide();
  useEffect(() => {
    const [element, origin] = [scroller.current, lines.current];
    if (element === null || origin === null) return undefined;
    const drops = new Drops(side, element, origin);
    drops.listen();
    // A drag that is given up elsewhere ends without a word to the text it was over.
    const unsubscribe = useCarried.subscribe(({ carried }) => {
      if (carried === null) useGestureStore.setState({ drop: null });
    });
    return () => {
      drops.stop();
      unsubscribe();
    };
  }, [scroller, lines, side]);
}

class Drops {
  constructor(
    private readonly side: Side,
    private readonly element: HTMLElement,
    private readonly lines: HTMLElement,
  ) {}

  listen(): void {
    this.element.addEventListener('dragstart', this.onStart);
    this.element.addEventListener('dragover', this.onOver);
    this.element.addEventListener('dragleave', this.onLeave);
    this.element.addEventListener('drop', this.onDrop);
    this.element.addEventListener('dragend', stopCarrying);
  }

  stop(): void {
    this.element.removeEventListener('dragstart', this.onStart);
    this.element.removeEventListener('dragover', this.onOver);
    this.element.removeEventListener('dragleave', this.onLeave);
    this.element.removeEventListener('drop', this.onDrop);
    this.element.removeEventListener('dragend', stopCarrying);
  }

  private readonly onStart = ({ target, dataTransfer }: DragEvent): void => {
    const { reading } = readerAt(this.side);
    if (reading === null || dataTransfer === null || !(target instanceof HTMLElement)) return;
    const coding = codingUnder(reading, target);
    if (coding === undefined) return carryWords(dataTransfer);
    startCarrying(dataTransfer, { kind: 'coding', coding });
    showUnderPointer(dataTransfer, reading.looks.nameOf(coding.code));
  };

  private readonly onOver = (event: DragEvent): void => {
    const plan = this.planAt(event);
    const before = useGestureStore.getState().drop;
    if (JSON.stringify(before?.plan ?? null) !== JSON.stringify(plan)) {
      useGestureStore.setState({ drop: plan === null ? null : { side: this.side, plan } });
    }
    if (plan === null) return;
    event.preventDefault();
    if (event.dataTransfer !== null)
      event.dataTransfer.dropEffect = plan.kind === 'replace' ? 'move' : 'copy';
  };

  private readonly onLeave = ({ relatedTarget }: DragEvent): void => {
    const isInside = relatedTarget instanceof Node && this.element.contains(relatedTarget);
    if (!isInside) useGestureStore.setState({ drop: null });
  };

  private readonly onDrop = (event: DragEvent): void => {
    const plan = this.planAt(event);
    stopCarrying();
    useGestureStore.setState({ drop: null });
    if (plan === null) return;
    event.preventDefault();
    activateSide(this.side);
    takeFocus(this.element);
    void carryOut(plan);
  };

  private planAt(event: DragEvent): DropPlan | null {
    const { carried } = useCarried.getState();
    const { reading, pointing } = readerAt(this.side);
    const place = carried === null ? null : this.placeAt(event);
    if (carried === null || reading === null || place === null) return null;
    const text = { layout: reading.layout, selection: selectedRange(pointing) };
    return planDrop(carried, place, text, event.ctrlKey || event.metaKey);
  }

  private placeAt(event: DragEvent): DropPlace | null {
    const { reading } = readerAt(this.side);
    if (reading === null || !(event.target instanceof HTMLElement)) return null;
    const coding = codingUnder(reading, event.target);
    if (coding !== undefined) return { kind: 'coding', coding };
    if (!isOverText(event, this.lines)) return null;
    return { kind: 'words', offset: hitAt(reading, this.lines, event).offset };
  }
}
