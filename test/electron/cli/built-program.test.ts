import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usageOf } from '../../../electron/cli/cli-command';
import { cliCommands } from '../../../electron/cli/registry';
import { root } from '../../../scripts/checkout.mjs';
import { builtProgram, runProcess, type Ended } from './built-program';
import { sample } from './command-line';

let home: string;
let program: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'codeboom-built-'));
  program = await builtProgram();
}, 120_000);
afterAll(() => rm(home, { recursive: true, force: true }));

const codeboom = (...args: readonly string[]): Promise<Ended> =>
  runProcess(process.execPath, [program, ...args], home);

describe('the built program', () => {
  it('makes a study, reads transcripts in a process of their own, and answers JSON on standard output alone', async () => {
    const study = join(home, 'study');
    const made = await codeboom('new', study, '--name', 'Proef', '--coder', 'Noor', '--json');
    expect({ ...made, out: JSON.parse(made.out) }).toMatchObject({
      out: { name: 'Proef' },
      err: '',
      status: 0,
    });
    const files = [sample('transcripts', 'LL-01-sem.txt'), join(home, 'missing.txt')];
    const imported = await codeboom('import', study, ...files, '--json');
    expect(JSON.parse(imported.out)).toMatchObject({
      added: [{ title: 'LL-01-sem', turns: 52 }],
      failed: [{ file: 'missing.txt' }],
    });
    expect(imported).toMatchObject({
      err: '“missing.txt” could not be read: there is no such file. Nothing was imported from it.\n',
      status: 1,
    });
  });

  it('leaves status 1 and one sentence for a mistake, 2 and the usage for what is no command', async () => {
    expect(await codeboom('check', join(home, 'none'), '--json')).toEqual({
      out: '',
      err: 'There is no study in this folder. Choose the folder that holds study.json, or make a new study.\n',
      status: 1,
    });
    expect(await codeboom('check')).toEqual({
      out: '',
      err: 'STUDY is missing.\nUsage: codeboom check STUDY\n',
      status: 2,
    });
  });

  it('prints the version of the package', async () => {
    const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(await codeboom('--version')).toEqual({ out: `${version}\n`, err: '', status: 0 });
  });

  it('ends in peace when its reader has seen enough', async () => {
    const study = join(home, 'long');
    await codeboom('new', study, '--name', 'Proef', '--coder', 'Noor');
    await codeboom('codes', 'import', study, sample('code-tree.json'));
    const loop = `for i in 1 2 3; do "${process.execPath}" "${program}" codes list "${study}" --json; done`;
    const { out, err } = await runProcess('bash', ['-c', `{ ${loop}; } | head -c 1`], home);
    expect({ out, err }).toEqual({ out: '[', err: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says in one sentence that its answer did not fit', async () => {
    const command = `"${process.execPath}" "${program}" help > /dev/full`;
    expect(await runProcess('bash', ['-c', command], home)).toEqual({
      out: '',
      err: 'The answer could not be written (ENOSPC). The study is safe. Send it elsewhere.\n',
      status: 1,
    });
  });
});

describe('docs/command-line.md', () => {
  let text: string;
  beforeAll(async () => {
    text = await readFile(join(root, 'docs/command-line.md'), 'utf8');
  });

  it('holds an example that runs and prints what stands below it', async () => {
    const [, script = ''] = /```sh\n(.*?)```/s.exec(text) ?? [];
    const [, printed = ''] = /```text\n(.*?)```/s.exec(text) ?? [];
    const shell = `codeboom() { "${process.execPath}" "${program}" "$@"; }\n${script}`;
    expect(await runProcess('bash', ['-c', shell], home)).toEqual({ out: printed, err: '', status: 0 });
  });

  it('shows every command as help prints it', () => {
    const unescaped = text.replaceAll('\\|', '|');
    const missing = cliCommands.map(usageOf).filter((usage) => !unescaped.includes(`\`${usage}\``));
    expect(missing).toEqual([]);
  });
});
