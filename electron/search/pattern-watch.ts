import { CONTROL, type FindJob } from './search-messages';

/** How long one document may take, in milliseconds; and one that nobody waits for any more. */
const LIMIT = { wanted: 2_000, superseded: 150 };
/** How long a pattern may take in all: slow in every document is no use either. */
const LIMIT_IN_ALL = 15_000;
const LOOK_EVERY = 50;

interface Followed {
  readonly job: FindJob;
  place: number;
  /** When it began in this document, and in all; null until it runs. */
  since: number | null;
  began: number | null;
}

/** Looks from outside whether the searches for regular expressions get on, and tells of one that does not. */
export class PatternWatch {
  private readonly followed = new Map<number, Followed>();
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly control: Int32Array,
    private readonly stop: (job: FindJob, place: number) => void,
  ) {}

  /** Begins to watch a search. */
  follow(job: FindJob): void {
    this.followed.set(job.ask, { job, place: 0, since: null, began: null });
    this.timer ??= setInterval(() => this.look(performance.now()), LOOK_EVERY);
  }

  /** Ends watching a search, however it ended. */
  leave(job: FindJob): void {
    this.followed.delete(job.ask);
    if (this.followed.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(now: number): void {
    const running = this.followed.get(Atomics.load(this.control, CONTROL.running));
    if (running === undefined) return;
    const place = Atomics.load(this.control, CONTROL.place);
    running.began ??= now;
    if (running.since === null || place !== running.place) {
      running.place = place;
      running.since = now;
      return;
    }
    const { job } = running;
    const isWanted = Atomics.load(this.control, job.slot) === job.ask;
    const limit = isWanted ? LIMIT.wanted : LIMIT.superseded;
    if (now - running.since > limit || now - running.began > LIMIT_IN_ALL) {
      this.leave(job);
      this.stop(job, place);
    }
  }
}
