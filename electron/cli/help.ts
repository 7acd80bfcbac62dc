import { version } from '../../package.json';
import { usageOf, type CliCommand } from './cli-command';

/** The number of the program, as `--version` prints it. */
export const programVersion: string = version;

/** How one command is called and what it does. */
export function commandHelp(command: CliCommand): string {
  return `${usageOf(command)}\n    ${command.summary}`;
}

/** What the program can do, all commands in order. */
export function programHelp(commands: readonly CliCommand[]): string {
  return [
    'Codeboom on the command line. STUDY is the folder of a study; PATH a code’s path (“A > B”), its id or its name',
    'where only one code has it; D a document’s title or id; NAME a coder; G a stakeholder group or its letters.',
    '',
    ...commands.map((command) => `  ${commandHelp(command).replace('\n', '\n  ')}`),
    '',
    '--json prints one JSON value on standard output. --take-over opens a study whose lock was left behind elsewhere.',
    'CODEBOOM_PASSPHRASE opens the key file, so that quotes and exports carry pseudonyms.',
    'Exit status: 0 done; 1 something to mend, said on standard error; 2 not a command as it was typed.',
  ].join('\n');
}
