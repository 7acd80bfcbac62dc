import { describe, expect, it } from 'vitest';
import { registerAllCommands } from '../../../renderer/app/command-list';
import { menuModel } from '../../../renderer/app/native-menu';
import { allCommands, keysOf } from '../../../renderer/services/interface-commands';
import { conflictOf, isReservedKey } from '../../../renderer/services/key-conflicts';
import { keyGroups } from '../../../renderer/features/help/keys-dialog';

registerAllCommands();

describe('all commands of the window', () => {
  it('have keys of their own wherever they are heard together', () => {
    const clashes = allCommands().flatMap((command) =>
      keysOf(command.id)
        .map((key) => [command.id, key, conflictOf(command, key)?.id] as const)
        .filter(([, , other]) => other !== undefined),
    );
    expect(clashes).toEqual([]);
  });

  it('leave the keys alone that the window lives by, where they are heard everywhere', () => {
    const everywhere = allCommands().filter(({ scope }) => (scope ?? 'window') === 'window');
    expect(everywhere.filter(({ id }) => keysOf(id).some(isReservedKey)).map(({ id }) => id)).toEqual([]);
  });

  it('have a name each, and no two of one group the same', () => {
    const names = allCommands().map(({ group, label }) => `${group}: ${label()}`);
    expect(names.filter((name, index) => name.endsWith(': ') || names.indexOf(name) !== index)).toEqual([]);
  });

  it('all stand in the menu of the program, once', () => {
    const inMenu = menuModel().flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'command' ? [entry.id] : [])),
    );
    expect(inMenu.toSorted()).toEqual(
      allCommands()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('stand on the sheet of keys where they have one', () => {
    const lines = keyGroups().flatMap(({ lines: shown }) => shown.map(({ label }) => label));
    const missing = allCommands().filter(
      ({ id, label }) => keysOf(id).length > 0 && !lines.includes(label()),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
