import { fork } from 'node:child_process';

import { IMPORTER_HEAP_MB, lastWords, tellsOutOfMemory } from './import-host';
import type { ImportHost } from './import-host';

/** Where the importer process's code lies and how Node is to load it. */
export interface NodeHostOptions {
  /** The bundled entry, or its TypeScript source with `execArgv` that can load it. */
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
      const end = (detail: string, killed = false): void => {
        if (!running) return;
        running = false;
        events.ended({ outOfMemory: killed || tellsOutOfMemory(words.text()), detail });
      };
      child.stderr?.on('data', words.add);
      child.on('message', (reply) => {
        if (running) events.replied(reply);
      });
      child.on('error', (error) => end(error.message));
      // `close` comes after the last of standard error, `exit` may come before it.
      child.on('close', (code, signal) => {
        // A kill that the parent did not ask for is the system's own answer to too little memory.
        end(`exit ${code ?? signal ?? 'unknown'}: ${words.text()}`, signal === 'SIGKILL');
      });
      return {
        // A job that no longer arrives is told by the end of the process.
        send: (job) => void child.send(job, () => undefined),
        kill: () => void child.kill('SIGKILL'),
      };
    },
  };
}
