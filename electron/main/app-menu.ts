import { Menu, type MenuItemConstructorOptions } from 'electron';

/** What a menu item asks of the window; `renderer/app` carries it out. */
export type MenuCommand =
  | 'new-study'
  | 'open-study'
  | 'close-study'
  | 'import'
  | 'export'
  | 'send-package'
  | 'merge-package'
  | 'undo'
  | 'redo'
  | 'view-code'
  | 'view-quotes'
  | 'view-people'
  | 'view-agreement'
  | 'view-merge';

/**
 * The menu of the program. Undo and redo are the study's, so they carry no accelerator here: in a text
 * field the keys belong to the field, and the window tells the two apart.
 */
export function installMenu(choose: (command: MenuCommand) => void): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => choose(command),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('New study…', 'new-study'),
        item('Open study…', 'open-study'),
        item('Close study', 'close-study'),
        separator,
        item('Import transcripts…', 'import'),
        item('Export quotes…', 'export'),
        separator,
        item('Send to colleague…', 'send-package'),
        item('Merge a package…', 'merge-package'),
        separator,
        { role: process.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'undo', 'CmdOrCtrl+Z'),
        item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Code', 'view-code', 'CmdOrCtrl+1'),
        item('Quotes', 'view-quotes', 'CmdOrCtrl+2'),
        item('People', 'view-people', 'CmdOrCtrl+3'),
        item('Agreement', 'view-agreement', 'CmdOrCtrl+4'),
        item('Merge', 'view-merge', 'CmdOrCtrl+5'),
        separator,
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        { role: 'togglefullscreen' },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
