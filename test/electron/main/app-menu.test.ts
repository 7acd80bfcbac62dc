import { describe, expect, it, vi } from 'vitest';
import { acceleratorOf } from '../../../electron/main/accelerator';
import { AppMenu } from '../../../electron/main/app-menu';
import { requests } from '../../../shared/ipc/contract';
import type { MenuModel } from '../../../shared/ipc/messages';
import { recorded } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

const undo = {
  kind: 'command',
  id: 'undo',
  label: 'Undo',
  key: 'Ctrl+Z',
  enabled: true,
  checked: null,
} as const;

describe('acceleratorOf', () => {
  it('names keys as the menus of Electron do', () => {
    const keys = [
      'Ctrl+Shift+Z',
      'Ctrl+ArrowUp',
      'F6',
      'Ctrl+Plus',
      'Ctrl+Minus',
      'C',
      '?',
      'Ctrl+,',
      'Delete',
    ];
    expect(keys.map((key) => acceleratorOf(key, 'linux'))).toEqual([
      'CmdOrCtrl+Shift+Z',
      'CmdOrCtrl+Up',
      'F6',
      'CmdOrCtrl+Plus',
      'CmdOrCtrl+-',
      'C',
      '?',
      'CmdOrCtrl+,',
      'Delete',
    ]);
  });

  it('has no name for what a menu cannot show', () => {
    expect(['Ctrl+ß', 'Dead', '', 'Ctrl+', 'Hyper+K'].map((key) => acceleratorOf(key, 'linux'))).toEqual(
      Array.from({ length: 5 }),
    );
  });

  it('leaves single letters to text fields on macOS', () => {
    expect(['C', 'Shift+C', '?', 'Ctrl+C', 'F6'].map((key) => acceleratorOf(key, 'darwin'))).toEqual([
      undefined,
      undefined,
      undefined,
      'CmdOrCtrl+C',
      'F6',
    ]);
  });
});

describe('the menu of the program', () => {
  it('is what the window asks for; keys are shown, not taken, and a click tells the command', () => {
    const chosen: string[] = [];
    const menu = new AppMenu((command) => chosen.push(command));
    menu.show([
      {
        label: 'Bewerken',
        entries: [undo, { kind: 'line' }, { kind: 'role', role: 'copy', label: 'Kopiëren' }],
      },
    ]);
    // The fake keeps the template as it was given.
    const [bar] = recorded.menus.at(-1) as [{ label: string; submenu: readonly [{ click: () => void }] }];
    expect(bar).toMatchObject({
      label: 'Bewerken',
      submenu: [
        { id: 'undo', label: 'Undo', enabled: true, accelerator: 'CmdOrCtrl+Z', registerAccelerator: false },
        { type: 'separator' },
        { role: 'copy', label: 'Kopiëren' },
      ],
    });
    bar.submenu[0].click();
    expect(chosen).toEqual(['undo']);
  });

  it('is refused where it holds what no window shows', () => {
    const takes = (model: unknown): boolean => requests['menu:show'].args.safeParse(model).success;
    const menu: MenuModel = [{ label: 'Edit', entries: [undo] }];
    expect(takes(menu)).toBe(true);
    expect(takes([{ label: 'Edit', entries: [{ kind: 'role', role: 'toggleDevTools', label: 'x' }] }])).toBe(
      false,
    );
    expect(takes([{ label: 'Edit', entries: [{ ...undo, click: 'alert(1)' }] }])).toBe(false);
    expect(takes(Array.from({ length: 13 }, () => menu[0]))).toBe(false);
    expect(takes([{ label: 'Edit', entries: Array.from({ length: 201 }, () => undo) }])).toBe(false);
  });
});
