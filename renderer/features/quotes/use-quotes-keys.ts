import { useEffect } from 'react';
import { commandFor } from '../../services/interface-commands';

/** Listens for the keys of the quotes anywhere in their view, except while somebody types or answers a dialog. */
export function useQuotesKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="menu"] *, dialog *';

function onKeyDown(event: KeyboardEvent): void {
  const { target } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement) || target.matches(TYPING)) return;
  if (document.querySelector('dialog[open]') !== null) return;
  // Ctrl+C on marked words copies these words, as everywhere.
  if (event.ctrlKey && window.getSelection()?.isCollapsed === false) return;
  const command = commandFor(event, 'quotes');
  if (command === null || command.enabled?.() === false) return;
  event.preventDefault();
  command.run();
}
