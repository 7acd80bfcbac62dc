import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../shared/commands/registry';

const folder = join(import.meta.dirname, '../../../shared/commands');
/** Files of the folder that are not one command each. */
const others = [
  'apply-inverting',
  'carry-remarks',
  'command',
  'drop-doubles',
  'history',
  'in-shown-text',
  'invert',
  'invert-code',
  'invert-coding-edit',
  'invert-note',
  'invert-register',
  'list-acts',
  'living-codings',
  'move-remarks',
  'moved-codings',
  'passage-index',
  'plan-code-paths',
  'plan-given-codings',
  'plan-newcomers',
  'plan-reassign',
  'registry',
  'set-on-words',
  'voices-at-home',
];

describe('the registry of commands', () => {
  it('lists every command of the folder under the name of its file', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(Object.keys(commands).toSorted()).toEqual(
      files.filter((name) => !others.includes(name)).toSorted(),
    );
    expect(Object.entries(commands).filter(([type, command]) => command.type !== type)).toEqual([]);
  });

  it('has a test file for every command', () => {
    const tests = new Set(readdirSync(import.meta.dirname));
    expect(Object.keys(commands).filter((type) => !tests.has(`${type}.test.ts`))).toEqual([]);
  });

  it.each(Object.values(commands))('lets $type take nothing it does not know', ({ payload }) => {
    const wrong = [undefined, null, 'x', 7, [], {}, { extra: 1 }, { id: 5 }, { name: {} }, { ids: [] }];
    expect(wrong.filter((value) => payload.safeParse(value).success)).toEqual([]);
  });
});
