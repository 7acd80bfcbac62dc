import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportHost } from '../../../electron/importer/import-host';
import { runCommandLine, type Run } from '../../../electron/cli/run-command-line';
import { root } from '../../../scripts/checkout.mjs';
import { builtImportHost } from '../importer/importer-host';

/** Files of the sample study, as scripts name them. */
export function sample(...path: readonly string[]): string {
  return join(root, 'electron/sample', ...path);
}

/** A folder of its own and the command line run in this process; paths given are taken as they are. */
export interface CommandLine {
  readonly folder: string;
  /** A path inside the folder. */
  readonly at: (...path: readonly string[]) => string;
  readonly run: (...argv: readonly string[]) => Promise<Run>;
  /** Runs with the passphrase of the key file in the environment. */
  readonly runWithPassphrase: (passphrase: string, ...argv: readonly string[]) => Promise<Run>;
  /** Runs what must succeed in silence and answers what it printed. */
  readonly done: (...argv: readonly string[]) => Promise<string>;
  /** Runs with `--json` what must succeed in silence and answers the value. */
  readonly json: (...argv: readonly string[]) => Promise<unknown>;
  readonly remove: () => Promise<void>;
}

const NOW = new Date('2026-11-03T10:15:00Z');

/** A command line with a home and a time of its own, and the importer that ships. */
export async function commandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'codeboom-cli-'));
  const importHost: ImportHost = await builtImportHost();
  const world = { importHost, backupsFolder: join(folder, 'backups'), now: () => NOW };
  const run = (...argv: readonly string[]): Promise<Run> => runCommandLine(argv, world);
  const done = async (...argv: readonly string[]): Promise<string> => {
    const { out, err, status } = await run(...argv);
    if (status !== 0 || err !== '') throw new Error(`${argv.join(' ')}: ${status} ${err}`);
    return out;
  };
  return {
    folder,
    at: (...path) => join(folder, ...path),
    run,
    runWithPassphrase: (passphrase, ...argv) => runCommandLine(argv, { ...world, passphrase }),
    done,
    json: async (...argv) => JSON.parse(await done(...argv, '--json')),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A study in the folder with the sample's transcripts, codes, participants and speakers, not coded yet. */
export async function uncodedStudy(line: CommandLine, name: string): Promise<string> {
  const study = line.at(name);
  await line.done('new', study, '--name', 'Havenstad', '--coder', 'Noor Vermaat');
  const files = await readdir(sample('transcripts'));
  const transcripts = files.map((file) => sample('transcripts', file));
  await line.done('import', study, ...transcripts, '--about', sample('documents.csv'));
  await line.done('codes', 'import', study, sample('code-tree.json'));
  await line.done('participants', 'import', study, sample('participants.csv'));
  await line.done('participants', 'import', study, sample('speakers.csv'));
  return study;
}

/**
 * A study of one short conversation, with codes and linked speakers, not coded yet.
 *
 * Its frozen text is "Hoe was het?" 0-12, "Best wel leuk." 13-27, "Wat?" 28-32 and "- Nou ja, leuk." 33-48.
 */
export async function conversation(line: CommandLine): Promise<string> {
  const study = line.at('conversation');
  const turns = [
    'Interviewer: Hoe was het?',
    'Sem: Best wel leuk.',
    'Interviewer: Wat?',
    'Sem: - Nou ja, leuk.',
  ];
  await writeFile(line.at('gesprek.txt'), `${turns.join('\n')}\n`);
  await writeFile(line.at('tree.txt'), 'Beeld\n  Leuk\n  Saai\nSchool\nThuis\n');
  await line.done('new', study, '--name', 'Proef', '--coder', 'Noor');
  await line.done('import', study, line.at('gesprek.txt'));
  await line.done('codes', 'import', study, line.at('tree.txt'));
  const link = ['participants', 'link', study, '--document', 'gesprek', '--speaker'];
  await line.done(...link, 'Sem', '--participant', 'Leerling 01', '--group', 'Leerlingen');
  await line.done(...link, 'Interviewer', '--group', 'Interviewer');
  return study;
}

/** Words as typed in a shell, quoted where they hold spaces, with `{}` for a folder. */
export function typedWords(line: string, folder: string): readonly string[] {
  const words = line.matchAll(/"([^"]*)"|(\S+)/g);
  return [...words].map(([, quoted, plain = '']) => (quoted ?? plain).replaceAll('{}', folder));
}
