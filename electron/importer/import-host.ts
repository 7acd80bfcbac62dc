import type { ImportJob } from './import-job';

/** How a process came to its end; `detail` is its last words, for the log. */
export interface ProcessEnd {
  readonly outOfMemory: boolean;
  readonly detail: string;
}

/** What a running importer process reports. */
export interface ProcessEvents {
  readonly replied: (reply: unknown) => void;
  /** Called once, also when the process could not be started; nothing follows it. */
  readonly ended: (end: ProcessEnd) => void;
}

/** A running importer process. */
export interface ImportProcess {
  readonly send: (job: ImportJob) => void;
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void;
}

/**
 * Starts importer processes with a memory limit.
 *
 * Two exist: Node's child process for the command line (`nodeImportHost`) and Electron's utility process for
 * the program (`utilityImportHost`), where the packaged executable refuses to act as Node.
 */
export interface ImportHost {
  readonly start: (events: ProcessEvents) => ImportProcess;
}

/** Heap of the reading thread in MB; beyond it the process ends with `OUT_OF_MEMORY_EXIT`. */
export const IMPORTER_HEAP_MB = 512;

/** Exit status of an importer process that ended for lack of memory; no other cause uses it. */
export const OUT_OF_MEMORY_EXIT = 86;

/** Keeps the end of a stream's text: enough for the reason, never a participant's whole words. */
export function lastWords(limit = 4_000): {
  readonly add: (chunk: unknown) => void;
  readonly text: () => string;
} {
  let kept = '';
  return {
    add: (chunk) => {
      kept = (kept + String(chunk)).slice(-limit);
    },
    text: () => kept,
  };
}
