import { fail, ok, type Result } from '../../shared/lib/result';
import {
  searchUses,
  type SearchFound,
  type SearchHit,
  type SearchUse,
} from '../../shared/ipc/search-messages';
import type { TextSearch } from '../../shared/ipc/search-requests';
import type { Study } from '../../shared/model/study';
import { compilePattern, isEmptyQuery } from '../../shared/search/text-query';
import { scopeOf } from '../../shared/search/search-scope';
import { PatternWatch } from './pattern-watch';
import { CONTROL, type FindJob, type SearchJob, type SearchReply } from './search-messages';
import type { SearchThread, StartThread } from './search-thread';
import { textSources } from './text-sources';

/** The study that is searched, and the folder it lies in. */
export interface SearchedStudy {
  readonly study: () => Study;
  readonly folder: string;
}

/** Hits that are remembered for pages and for auto-coding; the box only shows its first ones. */
const KEPT: Readonly<Record<SearchUse, number>> = { box: 200, list: 250_000, 'auto-code': 250_000 };

type Answer = SearchReply['answer'];

/** A job that waits for its answer. */
interface Waiting {
  readonly job: Extract<SearchJob, { readonly ask: number }>;
  readonly settle: (answer: Answer) => void;
}

/**
 * Full-text search of one open study. Nothing is read before the first search or `prepare`; all work is done in a
 * thread, which is ended and started anew when a regular expression does not come to an end.
 */
export class StudySearch {
  private readonly control = new Int32Array(
    new SharedArrayBuffer(CONTROL.length * Int32Array.BYTES_PER_ELEMENT),
  );
  private thread: SearchThread | null = null;
  private readonly sent = new Map<string, string>();
  private readonly waiting = new Map<number, Waiting>();
  private readonly watch: PatternWatch;
  private asks = 0;

  constructor(
    private readonly searched: SearchedStudy,
    private readonly start: StartThread,
  ) {
    this.watch = new PatternWatch(this.control, (job, place) => this.stopPattern(job, place));
  }

  /** Starts to read the texts, so that the first search need not wait for them. */
  prepare(): void {
    this.tellTexts();
  }

  /** Searches; a newer search of the same use ends this one, which then answers null. */
  async find(asked: TextSearch): Promise<Result<SearchFound | null>> {
    const { use, query, filter, unit, first } = asked;
    const ask = (this.asks += 1);
    const slot = searchUses.indexOf(use);
    Atomics.store(this.control, slot, ask);
    // Checked here as well, so that a mistake in a pattern is answered while another still runs.
    const pattern = query.kind === 'pattern' ? compilePattern(query.source) : ok(null);
    if (!pattern.ok) return pattern;
    const scope = isEmptyQuery(query) ? [] : scopeOf(this.searched.study(), filter);
    this.tellTexts();
    const job: FindJob = { kind: 'find', ask, slot, query, scope, unit, first, keep: KEPT[use] };
    if (query.kind === 'pattern') this.watch.follow(job);
    // The thread answers a find with what was found, a page with hits, ranges with text; see `SearchJob`.
    return this.ask(job).finally(() => this.watch.leave(job)) as Promise<Result<SearchFound | null>>;
  }

  /** Later hits of a search; null where it is forgotten. */
  page(search: number, from: number, count: number): Promise<Result<readonly SearchHit[] | null>> {
    const job = { kind: 'page', ask: (this.asks += 1), search, from, count } as const;
    // As above.
    return this.ask(job) as Promise<Result<readonly SearchHit[] | null>>;
  }

  /** All ranges of a search, packed; null where it is forgotten. */
  ranges(search: number): Promise<Result<string | null>> {
    // As above.
    return this.ask({ kind: 'ranges', ask: (this.asks += 1), search }) as Promise<Result<string | null>>;
  }

  /** Ends the search of a use that is running, and forgets what it found. */
  stop(use: SearchUse): void {
    const slot = searchUses.indexOf(use);
    Atomics.store(this.control, slot, (this.asks += 1));
    this.thread?.send({ kind: 'forget', slot });
  }

  /** Lets go of all texts; whoever waits is answered that nothing was found any more. */
  close(): void {
    this.thread?.kill();
    this.thread = null;
    for (const { settle } of this.waiting.values()) settle(ok(null));
    this.waiting.clear();
  }

  private ask(job: Waiting['job']): Promise<Answer> {
    return new Promise((settle) => {
      this.waiting.set(job.ask, { job, settle });
      this.running().send(job);
    });
  }

  /** Tells the thread of documents it does not know yet: all of them at first, later those that were added. */
  private tellTexts(): void {
    const thread = this.running();
    const texts = textSources(this.searched.study(), this.searched.folder, this.sent);
    if (texts.length > 0) thread.send({ kind: 'texts', texts });
  }

  private running(): SearchThread {
    this.thread ??= this.start(this.control, {
      replied: ({ ask, answer }) => this.settle(ask, answer),
      ended: () => this.failAll(),
    });
    return this.thread;
  }

  private settle(ask: number, answer: Answer): void {
    const waiting = this.waiting.get(ask);
    this.waiting.delete(ask);
    waiting?.settle(answer);
  }

  private failAll(): void {
    this.thread = null;
    this.sent.clear();
    const failure = fail(
      'search-failed',
      'Searching stopped, most likely for lack of memory. Your study is safe. Close other programs and search again.',
    );
    for (const { settle } of this.waiting.values()) settle(failure);
    this.waiting.clear();
  }

  /** Ends the thread in which a pattern hangs; whoever else was waiting is served by a new one. */
  private stopPattern(job: FindJob, place: number): void {
    this.thread?.kill();
    this.thread = null;
    this.sent.clear();
    const isWanted = Atomics.load(this.control, job.slot) === job.ask;
    this.settle(job.ask, isWanted ? this.tooSlow(job, place) : ok(null));
    if (this.waiting.size === 0) return;
    this.tellTexts();
    for (const { job: other } of this.waiting.values()) this.running().send(other);
  }

  private tooSlow(job: FindJob, place: number): Result<never> {
    const document = job.scope[place - 1]?.document ?? '';
    const title = this.searched.study().documents.get(document)?.title ?? '';
    return fail(
      'pattern-too-slow',
      `This regular expression took more than 2 seconds in “${title}” and was stopped. Nothing was changed. ` +
        'Make it simpler: repetitions inside repetitions, such as (a+)+, can take for ever.',
    );
  }
}
