import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/i18n/language';
import { translateSentence } from '../../shared/i18n/translate-sentence';
import type { MenuEntry, MenuModel } from '../../shared/ipc/messages';
import { acceleratorOf } from './accelerator';

/** What stands in the menu until the window has said what it can do. */
function startMenu(said: (words: string) => string): MenuModel {
  return [
    { label: said('File'), entries: [{ kind: 'role', role: 'quit', label: said('Quit') }] },
    {
      label: said('Edit'),
      entries: [
        { kind: 'role', role: 'cut', label: said('Cut') },
        { kind: 'role', role: 'copy', label: said('Copy') },
        { kind: 'role', role: 'paste', label: said('Paste') },
      ],
    },
  ];
}

/**
 * The menu of the program. What is in it, in which language, with which keys and what of it is possible now comes
 * from the window, which knows all commands; main only knows the roles of the system.
 */
export class AppMenu {
  constructor(
    private readonly choose: (command: string) => void,
    language: Language = 'en',
  ) {
    this.show(startMenu((words) => translateSentence(words, language)));
  }

  /** Replaces the whole menu. */
  show(model: MenuModel): void {
    const menus = model.map(({ label, entries }) => ({
      label,
      submenu: entries.map((entry) => this.itemOf(entry)),
    }));
    const template: MenuItemConstructorOptions[] = [
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      ...menus,
    ];
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /**
   * Keys are shown and not registered: in a text field some belong to the field, and the window tells the two apart.
   */
  private itemOf(entry: MenuEntry): MenuItemConstructorOptions {
    if (entry.kind === 'line') return { type: 'separator' };
    if (entry.kind === 'role') return { role: entry.role, label: entry.label };
    const { id, label, key, enabled, checked } = entry;
    const accelerator = key === null ? undefined : acceleratorOf(key, process.platform);
    return {
      id,
      label,
      enabled,
      click: () => this.choose(id),
      ...(checked === null ? {} : { type: 'checkbox', checked }),
      ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    };
  }
}
