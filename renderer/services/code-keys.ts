import { isLiving } from '../../shared/code-tree/code-tree';
import { useSettingsStore } from '../state/settings-store';
import { useStudyStore } from '../state/study-store';
import { allCommands, keysOf } from './interface-commands';

/** The keys one may give to a code, by name: the digits, and Shift with a letter. */
export function isCodeKey(name: string): boolean {
  return /^\d$|^Shift\+[A-Z]$/.test(name);
}

/** What the reader does with a key already, as a label; undefined where the key is free for a code. */
export function commandOnKey(name: string): string | undefined {
  const heard = (scope: string | undefined): boolean =>
    scope === 'reader' || (scope ?? 'window') === 'window';
  return allCommands()
    .find((command) => heard(command.scope) && keysOf(command.id).includes(name))
    ?.label();
}

/** The living code that a key stands for in the open study, by id. */
export function codeOnKey(name: string): string | undefined {
  const { study } = useStudyStore.getState();
  const code = keysHere()[name];
  return code !== undefined && isLiving(study, code) ? code : undefined;
}

/** The key of a code in the open study. */
export function keyOfCode(code: string): string | undefined {
  return keyAmong(keysHere(), code);
}

/** The key of a code in the open study, for components. */
export function useKeyOfCode(code: string): string | undefined {
  const id = useStudyStore((state) => state.opening?.id ?? '');
  return useSettingsStore((state) => keyAmong(state.codeKeys[id] ?? {}, code));
}

/** Gives a code a key, or none with null; a key stands for one code only, so another code loses it. */
export function giveCodeKey(code: string, key: string | null): void {
  const id = useStudyStore.getState().opening?.id;
  if (id === undefined) return;
  const others = Object.entries(keysHere()).filter(([name, owner]) => owner !== code && name !== key);
  const keys = Object.fromEntries(key === null ? others : [...others, [key, code]]);
  useSettingsStore.setState(({ codeKeys }) => ({ codeKeys: { ...codeKeys, [id]: keys } }));
}

function keysHere(): Readonly<Record<string, string>> {
  const id = useStudyStore.getState().opening?.id ?? '';
  return useSettingsStore.getState().codeKeys[id] ?? {};
}

function keyAmong(keys: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.entries(keys).find(([, owner]) => owner === code)?.[0];
}
