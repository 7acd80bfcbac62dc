const named: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Minus: '-',
  Escape: 'Esc',
  Enter: 'Return',
};

/** Keys that Electron knows by these names; any other would be refused with the whole menu. */
const KNOWN =
  /^([A-Z0-9]|F([1-9]|1\d|2[0-4])|Plus|Up|Down|Left|Right|Home|End|PageUp|PageDown|Space|Tab|Backspace|Delete|Insert|Return|Esc|[-,./;'[\]\\`=?])$/;

/**
 * A key as the window names it (`Ctrl+Shift+Z`) in the words of Electron's menus; undefined for a key they cannot show.
 * On macOS a menu would take a letter without Cmd away from text fields, so it shows none there.
 *
 * @example acceleratorOf('Ctrl+ArrowUp', 'linux') === 'CmdOrCtrl+Up'
 */
export function acceleratorOf(key: string, platform: string): string | undefined {
  const parts = key.split('+');
  const last = parts.at(-1) ?? '';
  const main = named[last] ?? last;
  const modifiers = parts.slice(0, -1);
  if (!KNOWN.test(main) || modifiers.some((part) => !/^(Ctrl|Alt|Shift)$/.test(part))) return undefined;
  const hasModifier = modifiers.some((part) => part !== 'Shift') || /^F\d/.test(main);
  if (platform === 'darwin' && !hasModifier) return undefined;
  return [...modifiers.map((part) => (part === 'Ctrl' ? 'CmdOrCtrl' : part)), main].join('+');
}
