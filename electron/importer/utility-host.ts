import { utilityProcess } from 'electron';

import { lastWords, OUT_OF_MEMORY_EXIT } from './import-host';
import type { ImportHost } from './import-host';

/** Electron takes an empty environment for none given and passes its own on, so this one is not empty. */
const ENVIRONMENT = { LANG: 'C' };

/**
 * Runs importers as utility processes of Electron; call it after the app is ready.
 *
 * The packaged program cannot be started as Node (its RunAsNode fuse is off), so this is its only way. The
 * process gets no environment of the parent's. Its memory limit is that of its reading thread: Electron shows
 * the process a heap flag but does not obey it.
 */
export function utilityImportHost(importerPath: string): ImportHost {
  return {
    start(events) {
      const words = lastWords();
      const child = utilityProcess.fork(importerPath, [], {
        serviceName: 'Codeboom importer',
        stdio: ['ignore', 'ignore', 'pipe'],
        env: ENVIRONMENT,
      });
      child.stderr?.on('data', words.add);
      child.on('message', events.replied);
      child.on('exit', (code) => {
        events.ended({ outOfMemory: code === OUT_OF_MEMORY_EXIT, detail: `exit ${code}: ${words.text()}` });
      });
      return { send: (job) => child.postMessage(job), kill: () => void child.kill() };
    },
  };
}
