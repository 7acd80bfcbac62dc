import { parentPort } from 'node:worker_threads';

import { parseFile } from '../../shared/import/registry';
import { isImportJob } from './import-job';
import { readPdf } from './pdf-reader';
import { nodeTextCodecs } from './text-codecs';

/** Answers the jobs that the supervisor passes on; what is thrown here ends the thread, and with it the process. */
export function answerJobs(): void {
  parentPort?.on('message', (message: unknown) => {
    if (!isImportJob(message)) throw new Error('the importer was sent something that is no job');
    const { bytes, ...job } = message;
    // A rejection is left unhandled on purpose: it ends this thread like any other bug in a reader.
    void parseFile(bytes, { ...job, codecs: nodeTextCodecs, readPdf }).then((reply) =>
      parentPort?.postMessage(reply),
    );
  });
}
