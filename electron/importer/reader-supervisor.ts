import { Worker } from 'node:worker_threads';

import { IMPORTER_HEAP_MB, OUT_OF_MEMORY_EXIT } from './import-host';

/**
 * Starts the reading thread and passes jobs in and replies out; ends the process when either end is gone.
 *
 * @param source program of the thread; its text, because Electron's archive holds no file a thread can start from
 */
export function superviseReader(source: string): void {
  const reader = new Worker(source, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: IMPORTER_HEAP_MB },
  });
  reader.on('error', (error: unknown) => {
    const outOfMemory =
      error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    endWith(
      outOfMemory ? OUT_OF_MEMORY_EXIT : 1,
      error instanceof Error ? (error.stack ?? error.message) : '',
    );
  });
  reader.on('exit', (code) => endWith(1, `the reading thread ended with ${code}`));
  connect(reader);
}

/** Electron's side of a utility process; typed here because this file runs without Electron as well. */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}

function connect(reader: Worker): void {
  const port: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(port)) {
    port.on('message', ({ data }) => reader.postMessage(data));
    reader.on('message', (reply) => port.postMessage(reply));
    return;
  }
  process.on('message', (job) => reader.postMessage(job));
  process.on('disconnect', () => process.exit());
  reader.on('message', (reply) => process.send?.(reply));
}

function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}

/** Exits once the last words are out; what comes after them changes nothing any more. */
function endWith(code: number, words: string): void {
  process.stderr.write(`${words}\n`, () => process.exit(code));
}
