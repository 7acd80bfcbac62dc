/** The part of a key event that decides what it means. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The physical key, because Alt and Shift change what `key` says on many layouts. */
  readonly code?: string;
}

const named: Readonly<Record<string, string>> = { '+': 'Plus', '-': 'Minus', ' ': 'Space' };
const modifierKeys: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead']);

/**
 * The one name of a key with its modifiers, or null for a modifier alone: `Ctrl+Shift+Z`, `F6`, `Alt+1`, `?`,
 * `Ctrl+Plus`. Cmd counts as Ctrl. Shift is left out where it only makes the sign, as in `?`.
 */
export function keyNameOf(press: KeyPress): string | null {
  if (modifierKeys.has(press.key) || press.key === '') return null;
  const digit = /^Digit(\d)$/.exec(press.code ?? '')?.[1];
  const withModifier = press.ctrlKey || press.metaKey || press.altKey;
  const key = digit !== undefined && withModifier ? digit : press.key;
  const sign = [...key].length === 1 && key.toLowerCase() === key.toUpperCase() && !/[\d ]/.test(key);
  const name = named[key] ?? ([...key].length === 1 ? key.toUpperCase() : key);
  return [
    ...(press.ctrlKey || press.metaKey ? ['Ctrl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && !sign ? ['Shift'] : []),
    name,
  ].join('+');
}

const shown: Readonly<Record<string, string>> = {
  Plus: '+',
  Minus: '−',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  ContextMenu: 'Menu',
};

/** A key name as printed on keys: `Ctrl+ArrowUp` is `Ctrl ↑`. */
export function shownKey(name: string): string {
  return name
    .split('+')
    .map((part) => shown[part] ?? part)
    .join(' ');
}

/** A key name for tooltips, `Ctrl+Z`. */
export function spokenKey(name: string): string {
  return shownKey(name).replaceAll(' ', '+');
}

/** Whether a key writes nothing, so that it may mean something while one types: with Ctrl or Alt, and F1 to F12. */
export function isSilentKey(name: string): boolean {
  return /^(Ctrl|Alt)\+/.test(name) || /^(Shift\+)?F\d+$/.test(name);
}

/** A list of choices takes letters to search itself, but has nothing of its own to undo; a box to tick takes neither. */
export function isTyping({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('select')) return !ctrlKey && !metaKey;
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea');
}
