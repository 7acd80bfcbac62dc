import { dirname, join } from 'node:path';
import type { Disk } from './disk';
import { systemCode } from './disk-problem';
import { createFile, ignore, readIfPresent } from './durable-file';
import type { HostProcess } from './host-process';
import { parseObject } from './study-header';

/** Who holds a study. No time in it: sleep and wrong clocks cannot make a lock look old. */
export interface LockHolder {
  readonly host: string;
  readonly pid: number;
  /** Random; tells two openings by the same process apart. */
  readonly nonce: string;
}

/** The outcome of asking for a study; `holder` is undefined where the lock file cannot be read. */
export type LockOutcome =
  | { readonly kind: 'held'; readonly lock: StudyLock }
  | { readonly kind: 'locked'; readonly holder: LockHolder | undefined };

/** What is needed to ask for a lock. */
export interface LockRequest {
  readonly disk: Disk;
  readonly path: string;
  readonly host: HostProcess;
  readonly nonce: string;
  /** Takes the study from whoever holds it; the other side notices before its next commit. */
  readonly takeOver: boolean;
}

/** Rounds before a half-written lock counts as left behind by a crash, and pauses between them. */
const PATIENCE = 25;
const PAUSE_MS = 20;
/** Two that give way to each other for ever is a bug, not a situation. */
const ROUNDS = 200;

/**
 * Takes the lock of a study, or says who has it.
 *
 * The file is created with O_EXCL, so of two that try at once one wins. A holder on this computer whose process
 * is gone loses its lock; one on another computer is never judged from here.
 */
export async function acquireLock(request: LockRequest): Promise<LockOutcome> {
  let unreadable = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await tryCreate(request)) return { kind: 'held', lock: new StudyLock(request) };
    const seen = await readIfPresent(request.disk, request.path);
    if (seen === undefined) continue;
    const holder = parseHolder(seen);
    if (holder === undefined && unreadable < PATIENCE) {
      unreadable += 1;
      await request.host.pause(PAUSE_MS);
      continue;
    }
    if (!request.takeOver && isHeld(holder, request.host)) return { kind: 'locked', holder };
    await discard(request, seen);
  }
  return { kind: 'locked', holder: undefined };
}

/** A lock that is ours until somebody takes it over. */
export class StudyLock {
  constructor(private readonly request: LockRequest) {}

  /**
   * Whether the study is still ours; asked before every write.
   *
   * A missing file is looked for again, because one that takes over a dead lock moves it for a moment.
   */
  async isOurs(): Promise<boolean> {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const seen = await readIfPresent(this.request.disk, this.request.path);
      if (seen !== undefined) return parseHolder(seen)?.nonce === this.request.nonce;
      await this.request.host.pause(PAUSE_MS);
    }
    return false;
  }

  /** Lets go of the study; leaves the lock of another alone. */
  async release(): Promise<void> {
    if (await this.isOurs()) await this.request.disk.remove(this.request.path);
  }
}

async function tryCreate({ disk, path, host, nonce }: LockRequest): Promise<boolean> {
  const holder: LockHolder = { host: host.name, pid: host.pid, nonce };
  try {
    await createFile(disk, path, [Buffer.from(JSON.stringify(holder))]);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  // Whoever waited too long for our bytes may have moved the half-written file away.
  const written = await readIfPresent(disk, path);
  return written !== undefined && parseHolder(written)?.nonce === nonce;
}

function isHeld(holder: LockHolder | undefined, host: HostProcess): boolean {
  if (holder === undefined) return false;
  return holder.host !== host.name || host.isAlive(holder.pid);
}

/**
 * Removes a dead lock so that two who do it at once cannot remove each other's new one: the file is first moved
 * under a name of our own, then looked at, and put back where it is not the one that was judged.
 */
async function discard({ disk, path, nonce }: LockRequest, judged: Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.lock-${nonce}`);
  try {
    await disk.rename(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await disk.readFile(aside);
  if (Buffer.compare(moved, judged) === 0) await disk.remove(aside);
  else await disk.rename(aside, path).catch(ignore);
}

function parseHolder(bytes: Uint8Array): LockHolder | undefined {
  const value = parseObject(Buffer.from(bytes).toString('utf8'));
  if (value === undefined) return undefined;
  const { host, pid, nonce } = value;
  if (typeof host !== 'string' || typeof pid !== 'number' || typeof nonce !== 'string') return undefined;
  return { host, pid, nonce };
}
