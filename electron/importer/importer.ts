import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

import { superviseReader } from './reader-supervisor';

/**
 * Entry of the importer process: answers each job with a `Result<ParsedFile>`, one after the other.
 *
 * It holds no study, opens no file and no connection. Reading happens in a thread with a memory limit of its
 * own, because Electron ignores the heap flag for its utility processes; this thread stays free to notice that
 * the parent is gone. The reader is loaded in that thread only: it is most of the bundle.
 */
if (isMainThread) superviseReader(readFileSync(fileURLToPath(import.meta.url), 'utf8'));
else void import('./reader-thread').then(({ answerJobs }) => answerJobs());
