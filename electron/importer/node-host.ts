import { fork } from 'node:child_process';

import { IMPORTER_HEAP_MB, lastWords, OUT_OF_MEMORY_EXIT } from './import-host';
import type { ImportHost } from './import-host';

/** Where the importer process's code lies and how Node is to load it. */
export interface NodeHostOptions {
  /** The bundled entry, out/importer/importer.cjs. */
  readonly importerPath: string;
  readonly execArgv?: readonly string[];
}

/**
 * Runs importers as child processes of Node: for the command line, scripts and tests.
 *
 * The child gets no environment, so no secret of the parent's, and its standard output is not read.
 */
export function nodeImportHost({ importerPath, execArgv = [] }: NodeHostOptions): ImportHost {
  return {
    start(events) {
      const words = lastWords();
      const child = fork(importerPath, [], {
        execArgv: [`--max-old-space-size=${IMPORTER_HEAP_MB}`, ...execArgv],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        env: {},
      });
      let running = true;
      const end = (detail: string, outOfMemory = false): void => {
        if (!running) return;
        running = false;
        events.ended({ outOfMemory, detail });
      };
      child.stderr?.on('data', words.add);
      child.on('message', (reply) => {
        if (running) events.replied(reply);
      });
      child.on('error', (error) => end(error.message));
      // `close` comes after the last of standard error, `exit` may come before it.
      child.on('close', (code, signal) => {
        // V8 says so and aborts; the system kills, unasked, when it has no memory left itself.
        const outOfMemory =
          code === OUT_OF_MEMORY_EXIT || signal === 'SIGKILL' || words.text().includes('out of memory');
        end(`exit ${code ?? signal ?? 'unknown'}: ${words.text()}`, outOfMemory);
      });
      return {
        // A job that no longer arrives is told by the end of the process.
        send: (job) => void child.send(job, () => undefined),
        kill: () => void child.kill('SIGKILL'),
      };
    },
  };
}
