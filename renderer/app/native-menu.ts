import type { MenuEntry, MenuModel } from '../../shared/ipc/messages';
import { i18n } from '../i18n/i18n';
import { request } from '../services/api';
import {
  allCommands,
  isEnabled,
  keysOf,
  type CommandGroup,
  type InterfaceCommand,
} from '../services/interface-commands';
import { useSettingsStore } from '../state/settings-store';
import { useStudyStore } from '../state/study-store';
import { useViewStore } from '../state/view-store';

const LINE: MenuEntry = { kind: 'line' };

/** The menus from left to right, each with the groups of commands that stand in it, a line between two groups. */
const menus = [
  { label: () => i18n.t('app:menu.file'), groups: ['study', 'team'], roles: ['quit'] },
  { label: () => i18n.t('app:menu.edit'), groups: ['edit'], roles: ['cut', 'copy', 'paste', 'selectAll'] },
  { label: () => i18n.t('app:menu.view'), groups: ['view', 'people'], roles: ['togglefullscreen'] },
  { label: () => i18n.t('app:menu.documents'), groups: ['documents', 'reading'], roles: [] },
  { label: () => i18n.t('app:menu.coding'), groups: ['coding', 'quotes', 'memos'], roles: [] },
  { label: () => i18n.t('app:menu.codes'), groups: ['codes'], roles: [] },
  { label: () => i18n.t('app:menu.help'), groups: ['help'], roles: [] },
] as const satisfies readonly {
  label: () => string;
  groups: readonly CommandGroup[];
  roles: readonly Role[];
}[];

type Role = Extract<MenuEntry, { readonly kind: 'role' }>['role'];

/** Everything the window can do, as a menu: in its language, with its keys, grey where it is not possible now. */
export function menuModel(): MenuModel {
  const commands = allCommands();
  return menus
    .map(({ label, groups, roles }) => {
      const parts = [
        ...groups.map((group) => commands.filter((command) => command.group === group).map(entryOf)),
        roles.map(roleEntry),
      ].filter((part) => part.length > 0);
      return {
        label: label(),
        entries: parts.flatMap((part, index) => (index === 0 ? part : [LINE, ...part])),
      };
    })
    .filter(({ entries }) => entries.length > 0);
}

function entryOf(command: InterfaceCommand): MenuEntry {
  return {
    kind: 'command',
    id: command.id,
    label: command.labelNow?.() ?? command.label(),
    key: keysOf(command.id)[0] ?? null,
    enabled: isEnabled(command),
    checked: command.checked?.() ?? null,
  };
}

function roleEntry(role: Role): MenuEntry {
  const labels: Readonly<Record<Role, string>> = {
    quit: i18n.t('app:menu.quit'),
    cut: i18n.t('app:menu.cut'),
    copy: i18n.t('app:menu.copy'),
    paste: i18n.t('app:menu.paste'),
    selectAll: i18n.t('app:menu.selectAll'),
    togglefullscreen: i18n.t('app:menu.fullScreen'),
  };
  return { kind: 'role', role, label: labels[role] };
}

/** How long the menu may lag behind; nobody has it open while something changes. */
const LAG_MS = 250;

let told = '';

/** Keeps the menu of the program up to date; the returned function stops. */
export function followMenu(): () => void {
  let timer = 0;
  const later = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(tellMenu, LAG_MS);
  };
  later();
  const stops = [
    useStudyStore.subscribe(later),
    useViewStore.subscribe(later),
    useSettingsStore.subscribe(later),
  ];
  i18n.on('languageChanged', later);
  return () => {
    window.clearTimeout(timer);
    for (const stop of stops) stop();
    i18n.off('languageChanged', later);
  };
}

/** Tells the menu again even if nothing changed: the system ticks an item that was chosen, whatever came of it. */
export function retellMenu(): void {
  told = '';
  tellMenu();
}

function tellMenu(): void {
  const model = menuModel();
  const text = JSON.stringify(model);
  if (text === told) return;
  told = text;
  void request('menu:show', model);
}
