import { Worker } from 'node:worker_threads';
import type { SearchJob, SearchReply } from './search-messages';

/** A running search thread. */
export interface SearchThread {
  readonly send: (job: SearchJob) => void;
  /** Ends it at once, in the middle of a regular expression too. */
  readonly kill: () => void;
}

/** What a thread tells. */
export interface ThreadEvents {
  readonly replied: (reply: SearchReply) => void;
  /** It ended although nobody killed it, as for lack of memory. */
  readonly ended: () => void;
}

/** Starts search threads. */
export type StartThread = (control: Int32Array, events: ThreadEvents) => SearchThread;

/** Heap of a search thread in MB: the folded texts of a study ten times as large as any seen. */
const HEAP_MB = 1_024;

/**
 * Starts threads from the text of the bundle `out/search/search.cjs`, because Electron's archive holds no file a
 * thread can start from. They keep no program alive.
 *
 * A thread and not a process: it starts in a third of the time, answers in half of it, and shares memory, by which
 * a newer search is seen between two documents of an older one. Both can be ended in the middle of an expression.
 */
export function threadStarter(readSource: () => string): StartThread {
  return (control, { replied, ended }) => {
    const worker = new Worker(readSource(), {
      eval: true,
      workerData: control,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    let wanted = true;
    const end = (): void => {
      if (wanted) ended();
      wanted = false;
    };
    // As in the thread: both ends are compiled against the same types.
    worker.on('message', (reply: SearchReply) => {
      if (wanted) replied(reply);
    });
    worker.on('error', end);
    worker.on('exit', end);
    worker.unref();
    return {
      send: (job) => worker.postMessage(job),
      kill: () => {
        wanted = false;
        void worker.terminate();
      },
    };
  };
}
