import { utilityProcess } from 'electron';

import { IMPORTER_HEAP_MB, lastWords, tellsOutOfMemory } from './import-host';
import type { ImportHost } from './import-host';

/** Exit code of a V8 process that ran out of heap, as Chromium reports it on Linux and macOS. */
const OUT_OF_MEMORY_CODES: ReadonlySet<number> = new Set([5, 6, 133, 134]);

/**
 * Runs importers as utility processes of Electron; call it after the app is ready.
 *
 * The packaged program cannot be started as Node (its RunAsNode fuse is off), so this is its only way. The
 * process gets no environment of the parent's.
 */
export function utilityImportHost(importerPath: string): ImportHost {
  return {
    start(events) {
      const words = lastWords();
      const child = utilityProcess.fork(importerPath, [], {
        serviceName: 'Codeboom importer',
        execArgv: [`--max-old-space-size=${IMPORTER_HEAP_MB}`],
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {},
      });
      child.stderr?.on('data', words.add);
      child.on('message', events.replied);
      child.on('exit', (code) => {
        const outOfMemory = tellsOutOfMemory(words.text()) || OUT_OF_MEMORY_CODES.has(code);
        events.ended({ outOfMemory, detail: `exit ${code}: ${words.text()}` });
      });
      return { send: (job) => child.postMessage(job), kill: () => void child.kill() };
    },
  };
}
