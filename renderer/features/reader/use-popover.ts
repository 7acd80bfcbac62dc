import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { placeNear } from '../../components/menu-place';

/** Shows a box under its button, its first field or button first; Escape and a press elsewhere close it, and the focus goes back. */
export function usePopover(
  box: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || anchor.current === null) return undefined;
    const before = document.activeElement;
    element.showPopover();
    placeNear(element, anchor.current);
    element.querySelector<HTMLElement>('input, button')?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      latest.current();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      if (element.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [box, anchor]);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      const isInside = target instanceof Node && box.current?.contains(target) === true;
      const isButton = target instanceof Node && anchor.current?.contains(target) === true;
      if (!isInside && !isButton) latest.current();
    };
    window.addEventListener('pointerdown', onPress, true);
    return () => window.removeEventListener('pointerdown', onPress, true);
  }, [box, anchor]);
}
