import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CliCommand } from '../../../electron/cli/cli-command';
import { cliCommands } from '../../../electron/cli/registry';
import { root } from '../../../scripts/checkout.mjs';
import { commandLine, typedWords, type CommandLine } from './command-line';

let line: CommandLine;

beforeAll(async () => {
  line = await commandLine();
});
afterAll(() => line.remove());

describe('what is no command as it was typed leaves status 2, a sentence and the way to call it:', () => {
  const FILTER =
    '[--code PATH] [--and PATH] [--not PATH] [--near quotation|overlap|document] [--code-group NAME] ' +
    '[--stakeholder G] [--respondents] [--participant P] [--attribute NAME=VALUE] [--coder NAME] [--document D] ' +
    '[--valence V|none] [--text WORDS] [--starred] [--commented] [--reworded] [--k N]';
  const QUOTES = `Usage: codeboom quotes STUDY ${FILTER}`;
  const LIST = 'codeboom help lists the commands.';
  it.each<readonly [words: string, sentence: string, way: string]>([
    ['sing', 'There is no command “sing”.', LIST],
    ['codes', '“codes” is half a command; there are “codes import”, “codes list”, “codes add”.', LIST],
    [
      'codes sing',
      'There is no command “codes sing”; there are “codes import”, “codes list”, “codes add”.',
      LIST,
    ],
    ['quotes', 'STUDY is missing.', QUOTES],
    ['quotes ""', 'STUDY is missing.', QUOTES],
    ['quotes a b', '“b” is one word too many.', QUOTES],
    ['quotes a --colour red', 'There is no option --colour here.', QUOTES],
    ['quotes a -c red', 'There is no option -c here.', QUOTES],
    ['quotes a --constructor red', 'There is no option --constructor here.', QUOTES],
    ['quotes a --code', '--code needs a value.', QUOTES],
    ['quotes a --code --json', '--code needs a value.', QUOTES],
    ['quotes a --code A --code B', '--code is given twice.', QUOTES],
    ['quotes a --json=yes', '--json takes no value.', QUOTES],
    ['new a --name B', '--coder is missing.', 'Usage: codeboom new STUDY --name TEXT --coder NAME'],
    [
      'import a',
      'FILE is missing.',
      'Usage: codeboom import STUDY FILE... [--about TABLE] [--set NAME] [--encoding ENCODING] [--take-over]',
    ],
    [
      'agreement a --coders A',
      '--coders takes two names or ids with a comma between them.',
      'Usage: codeboom agreement STUDY --coders A,B [--unit character]',
    ],
    [
      'agreement a --coders A,B --unit turn',
      'There is no unit “turn” yet.',
      'Usage: codeboom agreement STUDY --coders A,B [--unit character]',
    ],
    ['send a', '--out is missing.', 'Usage: codeboom send STUDY --out FILE.cbx'],
  ])('%s', async (words, sentence, way) => {
    expect(await line.run(...typedWords(words, line.folder))).toEqual({
      out: '',
      err: `${sentence}\n${way}\n`,
      status: 2,
    });
  });

  it.each<readonly [options: string, sentence: string]>([
    ['--code A --coder B', '--document is missing.'],
    ['--document A --coder B --text C', '--code is missing.'],
    ['--document A --code B --coder C', 'Give the passage by --text, or by --from and --to.'],
    ['--document A --code B --coder C --text D --to 4', 'Give the passage by --text, or by --from and --to.'],
    ['--document A --code B --coder C --from 4', '--to is missing.'],
    ['--document A --code B --coder C --from -4 --to 9', '--from takes a whole number.'],
    ['--document A --code B --coder C --from 4 --to 1e3', '--to takes a whole number.'],
    ['--file t.tsv --code B', '--file takes the place of --code.'],
  ])('code a %s', async (options, sentence) => {
    const { out, err, status } = await line.run('code', 'a', ...typedWords(options, line.folder));
    expect({ out, err: err.split('\n')[0], status }).toEqual({ out: '', err: sentence, status: 2 });
  });

  it('an export format that does not exist', async () => {
    const { out, err, status } = await line.run('export', 'a', '--format', 'odt', '--out', 'q.odt');
    const [sentence] = err.split('\n');
    expect({ out, sentence, status }).toEqual({
      out: '',
      sentence: 'There is no export format “odt”.',
      status: 2,
    });
  });
});

describe('the registry', () => {
  it('holds every command of the folder', async () => {
    const folder = join(root, 'electron/cli/commands');
    const modules = await Promise.all(
      (await readdir(folder)).map(async (file): Promise<object> => import(join(folder, file))),
    );
    const commands = modules.flatMap((module) => Object.values(module).filter(isCommand));
    expect(commands.filter((command) => !cliCommands.includes(command))).toEqual([]);
    expect(commands).toHaveLength(cliCommands.length);
  });

  it('has no two commands of which one would hide the other', () => {
    const names = cliCommands.map(({ name }) => name);
    const hidden = names.filter((name) =>
      names.some(
        (other) =>
          other.startsWith(`${name} `) || (other === name && names.indexOf(name) !== names.lastIndexOf(name)),
      ),
    );
    expect(hidden).toEqual([]);
  });
});

function isCommand(value: unknown): value is CliCommand {
  return typeof value === 'object' && value !== null && 'summary' in value && 'run' in value;
}
