import type { KeyboardEvent } from 'react';

/**
 * Moves the focus in a menu for arrows, Home, End and letters; other keys are left alone.
 * Letters go to the next item that starts with them, around the end.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const target = targetOf(
    event.key,
    at,
    items.map((item) => item.textContent),
  );
  if (target === null) return;
  event.preventDefault();
  items[target]?.focus();
}

/** Which of the named items a key leads to from `at` (-1: none), or null where the key means nothing here. */
export function targetOf(key: string, at: number, names: readonly string[]): number | null {
  const count = names.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if ([...key].length !== 1 || key === ' ') return null;
  for (let step = 1; step <= count; step += 1) {
    const index = (at + step + count) % count;
    if (names[index]?.toLowerCase().startsWith(key.toLowerCase()) === true) return index;
  }
  return null;
}
