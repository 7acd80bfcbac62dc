import { allCommands, keysOf, type InterfaceCommand } from './interface-commands';

/** Keys that the window needs for walking, writing and closing; no command can take them. */
const reserved: ReadonlySet<string> = new Set([
  'Tab',
  'Shift+Tab',
  'Escape',
  'Space',
  'Shift+Space',
  'Ctrl+C',
  'Ctrl+V',
  'Ctrl+X',
  'Ctrl+A',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** Whether a key can never belong to a command, because the window itself lives by it. */
export function isReservedKey(key: string): boolean {
  return reserved.has(key);
}

/**
 * The other command that already has this key where `command` would hear it: in the same part, or in the whole window.
 * Parts that are never heard together may share a key.
 */
export function conflictOf(command: InterfaceCommand, key: string): InterfaceCommand | undefined {
  return allCommands().find(
    (other) => other.id !== command.id && meet(command, other) && keysOf(other.id).includes(key),
  );
}

function meet(one: InterfaceCommand, other: InterfaceCommand): boolean {
  const [scope, otherScope] = [one.scope ?? 'window', other.scope ?? 'window'];
  return scope === otherScope || scope === 'window' || otherScope === 'window';
}

/** The chosen keys after `id` got `keys` alone; those that are the usual ones again are no choice any more. */
export function withKeys(
  chosen: Readonly<Record<string, readonly string[]>>,
  { id, keys: usual = [] }: InterfaceCommand,
  keys: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const { [id]: _replaced, ...others } = chosen;
  return keys.join(' ') === usual.join(' ') ? others : { ...others, [id]: keys };
}
