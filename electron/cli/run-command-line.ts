import { parseArgs } from 'node:util';
import type { CliCommand, CliWorld, Typed } from './cli-command';
import { cliCommands } from './registry';

/** What a run leaves behind: text for the two streams and the exit status. */
export interface Run {
  readonly out: string;
  readonly err: string;
  /** 0 done; 1 something the user can mend; 2 not a command that exists. */
  readonly status: 0 | 1 | 2;
}

/** Carries out what was typed after `codeboom`. With `--json` the output is one JSON value and nothing else. */
export async function runCommandLine(argv: readonly string[], world: CliWorld): Promise<Run> {
  if (argv.length === 0 || ['help', '--help', '-h'].includes(argv[0] ?? ''))
    return { out: help(), err: '', status: 0 };
  const command = commandOf(argv);
  if (command === undefined) return misuse(`There is no command “${argv.slice(0, 2).join(' ')}”.`);
  const typed = readWords(command, argv);
  if (typeof typed === 'string') return misuse(typed, command);
  const answer = await command.run(typed, world);
  if (!answer.ok) {
    return answer.error.code === 'usage'
      ? misuse(answer.error.message, command)
      : { out: '', err: `${answer.error.message}\n`, status: 1 };
  }
  const { json, text, failures = [] } = answer.value;
  const out = typed.values['json'] === true ? JSON.stringify(json) : text;
  return {
    out: out === '' ? '' : `${out}\n`,
    err: failures.map((line) => `${line}\n`).join(''),
    status: failures.length > 0 ? 1 : 0,
  };
}

function commandOf(argv: readonly string[]): CliCommand | undefined {
  const [first = '', second = ''] = argv;
  const named = (name: string): CliCommand | undefined =>
    cliCommands.find((command) => command.name === name);
  return named(`${first} ${second}`) ?? named(first);
}

/** The options and words after the command's name, or the sentence that says what is wrong with them. */
function readWords(command: CliCommand, argv: readonly string[]): Typed | string {
  try {
    const args = argv.slice(command.name.split(' ').length);
    const options = { ...command.options, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [least, most] = command.words;
    if (positionals.length < least) return 'Something is missing.';
    if (positionals.length > most) return `“${positionals[most] ?? ''}” is too much.`;
    const single = Object.entries(values).filter(([, value]) => !Array.isArray(value));
    // Options here take one value or none; the line above leaves out what cannot occur.
    return { words: positionals, values: Object.fromEntries(single) as Typed['values'] };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function misuse(sentence: string, command?: CliCommand): Run {
  const usage =
    command === undefined
      ? 'codeboom help lists the commands.'
      : `Usage: codeboom ${command.name} ${command.usage}`;
  return { out: '', err: `${sentence}\n${usage}\n`, status: 2 };
}

function help(): string {
  const lines = cliCommands.map(
    ({ name, usage, summary }) => `  codeboom ${name} ${usage}\n      ${summary}`,
  );
  return [
    'Codeboom on the command line. A study is its folder; a code is its path (A > B) or id; a document its title or id.',
    '--json prints one JSON value. Exit status: 0 done, 1 you can mend it, 2 not a command.',
    '',
    ...lines,
    '',
  ].join('\n');
}
