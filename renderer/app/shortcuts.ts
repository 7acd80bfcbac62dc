import { commandFor, isEnabled } from '../services/interface-commands';
import { isTyping } from '../services/key-name';

/** Listens for the keys of the window; a key that a view or a dialog took is left alone. */
export function followShortcuts(): () => void {
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const command = commandFor(event, 'window', isTyping(event));
  if (command === null || !isEnabled(command)) return;
  if (command.inDialogs !== true && isModal()) return;
  event.preventDefault();
  command.run();
}

function isModal(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
