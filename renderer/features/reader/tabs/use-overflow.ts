import { useLayoutEffect, useState, type RefObject } from 'react';

/** Whether a row holds more than it can show; looks again when `content` changes, and keeps its open tab in view. */
export function useOverflow(row: RefObject<HTMLElement | null>, content: string): boolean {
  const [isFull, setFull] = useState(false);
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    const look = (): void => {
      setFull(element.scrollWidth > element.clientWidth + 1);
      const open = element.querySelector<HTMLElement>('[data-on]');
      if (open === null) return;
      const { offsetLeft: left, offsetWidth: width } = open;
      const from = left - element.offsetLeft;
      if (from < element.scrollLeft) element.scrollLeft = from;
      else if (from + width > element.scrollLeft + element.clientWidth) {
        element.scrollLeft = from + width - element.clientWidth;
      }
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, content]);
  return isFull;
}
