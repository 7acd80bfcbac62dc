import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { realpathSync } from 'node:fs';
import { nodeImportHost } from '../importer/node-host';
import { runCommandLine, type Run } from './run-command-line';

/** Where the program keeps its own files; the window uses the same place, so both rotate the same backups. */
function userData(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Codeboom');
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Codeboom');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Codeboom');
}

const here = dirname(realpathSync(resolve(process.argv[1] ?? '')));
const passphrase = process.env['CODEBOOM_PASSPHRASE'] ?? '';

/** A fault of the program itself: its trace is what a report of it needs. */
function faultOf(error: unknown): Run {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const sentence =
    'Codeboom made a mistake of its own. Everything marked as saved is safe. Please report the lines below.';
  return { out: '', err: `${sentence}\n${trace}\n`, status: 1 };
}

/** A reader that has seen enough, such as `head`, closes the pipe: no fault of anyone's. A full disk is told. */
function onWriteError({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.exitCode = 1;
  process.stderr.write(
    `The answer could not be written (${code ?? 'unknown'}). The study is safe. Send it elsewhere.\n`,
  );
}

process.stdout.on('error', onWriteError);
// There is nowhere left to tell of it.
process.stderr.on('error', () => undefined);

void runCommandLine(process.argv.slice(2), {
  importHost: nodeImportHost({ importerPath: join(here, '..', 'importer', 'importer.cjs') }),
  backupsFolder: join(userData(), 'backups'),
  ...(passphrase === '' ? {} : { passphrase }),
  now: () => new Date(),
})
  .catch(faultOf)
  .then(({ out, err, status }) => {
    process.exitCode = status;
    process.stdout.write(out);
    process.stderr.write(err);
  });
