import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../shared/lib/result';
import { HeldTexts } from './held-texts';
import { Searcher } from './searcher';
import type { SearchJob, SearchReply } from './search-messages';

/**
 * Entry of the search thread: holds the texts of the open study, answers one job after the other, and reads texts
 * ahead while nothing is asked. It knows no study, no codes and no coders.
 */
function answerJobs(control: Int32Array): void {
  const texts = new HeldTexts();
  const searcher = new Searcher(texts, control);
  let reading = false;
  const readAhead = (): void => {
    reading = texts.readNext();
    if (reading) setImmediate(readAhead);
  };
  const reply = (answer: SearchReply): void => parentPort?.postMessage(answer);
  const answer = (job: SearchJob): void => {
    switch (job.kind) {
      case 'texts':
        texts.know(job.texts);
        if (!reading) readAhead();
        return;
      case 'forget':
        searcher.forget(job.slot);
        return;
      case 'find':
        reply({ ask: job.ask, answer: searcher.find(job) });
        return;
      case 'page':
        reply({ ask: job.ask, answer: ok(searcher.page(job)) });
        return;
      case 'ranges':
        reply({ ask: job.ask, answer: ok(searcher.ranges(job.search)) });
        return;
    }
  };
  // What arrives here was sent by `SearchThread`, which is compiled against the same types.
  parentPort?.on('message', (job: SearchJob) => answer(job));
}

// As above: the thread's starter gives it the control.
answerJobs(workerData as Int32Array);
