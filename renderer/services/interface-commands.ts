import { useStudyStore } from '../state/study-store';
import { isSilentKey, keyNameOf, type KeyPress } from './key-name';

/** What commands are listed under, in the menus, in the search box and on the keyboard sheet. */
export const commandGroups = [
  'study',
  'team',
  'edit',
  'view',
  'documents',
  'reading',
  'coding',
  'quotes',
  'memos',
  'codes',
  'people',
  'help',
] as const;

/** One heading of the commands. */
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Who listens for the keys of a command. Those of `window` are heard everywhere by `renderer/app/shortcuts.ts`; those
 * of a part are heard by that part only, which asks `commandFor(event, 'reader')`. Two parts may use one key.
 */
export type KeyScope = 'window' | 'reader' | 'codes' | 'documents' | 'quotes' | 'memos';

/** One thing a person can ask of the window: an entry of menu, search box and keyboard sheet alike. */
export interface InterfaceCommand {
  /** Kebab-case, unique, never changed: chosen keys are stored under it. */
  readonly id: string;
  readonly group: CommandGroup;
  /** What it does, `Undo`; asked anew each time, so that it follows the language. */
  readonly label: () => string;
  /** What it would do just now, `Undo Code with Tijd`; the label where left out. */
  readonly labelNow?: () => string;
  /** Usual keys, as `keyNameOf` names them (`Ctrl+Shift+Z`, `C`, `F6`), the main one first; none where left out. */
  readonly keys?: readonly string[];
  readonly scope?: KeyScope;
  /** False: its keys belong to a text field that has the focus, even with Ctrl. */
  readonly whileTyping?: false;
  /** Its keys also work while a dialog is open. */
  readonly inDialogs?: true;
  /** False: it may be asked while no study is open. */
  readonly needsStudy?: false;
  /** Whether it could do anything now; always where left out. Called often, so it must be quick. */
  readonly enabled?: () => boolean;
  /** Makes it a switch, ticked when true. */
  readonly checked?: () => boolean;
  readonly run: () => void;
}

/** Keys that are no command and cannot be changed, `Alt 1…9`, for the keyboard sheet; `keys` is as printed. */
export interface KeyNote {
  readonly group: CommandGroup;
  readonly label: () => string;
  readonly keys: readonly string[];
}

const registered = new Map<string, InterfaceCommand>();
const notes: KeyNote[] = [];
let chosenKeys: Readonly<Record<string, readonly string[]>> = {};

/**
 * Adds commands; one that is known by its id is replaced. Features export their list, and
 * `renderer/app/command-list.ts` names every list there is.
 */
export function registerCommands(
  commands: readonly InterfaceCommand[],
  keyNotes: readonly KeyNote[] = [],
): void {
  for (const command of commands) registered.set(command.id, command);
  notes.push(...keyNotes);
}

/** Every command, by group, in the order they were registered. */
export function allCommands(): readonly InterfaceCommand[] {
  const all = [...registered.values()];
  return commandGroups.flatMap((group) => all.filter((command) => command.group === group));
}

/** Every fixed key, by group. */
export function allKeyNotes(): readonly KeyNote[] {
  return commandGroups.flatMap((group) => notes.filter((note) => note.group === group));
}

/** The command of this id, if there is one. */
export function findCommand(id: string): InterfaceCommand | undefined {
  return registered.get(id);
}

/** Whether a command could do something now: grey in menus otherwise. */
export function isEnabled(command: InterfaceCommand): boolean {
  const hasStudy = useStudyStore.getState().opening !== null;
  return (hasStudy || command.needsStudy === false) && command.enabled?.() !== false;
}

/** Carries out a command; an unknown one, or one that can do nothing now, does nothing and answers false. */
export function runInterfaceCommand(id: string): boolean {
  const command = registered.get(id);
  if (command === undefined || !isEnabled(command)) return false;
  command.run();
  return true;
}

/** The keys a person chose instead of the usual ones, by command id; an empty list means no key at all. */
export function chooseKeys(keys: Readonly<Record<string, readonly string[]>>): void {
  chosenKeys = keys;
}

/** The keys of a command as they are now, the main one first. */
export function keysOf(id: string): readonly string[] {
  return (Object.hasOwn(chosenKeys, id) ? chosenKeys[id] : undefined) ?? registered.get(id)?.keys ?? [];
}

/** The command of this scope that a key press asks for, able or not; `typing`: the focus is in a text field. */
export function commandFor(press: KeyPress, scope: KeyScope, typing = false): InterfaceCommand | null {
  const name = keyNameOf(press);
  if (name === null || (typing && !isSilentKey(name))) return null;
  for (const command of registered.values()) {
    if ((command.scope ?? 'window') !== scope || (typing && command.whileTyping === false)) continue;
    if (keysOf(command.id).includes(name)) return command;
  }
  return null;
}
