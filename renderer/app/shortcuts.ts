import { runAppCommand } from './app-commands';
import { focusFilter, focusNextPane } from './panes';
import { viewNames } from '../state/view-store';

/** The part of a key event that decides what it means. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * What a key asks of the whole window, or null; `typing` is whether the focus is in a text field, where single
 * letters are letters and Ctrl+Z belongs to the field. Cmd counts as Ctrl.
 */
export function shortcutOf(press: KeyPress, typing: boolean): string | null {
  const key = press.key.toLowerCase();
  if (key === 'f6') return press.shiftKey ? 'previous-pane' : 'next-pane';
  if (press.altKey) return null;
  if (!press.ctrlKey && !press.metaKey) return !typing && !press.shiftKey && key === 'f' ? 'filter' : null;
  if (!typing && key === 'z') return press.shiftKey ? 'redo' : 'undo';
  if (press.shiftKey) return null;
  if (!typing && key === 'y') return 'redo';
  return ctrlKeys[key] ?? viewOf(key);
}

const ctrlKeys: Readonly<Record<string, string>> = { s: 'save', n: 'new-study', o: 'open-study' };

/** Listens for the keys of the window; a key that a view or a dialog took is left alone. */
export function followShortcuts(): () => void {
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const command = shortcutOf(event, isTyping(event));
  if (command === null || (isModal() && command !== 'save')) return;
  if (command === 'filter' && !focusFilter()) return;
  event.preventDefault();
  if (command === 'next-pane') focusNextPane(1);
  else if (command === 'previous-pane') focusNextPane(-1);
  else if (command !== 'filter') runAppCommand(command);
}

function viewOf(key: string): string | null {
  const view = /^[1-9]$/.test(key) ? viewNames[Number(key) - 1] : undefined;
  return view === undefined ? null : `view-${view}`;
}

/** A list of choices takes letters to search itself, but has nothing of its own to undo; a box to tick takes neither. */
function isTyping({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('select')) return !ctrlKey && !metaKey;
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea');
}

function isModal(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
