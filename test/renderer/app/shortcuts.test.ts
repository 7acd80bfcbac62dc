import { describe, expect, it } from 'vitest';
import { appCommands } from '../../../renderer/app/app-commands';
import { viewCommands } from '../../../renderer/app/view-commands';
import { commandFor, registerCommands } from '../../../renderer/services/interface-commands';

registerCommands([...appCommands, ...viewCommands]);

/** The window's command for a key with its modifiers, as `Ctrl+Shift+z`. */
function asked(keys: string, typing = false): string | null {
  const parts = keys.split('+');
  const press = {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
  return commandFor(press, 'window', typing)?.id ?? null;
}

describe('the keys of the window', () => {
  it('undo and redo, by Ctrl+Shift+Z and by Ctrl+Y', () => {
    expect(['Ctrl+z', 'Ctrl+Shift+Z', 'Ctrl+y', 'Cmd+z'].map((keys) => asked(keys))).toEqual([
      'undo',
      'redo',
      'redo',
      'undo',
    ]);
  });

  it('leave undo to a text field that has the focus', () => {
    expect(['Ctrl+z', 'Ctrl+Shift+Z', 'Ctrl+y'].map((keys) => asked(keys, true))).toEqual([null, null, null]);
  });

  it('switch views by number, in the order of the rail', () => {
    const views = ['1', '2', '3', '4', '5'].map((key) => asked(`Ctrl+${key}`, true));
    expect(views).toEqual(
      viewCommands
        .filter(({ id }) => id.startsWith('view-'))
        .slice(0, 5)
        .map(({ id }) => id),
    );
    expect(views[0]).toBe('view-code');
    expect(asked('Alt+1')).toBeNull();
  });

  it('take a single letter only outside text fields', () => {
    expect([asked('f'), asked('f', true), asked('Shift+F'), asked('Ctrl+f')]).toEqual([
      'filter',
      null,
      null,
      null,
    ]);
  });

  it('walk the panes from anywhere', () => {
    expect([asked('F6', true), asked('Shift+F6', true)]).toEqual(['next-pane', 'previous-pane']);
  });

  it('answer Ctrl+S, Ctrl+N, Ctrl+O and Ctrl+K also while one types', () => {
    expect(['s', 'n', 'o', 'k'].map((key) => asked(`Ctrl+${key}`, true))).toEqual([
      'save',
      'new-study',
      'open-study',
      'search',
    ]);
  });
});
