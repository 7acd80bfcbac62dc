import { usageOf, type CliCommand, type CliWorld } from './cli-command';
import { commandHelp, programHelp, programVersion } from './help';
import { parseTyped } from './parse-typed';
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
  const asked = askedForHelp(argv);
  if (asked !== undefined) return asked;
  const command = commandOf(argv);
  if (command === undefined) return misuse(unknownCommand(argv), 'codeboom help lists the commands.');
  const usage = `Usage: ${usageOf(command)}`;
  const typed = parseTyped(command, argv.slice(command.name.split(' ').length));
  if (typeof typed === 'string') return misuse(typed, usage);
  const notices: string[] = [];
  const answer = await command.run(typed, { ...world, notice: (sentence) => notices.push(sentence) });
  if (!answer.ok) {
    const { code, message } = answer.error;
    return code === 'usage'
      ? misuse(message, usage)
      : { out: '', err: lines([...notices, message]), status: 1 };
  }
  const { json, text, failures = [] } = answer.value;
  const out = typed.values['json'] === true ? JSON.stringify(json) : text;
  return {
    out: out === '' ? '' : lines([out]),
    err: lines([...notices, ...failures]),
    status: failures.length > 0 ? 1 : 0,
  };
}

/** Help of everything, help of one command, or the version; undefined where something else was asked. */
function askedForHelp(argv: readonly string[]): Run | undefined {
  const [first = 'help', ...rest] = argv;
  const terminator = argv.indexOf('--');
  const options = terminator === -1 ? argv : argv.slice(0, terminator);
  const said = (text: string): Run => {
    const out = options.includes('--json') ? JSON.stringify(text) : text;
    return { out: lines([out]), err: '', status: 0 };
  };
  if (first === '--version') return said(programVersion);
  const isHelp = ['help', '--help', '-h'].includes(first);
  if (isHelp || options.includes('--help')) return said(helpAbout(isHelp ? rest : argv));
  return undefined;
}

function helpAbout(words: readonly string[]): string {
  const command = commandOf(words);
  if (command !== undefined) return commandHelp(command);
  const branch = cliCommands.filter(({ name }) => name.startsWith(`${words[0] ?? ''} `));
  return branch.length > 0 ? branch.map(commandHelp).join('\n') : programHelp(cliCommands);
}

function commandOf(argv: readonly string[]): CliCommand | undefined {
  const [first = '', second = ''] = argv;
  const named = (name: string): CliCommand | undefined =>
    cliCommands.find((command) => command.name === name);
  return named(`${first} ${second}`) ?? named(first);
}

function unknownCommand([first = '', second]: readonly string[]): string {
  const branch = cliCommands.filter(({ name }) => name.startsWith(`${first} `));
  if (branch.length === 0) return `There is no command “${first}”.`;
  const names = branch.map(({ name }) => `“${name}”`).join(', ');
  return `${second === undefined ? `“${first}” is half a command` : `There is no command “${first} ${second}”`}; there are ${names}.`;
}

function misuse(sentence: string, way: string): Run {
  return { out: '', err: lines([sentence, way]), status: 2 };
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
