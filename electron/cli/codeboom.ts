import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { realpathSync } from 'node:fs';
import { nodeImportHost } from '../importer/node-host';
import { runCommandLine } from './run-command-line';

/** Where the program keeps its own files; the window uses the same place, so both rotate the same backups. */
function userData(): string {
  const home = homedir();
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Codeboom');
  if (process.platform === 'win32')
    return join(process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Codeboom');
  return join(process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Codeboom');
}

const here = dirname(realpathSync(resolve(process.argv[1] ?? '')));

void runCommandLine(process.argv.slice(2), {
  importHost: nodeImportHost({ importerPath: join(here, '..', 'importer', 'importer.cjs') }),
  backupsFolder: join(userData(), 'backups'),
  now: () => new Date(),
}).then(({ out, err, status }) => {
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = status;
});
